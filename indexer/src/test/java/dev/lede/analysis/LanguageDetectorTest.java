package dev.lede.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageDetectorTest {
    private final LanguageDetector detector = new LanguageDetector();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ENGLISH | The company says that its new model is better than those of last year.",
                "ENGLISH | OpenAI launches GPT-5",
                "ENGLISH | Die hard: how to die in a game",
                "GERMAN | Das Modell ist besser als die des letzten Jahres, sagt der Hersteller.",
                "FRENCH | Le modèle est meilleur que ceux de l'an dernier, selon la société.",
                "SPANISH | El modelo es mejor que los del año pasado, según la empresa.",
                "PORTUGUESE | O modelo é melhor do que os do ano passado, segundo a empresa.",
                "ITALIAN | Il modello è migliore di quelli dello scorso anno, secondo la società.",
                "CHINESE | 该公司表示，其新模型 GPT-5 比去年的更好。",
                "JAPANESE | OpenAI は新しいモデル GPT-5 を発表した。",
                "KOREAN | 오픈AI는 새로운 모델을 발표했다.",
                "OTHER | Компания представила новую модель.",
                "ENGLISH | 12345",
            })
    void isToldByScriptAndSmallWords(Language language, String text) {
        assertThat(detector.detect(text)).isEqualTo(language);
    }

    @Test
    void aTitleOfNamesIsInTheLanguageOfTheTextBelow() {
        assertThat(detector.detect("OpenAI GPT-5", "", "Die Firma hat das Modell nach dem Test für alle freigegeben."))
                .isEqualTo(Language.GERMAN);
    }

    @Test
    void tagsOfCountriesAreTheirLanguages() {
        assertThat(Language.ofTag("pt-BR")).isEqualTo(Language.PORTUGUESE);
        assertThat(Language.ofTag("ZH_Hans")).isEqualTo(Language.CHINESE);
        assertThat(Language.ofTag("sv")).isEqualTo(Language.OTHER);
    }
}
