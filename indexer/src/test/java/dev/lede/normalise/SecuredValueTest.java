package dev.lede.normalise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SecuredValueTest {
    @ParameterizedTest
    @CsvSource(delimiterString = " -> ", quoteCharacter = '~', textBlock = """
            {"a": 1, "secured": "x\\"y", "b": 2} -> {"a": 1, , "b": 2}
            {'Secured' : 'xy'} and on -> {} and on
            {"secured": {"iv": "x", "data": [1, {"k": 2}]}} end -> {} end
            {\\"secured\\": \\"xy\\"} -> {}
            data='{&quot;secured&quot;:&quot;xy&quot;}' -> data='{}'
            {“secured”: “xy”} -> {}
            "secured" => "xy", b -> , b
            {"secured": xy, "b": 2} -> {, "b": 2}
            "secured": "never ends -> ~~
            """)
    void theValueGoesWhateverTheQuotes(String text, String left) {
        assertThat(SecuredValue.without(text, UnaryOperator.identity())).isEqualTo(left);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "They secured: a deal worth 5 billion",
                "a \"secured\" loan",
                "secured",
                "the word 'secured' is out",
                "unsecured\": 5"
            })
    void sentencesStay(String text) {
        assertThat(SecuredValue.without(text, UnaryOperator.identity())).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"secured\"", "\"secured\":", "\"secured\":{", "\"secured\":\"", "\"secured\" : "})
    void aHostileTextTakesNoLongerThanItsLength(String part) {
        String text = part.repeat(4_000_000 / part.length());
        assertTimeout(Duration.ofSeconds(10), () -> SecuredValue.without(text, UnaryOperator.identity()));
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " -> ", quoteCharacter = '~', textBlock = """
            {"secu"secured": "x"red": "Hidden"} -> {}
            {"secu"secu"secured": "x"red": "x"red": "Hidden"} -> {}
            {&quo"secured": "x"t;secured&quot;: &quot;Hidden&quot;} -> {}
            """)
    void whatOneLeavesIsNoOther(String text, String left) {
        assertThat(SecuredValue.without(text, UnaryOperator.identity())).isEqualTo(left);
    }

    @Test
    void whatTidyingPutsTogetherGoesToo() {
        assertThat(SecuredValue.without("\"secured\": 1, a \"sec_ured\": \"Hidden\" b", text -> text.replace("_", "")))
                .isEqualTo(", a  b");
    }

    @Test
    void ofATextMadeOfNothingElseNothingIsLeft() {
        String text = "\"secu".repeat(1000) + "\"secured\": \"x\"" + "red\": \"Hidden\"".repeat(1000);

        assertThat(SecuredValue.without(text, UnaryOperator.identity())).isEmpty();
    }

    @Test
    void blanksWithoutEndAreLookedAtOnce() {
        String text = ("\"secured\"" + " ".repeat(100)).repeat(40_000);
        assertThat(SecuredValue.without(text, UnaryOperator.identity())).isEqualTo(text);
    }
}
