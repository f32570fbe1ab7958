package dev.lede.normalise;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dev.lede.SharedData;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MojibakeTest {
    @ParameterizedTest
    @CsvSource(delimiterString = " -> ", textBlock = """
            weâ€™re here -> we’re here
            â€œquotedâ€\u009d and more -> “quoted” and more
            cafÃ© and naÃ¯ve -> café and naïve
            DALLÂ·E 2 -> DALL·E 2
            Ð¿Ñ€Ð¸Ð²ÐµÑ‚ -> привет
            å­¦ã\u0081¶ -> 学ぶ
            ðŸ˜€ good -> 😀 good
            5 â€“ 10 -> 5 – 10
            """)
    void whatWasReadWronglyIsMended(String damaged, String text) {
        assertThat(Mojibake.repair(damaged)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " -> ", textBlock = """
            Weâre eager to hear about communityâs plans -> We’re eager to hear about community’s plans
            making an impactâif youâve got a story -> making an impact—if you’ve got a story
            this is called âred teamingâ by some -> this is called “red teaming” by some
            Open to all from 2015âââ2023 -> Open to all from 2015\u200a–\u200a2023
            pages 5â10 of the book -> pages 5–10 of the book
            the research isÂ open -> the research is open
            a château in the countryâs south -> a château in the country’s south
            """)
    void whatLostItsControlCharactersIsMended(String damaged, String text) {
        assertThat(Mojibake.repair(damaged)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "plain",
                "Le château de l’âge d’or, à côté du café",
                "« café » et « voilà »",
                "São Paulo, Câmara dos Deputados, não é",
                "Ångström, Ærø, ÉCOLE – CAFÉ– bar",
                "a pâté, a tête-à-tête and the coup de grâce",
                "Trân Hâu is the new CEO of Bâle",
                "日本語、中文、русский",
                "𝔘𝔫𝔦𝔠𝔬𝔡𝔢 😀 ½ £5 ©2023",
            })
    void goodTextStays(String text) {
        assertThat(Mojibake.repair(text)).isEqualTo(text);
    }

    @Test
    void aLongRunCostsNoStack() {
        String text = "привет ".repeat(50_000);
        String damaged = new String(text.getBytes(UTF_8), Charset.forName("ISO-8859-1"));
        assertThat(Mojibake.repair(damaged)).isEqualTo(text);
    }

    @Test
    void goodTextInManyLanguagesStays() throws IOException {
        for (Path file : files(SharedData.at("multilingual"))) {
            String text = Files.readString(file);
            assertThat(Mojibake.repair(text)).as(file.toString()).isEqualTo(text);
        }
    }

    @Test
    void crawledPagesComeOutAsTheyWere() throws IOException {
        Path pages = SharedData.at("crawl/repair");
        assertThat(share(pages, "raw")).isGreaterThan(0.995);
        assertThat(share(pages, "stripped")).isGreaterThan(0.93);
    }

    /** How many of the places where the damaged text differs from the gold one no longer do. */
    private static double share(Path pages, String kind) throws IOException {
        long before = 0;
        long after = 0;
        for (Path gold : files(pages.resolve("gold"))) {
            String want = Files.readString(gold).replace('\u00a0', ' ');
            String damaged = Files.readString(
                    pages.resolve(kind).resolve(gold.getFileName().toString()));
            before += differences(damaged.replace('\u00a0', ' '), want);
            after += differences(Mojibake.repair(damaged).replace('\u00a0', ' '), want);
        }
        return 1 - (double) after / before;
    }

    @ParameterizedTest
    @ValueSource(strings = {"aâ", "â", "aâ ", "Â", "pâtiss", "â€", "Ãâ"})
    void aHostileTextTakesNoLongerThanItsLength(String repeated) {
        String text = "the weâs of â s " + repeated.repeat(2_000_000 / repeated.length());
        assertTimeout(Duration.ofSeconds(15), () -> Mojibake.repair(text));
    }

    @Test
    void aBorrowedWordKeepsItsLetter() {
        assertThat(Mojibake.repair("the weâre at the papier-mâché château of"))
                .isEqualTo("the we’re at the papier-mâché château of");
    }

    /** Places where two texts differ: each ends where the next ten characters of both are the same again. */
    private static int differences(String got, String want) {
        int differences = 0;
        int i = 0;
        int j = 0;
        while (i < got.length() && j < want.length()) {
            if (got.charAt(i) == want.charAt(j)) {
                i++;
                j++;
                continue;
            }
            differences++;
            int skipped = 0;
            int ofGot = 0;
            while (!got.regionMatches(i + ofGot, want, j + skipped - ofGot, 10) && skipped < 80) {
                ofGot++;
                if (ofGot > skipped) {
                    skipped++;
                    ofGot = 0;
                }
            }
            i += ofGot;
            j += skipped - ofGot;
            if (skipped >= 80) {
                i++;
                j++;
            }
        }
        return differences;
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
