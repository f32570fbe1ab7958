package dev.lede;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** What a fuzzer begins with: inputs written for it, and beginnings of real files where these lie beside the project. */
public final class Seeds {
    /** Of one folder; more would only be read again and again. */
    private static final int MOST_FILES = 12;

    private static final int MOST_BYTES = 3 * 1024;

    private Seeds() {}

    public static Stream<byte[]> written(String... texts) {
        return Arrays.stream(texts).map(text -> text.getBytes(UTF_8));
    }

    /** @param folder of {@code ../shared/data}, or a file in it; nothing where it is absent */
    public static Stream<byte[]> real(String folder) throws IOException {
        Path place = SharedData.root().resolve("../shared/data").resolve(folder).normalize();
        if (!Files.exists(place)) {
            return Stream.empty();
        }
        try (Stream<Path> walk = Files.walk(place)) {
            List<Path> files = walk.filter(Files::isRegularFile).sorted().toList();
            int step = Math.max(1, files.size() / MOST_FILES);
            Stream.Builder<byte[]> seeds = Stream.builder();
            for (int i = 0; i < files.size(); i += step) {
                try (var in = Files.newInputStream(files.get(i))) {
                    seeds.add(in.readNBytes(MOST_BYTES));
                }
            }
            return seeds.build();
        }
    }
}
