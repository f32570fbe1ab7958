package dev.lede.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SuggestParametersTest {
    @Test
    void anEmptyValueCountsAsNotGiven() {
        assertThat(SuggestParameters.of(Map.of())).isEqualTo(new SuggestParameters("", 10));
        assertThat(SuggestParameters.of(Map.of("q", List.of("op"), "size", List.of(""))))
                .isEqualTo(new SuggestParameters("op", 10));
        assertThat(SuggestParameters.of(Map.of("q", List.of("op"), "size", List.of("20"))))
                .isEqualTo(new SuggestParameters("op", 20));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "21", "-1", "x", "1.5", "1000"})
    void aSizeOutOfRangeIsTold(String size) {
        assertThatThrownBy(() -> SuggestParameters.of(Map.of("size", List.of(size))))
                .isInstanceOf(InvalidRequestException.class)
                .hasMessageContaining("1 to 20");
    }

    @Test
    void unknownDoubleAndLongOnesAreTold() {
        assertThatThrownBy(() -> SuggestParameters.of(Map.of("page", List.of("1"))))
                .isInstanceOf(InvalidRequestException.class);
        assertThatThrownBy(() -> SuggestParameters.of(Map.of("q", List.of("a", "b"))))
                .isInstanceOf(InvalidRequestException.class);
        assertThatThrownBy(() -> SuggestParameters.of(Map.of("q", List.of("a".repeat(1001)))))
                .isInstanceOf(InvalidRequestException.class);
    }
}
