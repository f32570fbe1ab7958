package dev.lede.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever is typed, something is understood, and its reading means the same. */
class QueryParserRandomTest {
    private static final Instant NOW = Instant.parse("2023-06-15T12:00:00Z");
    private static final int TEXTS = 20_000;
    private static final List<String> PIECES = List.of(
            "openai",
            "GPT-4",
            "C++",
            "the",
            "1",
            "é",
            "人工",
            "🤖",
            "İI",
            " ",
            " ",
            " ",
            "\t",
            "\u00A0",
            "(",
            ")",
            "\"",
            "“",
            "»",
            "-",
            "--",
            ":",
            "::",
            "#",
            "*",
            "~",
            "~2",
            "~9",
            "+",
            "/",
            "\\",
            "^",
            "[",
            "]",
            "{",
            "}",
            "&&",
            "||",
            "!",
            "?",
            ",",
            ".",
            "..",
            "<",
            ">",
            "=",
            "<=",
            "AND",
            "OR",
            "NOT",
            " AND ",
            " OR ",
            " NOT ",
            "title:",
            "body:",
            "author:",
            "provider:",
            "source:",
            "topic:",
            "#topic",
            "type:",
            "lang:",
            "site:",
            "quality:",
            "quality>",
            "70..90",
            "after:",
            "before:",
            "when:",
            "7d",
            "2023-06",
            "P7D",
            "foo:",
            "@",
            "'",
            "\uD83E",
            "\uDD16",
            "\u0000",
            "\u202E",
            "\uFEFF",
            "ǅ");

    @Test
    void anyTextParsesAndItsReadingMeansTheSame() {
        long seed = 20230609;
        var random = new Random(seed);
        for (int i = 0; i < TEXTS; i++) {
            String text = text(random);
            ParsedQuery parsed = QueryParser.parse(text, NOW);
            ParsedQuery again = QueryParser.parse(parsed.reading(), NOW);
            assertThat(again.query())
                    .as("seed %s, text <%s>, reading <%s>", seed, text, parsed.reading())
                    .isEqualTo(parsed.query());
            Relaxed.of(parsed)
                    .ifPresent(relaxed -> assertThat(
                                    QueryParser.parse(relaxed.reading(), NOW).query())
                            .as("seed %s, text <%s>, relaxed <%s>", seed, text, relaxed.reading())
                            .isEqualTo(relaxed.query()));
        }
    }

    private static String text(Random random) {
        var text = new StringBuilder();
        int pieces = random.nextInt(random.nextInt(10) == 0 ? 200 : 14);
        for (int i = 0; i < pieces; i++) {
            if (random.nextInt(8) == 0) {
                text.append((char) random.nextInt(0x10000));
            } else {
                text.append(PIECES.get(random.nextInt(PIECES.size())));
            }
        }
        return text.toString();
    }
}
