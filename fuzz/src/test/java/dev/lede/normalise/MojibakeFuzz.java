package dev.lede.normalise;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.lede.Promise;
import dev.lede.Seeds;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** The repair of damaged text: done once is done, plain ASCII stays, and no text grows. */
class MojibakeFuzz {
    static Stream<byte[]> seeds() throws IOException {
        return Stream.of(
                        Seeds.written(
                                "It doesn\u00E2\u20AC\u2122t \u00E2\u20AC\u0153iron\u00E2\u20AC\u009D \u00E2\u20AC\u201C caf\u00C3\u00A9\u00C2\u00A0",
                                "It doesn\u00E2t \u00E2iron\u00E2 and \u00E2 folds\u00C2 a \u00E2shirt\u00E2.",
                                "\u00C3\u00A2\u00E2\u201A\u00AC\u00E2\u201E\u00A2 p\u00E2te \u00C3 la fran\u00E7aise",
                                "\u00F0\u0178\u00A4\u2013 \u00EF\u00BB\u00BF \u00D0\u0178\u00D1\u20AC \u00E5\u00AD\u00A6"),
                        Seeds.real("crawl/repair/raw"),
                        Seeds.real("crawl/repair/stripped"))
                .flatMap(seeds -> seeds);
    }

    @DictionaryEntries({
        "\u00E2",
        "\u00C2",
        "\u00C3",
        "\u00E2\u20AC\u2122",
        "\u00E2\u20AC\u0153",
        "\u00E2\u20AC\u009D",
        "\u00E2\u20AC\u201C",
        "\u00C2\u00A0",
        "\u00C3\u00A9",
        "\u00C3\u00A2\u00C2\u0080\u00C2\u0099",
        "\u00EF\u00BB\u00BF",
        "\u00F0\u0178",
        "\u0090",
        "\u009D",
        " the ",
        "n\u00E2t ",
        "\u00E2s ",
        " \u00E2",
        "\u00E2 ",
        "\u201C",
        "\u2018"
    })
    @MethodSource("seeds")
    @FuzzTest(maxDuration = "4m")
    void keepsItsPromises(byte[] bytes) {
        check(new String(bytes, UTF_8));
        check(new String(bytes, ISO_8859_1));
    }

    private static void check(String text) {
        String mended = Mojibake.repair(text);
        Promise.equal(Mojibake.repair(mended), mended, "mending twice changes something");
        Promise.holds(mended.length() <= text.length(), "mending makes longer", text);
        if (text.chars().allMatch(c -> c < 0x80)) {
            Promise.equal(mended, text, "plain ASCII is changed");
        }
    }
}
