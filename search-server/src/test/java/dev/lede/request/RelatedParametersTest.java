package dev.lede.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RelatedParametersTest {
    @Test
    void tenUnlessToldOtherwise() {
        assertThat(RelatedParameters.of(Map.of()).size()).isEqualTo(10);
        assertThat(RelatedParameters.of(Map.of("size", List.of(""))).size()).isEqualTo(10);
        assertThat(RelatedParameters.of(Map.of("size", List.of("20"))).size()).isEqualTo(20);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "21", "-1", "1.5", "ten", "٣", "99999999999", " 5"})
    void anotherSizeIsRefused(String size) {
        assertThatThrownBy(() -> RelatedParameters.of(Map.of("size", List.of(size))))
                .isInstanceOfSatisfying(
                        InvalidRequestException.class,
                        e -> assertThat(e.parameter()).isEqualTo("size"))
                .hasMessage("must be a whole number from 1 to 20");
    }

    @Test
    void whatIsUnknownOrGivenTwiceIsRefused() {
        assertThatThrownBy(() -> RelatedParameters.of(Map.of("q", List.of("a"))))
                .hasMessage("is unknown here; known are size");
        assertThatThrownBy(() -> RelatedParameters.of(Map.of("size", List.of("1", "2"))))
                .hasMessage("must be given once");
    }
}
