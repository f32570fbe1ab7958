package dev.lede.codec;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.lucene.codecs.compressing.Decompressor;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextPackingTest {
    private static final List<String> WORDS = List.of(
            "a", "model", "reads", "the", "news", "and", "tells", "what", "market", "of", "chips", "Zürich", "東京");

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 7, 4095, 4096, 4097, 5119, 5120, 5121, 6144, 90_000})
    void anyPartOfWhatWasPackedIsThereAgain(int length) throws IOException {
        byte[] texts = texts(length, new Random(length));
        byte[] packed = packed(texts);
        Decompressor unpacker = TextPacking.INSTANCE.newDecompressor();
        var random = new Random(7);
        var into = new BytesRef();
        for (int i = 0; i < 500; i++) {
            int from = random.nextInt(length + 1);
            int to = from + random.nextInt(length - from + 1);
            unpacker.decompress(new ByteArrayDataInput(packed), length, from, to - from, into);
            assertThat(BytesRef.deepCopyOf(into).bytes)
                    .as("%d to %d of %d", from, to, length)
                    .isEqualTo(Arrays.copyOfRange(texts, from, to));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1024, 4096, 5000, 20_000})
    void whatCannotBePackedIsThereAgain(int length) throws IOException {
        var noise = new byte[length];
        new Random(length).nextBytes(noise);
        var into = new BytesRef();
        TextPacking.INSTANCE
                .newDecompressor()
                .decompress(new ByteArrayDataInput(packed(noise)), length, 0, length, into);
        assertThat(BytesRef.deepCopyOf(into).bytes).isEqualTo(noise);
    }

    @Test
    void aTextIsUnpackedWithoutReadingThePiecesBehindIt() throws IOException {
        byte[] texts = texts(80_000, new Random(1));
        byte[] packed = packed(texts);
        var in = new ByteArrayDataInput(packed);
        TextPacking.INSTANCE.newDecompressor().decompress(in, texts.length, 10_000, 2000, new BytesRef());
        assertThat(in.getPosition()).isLessThan(packed.length / 3);
    }

    @Test
    void textsTakeLessThanTheyAreLong() throws IOException {
        byte[] texts = texts(80_000, new Random(1));
        assertThat(packed(texts).length).isLessThan(texts.length * 3 / 4);
    }

    private static byte[] packed(byte[] texts) throws IOException {
        var in = new ByteBuffersDataOutput();
        in.writeBytes(texts);
        var out = new ByteBuffersDataOutput();
        try (var packer = TextPacking.INSTANCE.newCompressor()) {
            packer.compress(in.toDataInput(), out);
        }
        return out.toArrayCopy();
    }

    private static byte[] texts(int length, Random random) {
        byte[] texts = IntStream.range(0, length)
                .mapToObj(any -> WORDS.get(random.nextInt(WORDS.size())))
                .collect(Collectors.joining(" "))
                .getBytes(UTF_8);
        return Arrays.copyOf(texts, length);
    }
}
