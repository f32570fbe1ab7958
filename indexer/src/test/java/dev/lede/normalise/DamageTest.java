package dev.lede.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DamageTest {
    @ParameterizedTest
    @CsvSource({
        "weâ€™re, we’re, 3",
        "weâre, we’re, 1",
        "cafÃ©, café, 2",
        "café, café, 0",
        "学ぶ café weâre, 学ぶ café we’re, 1",
        "ââ, ’”, 2",
        "plain, plan, 0",
        "‘a’, ’a‘, 0",
    })
    void charactersThatAreGoneAreCounted(String damaged, String mended, long characters) {
        assertThat(Damage.between(damaged, mended)).isEqualTo(characters);
    }
}
