package dev.lede.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.SharedData;
import dev.lede.read.RawBody;
import dev.lede.read.RawBody.Form;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** What is repaired is not repaired further, whatever it was. */
class RepairRandomTest {
    private static final long SEED = 20260917;

    private static final List<String> PARTS = List.of(
            "the ",
            "weâre",
            "â",
            "â ",
            " â",
            "Â",
            "Â\u00a0",
            "Ã©",
            "Ã ",
            "Ã",
            "â€™",
            "â€",
            "â€\u009d",
            "â\u0080\u0099",
            "ÃƒÂ©",
            "Ã¢â‚¬â„¢",
            "Ð¿Ñ€Ð¸",
            "ðŸ˜€",
            "å­¦",
            "×‘×”×•",
            "“",
            "”",
            "’",
            "\u0092",
            "\u0085",
            "&amp;",
            "&amp;amp;",
            "&lt;b&gt;",
            "&amp;lt;",
            "&#8217;",
            "&nbsp;",
            "&#0;",
            "&#x1F600;",
            "&",
            "amp;",
            "#39;",
            "<b>",
            "</b>",
            "<br/>",
            "<",
            ">",
            "\\r\\n",
            "\\n",
            "\\",
            "n",
            "\u00ad",
            "\u200b",
            "\u200d",
            "\ufeff",
            "\u0000",
            "\u001b",
            "\u202e",
            "\u0301",
            "e",
            "\ud83d",
            "\ude00",
            "\n",
            "\n\n",
            "\r",
            "\t",
            "\u2028",
            " ",
            "A",
            "s ",
            "2015",
            ".",
            "**",
            "](",
            "# ");

    @Test
    void repairOfTheRepairedIsTheSame() {
        var random = new Random(SEED);
        for (int i = 0; i < 20_000; i++) {
            String once = Mojibake.repair(mixture(random));
            assertThat(Mojibake.repair(once)).as("seed %s, text %s", SEED, i).isEqualTo(once);
        }
    }

    @Test
    void aLineOfALineIsTheSame() {
        var random = new Random(SEED);
        for (int i = 0; i < 20_000; i++) {
            String once = PlainText.line(mixture(random));
            assertThat(PlainText.line(once)).as("seed %s, text %s", SEED, i).isEqualTo(once);
            assertThat(once.chars().noneMatch(Character::isISOControl)).isTrue();
        }
    }

    @Test
    void paragraphsOfParagraphsAreTheSame() {
        var random = new Random(SEED);
        for (int i = 0; i < 20_000; i++) {
            String once = PlainText.paragraphs(mixture(random));
            assertThat(PlainText.paragraphs(once))
                    .as("seed %s, text %s", SEED, i)
                    .isEqualTo(once);
        }
    }

    @Test
    void naughtyStringsAreReadAsAnything() throws IOException {
        for (String naughty : Files.readAllLines(SharedData.at("suites/blns/blns.txt"))) {
            String repaired = Mojibake.repair(naughty);
            assertThat(Mojibake.repair(repaired)).isEqualTo(repaired);
            String line = PlainText.line(repaired);
            assertThat(PlainText.line(line)).isEqualTo(line);
            String paragraphs = PlainText.paragraphs(repaired);
            assertThat(PlainText.paragraphs(paragraphs)).isEqualTo(paragraphs);
            assertThat(BodyText.of(new RawBody(naughty, Form.MARKUP))).doesNotContain("\u0000");
            assertThat(SecuredValue.without(naughty, UnaryOperator.identity())).isEqualTo(naughty);
        }
    }

    private static String mixture(Random random) {
        var text = new StringBuilder();
        for (int i = random.nextInt(12); i >= 0; i--) {
            text.append(PARTS.get(random.nextInt(PARTS.size())));
        }
        return text.toString();
    }
}
