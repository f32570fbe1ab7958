package dev.lede.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UiLanguageTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            value = {
                "none | ENGLISH",
                "'' | ENGLISH",
                "de | GERMAN",
                "de-CH,de;q=0.9,en;q=0.8 | GERMAN",
                "nl,fr;q=0.7,en;q=0.3 | FRENCH",
                "en;q=0.1,es;q=0.9 | SPANISH",
                "ja-JP | JAPANESE",
                "zh-CN,zh;q=0.9 | CHINESE",
                "zh-Hant-TW | CHINESE",
                "ar | ENGLISH",
                "* | ENGLISH",
                "de;q=0,fr | FRENCH",
                "not a language; q=x | ENGLISH",
                ";;;,,, | ENGLISH",
            })
    void theReaderIsSpokenToInTheLanguageThatTheyLikeBest(String header, UiLanguage language) {
        assertThat(UiLanguage.preferred(header)).isEqualTo(language);
    }

    @Test
    void aHeaderThatNoBrowserSendsIsNotRead() {
        assertThat(UiLanguage.preferred("de,".repeat(1000))).isEqualTo(UiLanguage.ENGLISH);
    }

    @ParameterizedTest
    @CsvSource({"/, /?ui=de", "/search?q=a%26b, /search?q=a%26b&ui=de"})
    void anAddressSaysItsLanguage(String address, String inGerman) {
        assertThat(UiLanguage.GERMAN.in(address)).isEqualTo(inGerman);
    }

    @Test
    void everyLanguageIsKnownByItsCode() {
        for (UiLanguage language : UiLanguage.values()) {
            assertThat(UiLanguage.ofCode(language.code())).contains(language);
        }
        assertThat(UiLanguage.ofCode("DE")).isEmpty();
    }
}
