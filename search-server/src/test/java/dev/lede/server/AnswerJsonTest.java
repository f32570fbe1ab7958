package dev.lede.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AnswerJsonTest {
    private static final String HALF = "\ud83d";

    record Answer(String text, List<String> more) {}

    @Test
    void lettersOfAnyPlaneAreTheirUtf8() {
        assertThat(AnswerJson.bytes(new Answer("Zürich, 東京 😀", List.of("\u2028"))))
                .isEqualTo("{\"text\":\"Zürich, 東京 😀\",\"more\":[\"\u2028\"]}".getBytes(UTF_8));
    }

    @Test
    void halfASurrogatePairIsAQuestionMarkAndTheRestStays() {
        assertThat(new String(AnswerJson.bytes(new Answer("é" + HALF, List.of("a", HALF + "b", "😀"))), UTF_8))
                .isEqualTo("{\"text\":\"é?\",\"more\":[\"a\",\"?b\",\"😀\"]}");
        assertThat(new String(AnswerJson.bytes(List.of(new Answer(HALF, List.of()))), UTF_8))
                .isEqualTo("[{\"text\":\"?\",\"more\":[]}]");
        assertThat(new String(AnswerJson.pair(HALF, List.of("a" + HALF)), UTF_8))
                .isEqualTo("[\"?\",[\"a?\"]]");
    }
}
