package dev.lede.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FetchLimitsTest {
    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', delimiter = '|', textBlock = """
            8   | larger than 8 MB ('max-file-megabytes')
            32  | larger than 32 MB, the most that a feed may have
            100 | larger than 32 MB, the most that a feed may have
            """)
    void theSettingIsNamedOnlyWhereItBinds(long megabytes, String reason) {
        assertThat(FetchLimits.usual(megabytes << 20).tooLarge()).isEqualTo(reason);
    }
}
