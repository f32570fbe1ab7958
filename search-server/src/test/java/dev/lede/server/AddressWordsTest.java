package dev.lede.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressWordsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /foo-bar                                   | foo bar
            /2023/06/openai-lawsuit.html               | openai lawsuit
            /tag/robotics/                             | robotics
            /articles/gpt-4-is_here                    | gpt 4 is here
            /%E4%BA%BA%E5%B7%A5%E6%99%BA%E8%83%BD      | 人工智能
            /caf%C3%A9+robots                          | café robots
            /100%-of                                   | 100 of
            /a-b-c-d-e-f-g-h-i-j                       | a b c d e f g h
            /articles/0123456789abcdef                 | ''
            /2023/06                                   | ''
            /static/app.00000000.css                   | ''
            /                                          | ''
            //                                         | ''
            /%3Cscript%3E                              | script
            """)
    void anAddressIsAboutTheWordsOfItsLastPart(String path, String words) {
        assertThat(AddressWords.of(path)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"199, 199", "200, 200", "201, 0"})
    void whatIsNoWordForItsLengthIsNone(int letters, int taken) {
        assertThat(AddressWords.of("/" + "a".repeat(letters))).hasSize(taken);
    }
}
