package dev.lede.config;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lede.SharedData;
import dev.lede.analysis.Language;
import dev.lede.analysis.NewsAnalyzer;
import dev.lede.analysis.TermCutter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProtectedWordsTest {
    private static final String ENGLISH = NewsAnalyzer.stems(Language.ENGLISH);

    @TempDir
    Path folder;

    @Test
    void noFileIsNoWord() throws IOException {
        assertThat(load()).isEmpty();
    }

    @Test
    void readsAWordALineInLowerCaseWithoutBlanksAndComments() throws IOException {
        write("\uFEFF# what follows is kept\r\n\n  News \n#general\nİOS\nNEWS\nre\u0301sume\u0301\n");

        assertThat(load()).containsExactlyInAnyOrder("news", "i\u0307os", "r\u00e9sum\u00e9");
    }

    @Test
    void saysEachLineThatIsNoWordAndTheSettingsFaultsBeside() throws IOException {
        write("news\nopen ai\nc++\n" + "x".repeat(200) + "\n");
        Files.writeString(folder.resolve("lede.yaml"), "port: none\n");

        assertThatThrownBy(this::load)
                .isInstanceOf(ConfigException.class)
                .hasMessageContaining("port must be")
                .hasMessageContaining("protected.txt:2: must be one word of letters and digits, not 'open ai'")
                .hasMessageContaining("protected.txt:3: must be one word of letters and digits, not 'c++'")
                .hasMessageContaining("protected.txt:4: must be one word")
                .hasMessageContaining("xxx…'")
                .message()
                .hasLineCount(4);
    }

    @Test
    void saysWhatKeepsTheFileFromBeingReadInOneLine() throws IOException {
        Files.write(folder.resolve("protected.txt"), "caf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1));
        assertThatThrownBy(this::load).hasMessageEndingWith("protected.txt: is not UTF-8 text");

        write("#".repeat(2 << 20));
        assertThatThrownBy(this::load).hasMessageEndingWith("protected.txt: is larger than 1048576 bytes");

        write("a\n".repeat(10_001));
        assertThatThrownBy(this::load).hasMessageEndingWith("protected.txt: has more than 10000 words");

        Files.delete(folder.resolve("protected.txt"));
        Files.createDirectory(folder.resolve("protected.txt"));
        assertThatThrownBy(this::load).isInstanceOf(ConfigException.class).hasMessageContaining("can't be read");
    }

    @Test
    void eachWordThatComesWithTheProjectWouldLoseAnEnding() {
        Set<String> words = LedeConfig.load(SharedData.root(), Optional.empty(), Map.of(), Map.of())
                .index()
                .form()
                .neverStemmed();
        var stemming = new TermCutter(new NewsAnalyzer());
        var keeping = new TermCutter(new NewsAnalyzer(words));

        assertThat(words).hasSizeBetween(30, 100);
        assertThat(words.stream()
                        .filter(word -> stemming.terms(ENGLISH, word).equals(List.of(word)))
                        .collect(toSet()))
                .isEmpty();
        assertThat(words.stream()
                        .filter(word -> !keeping.terms(ENGLISH, word).equals(List.of(word)))
                        .collect(toSet()))
                .isEmpty();
    }

    private void write(String text) throws IOException {
        Files.writeString(folder.resolve("protected.txt"), text);
    }

    private Set<String> load() throws IOException {
        Path settings = folder.resolve("lede.yaml");
        if (!Files.exists(settings)) {
            Files.writeString(settings, "");
        }
        return LedeConfig.load(folder, Optional.of(settings), Map.of(), Map.of())
                .index()
                .form()
                .neverStemmed();
    }
}
