package dev.lede.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a source keeps to itself is told to nobody, wherever and however it is written. */
class FrontMatterSecretsTest {
    private static final String SECRET = "WeMustNeverSeeThis";
    private static final FrontMatterReader READER = new FrontMatterReader(Reading.NAMES);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "---\ntitle: a\nsecured: \"%s\"\n---\n",
                "---\ntitle: a\nSecured: %s\n---\n",
                "---\ntitle: a\nprovider:\n  name: b\n  SECURED: %s\n---\n",
                "---\ntitle: a\nrelated:\n  - title: b\n    secured: {excerpt: %s}\n---\n",
                "---\nsecured: &s %s\ntitle: *s\n---\n",
                "---\nsecured: [&s {url: %s}]\ntitle: a\nimages: *s\n---\n",
                "---\ntitle: a\nsecured: \"%s\n---\n",
                "---\ntitle: a\nsecured: *%s\n---\n",
                "---\ntitle: a\nsecured: !%s!x y\n---\n",
                "---\ntitle: a\nsecured: %s: b: c\n---\n",
                "---\ntitle: a\nsecured: %s\n",
                "---\ntitle: a\n---\nbody\n---\nsecured: \"%s\"\n---\n",
            })
    void theSecretIsNowhere(String text) {
        assertThat(String.valueOf(outcome(text.formatted(SECRET)))).doesNotContain(SECRET);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "secured: |\n  SECRET\n  SECRET\n\n  SECRET",
                "secured: >-\n  SECRET",
                "secured:\n  SECRET",
                "secured: \"SECRET\nSECRET\\\"SECRET\nSECRET\"",
                "secured: 'SECRET\nSECRET'",
                "secured: \"SECRET\nSECRET",
                "> secured: |\n>   SECRET",
                "- secured: |\n    SECRET"
            })
    void aPastedSecretGoesWithAllItsLines(String secret) {
        assertThat(article("---\ntitle: a\n---\nbefore\n---\n" + secret + "\n---\n\"after\"\n")
                        .body()
                        .text())
                .isEqualTo("before\n---\n\n---\n\"after\"");
    }

    @Test
    void aVeryLongPastedSecretCostsNoStack() {
        String secret = "secured: |\n" + "  SECRET\n".repeat(100_000) + "secured: '" + "SECRET\n".repeat(100_000) + "'";
        assertThat(article("---\ntitle: a\n---\nbefore\n" + secret + "\n")
                        .body()
                        .text())
                .isEqualTo("before");
    }

    private static RawArticle article(String text) {
        return Reading.read(READER, text).articles().getFirst();
    }

    private static ReadOutcome outcome(String text) {
        return Reading.outcome(READER, text);
    }
}
