package dev.lede.indexing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.config.LedeConfig;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FingerprintTest {
    @TempDir
    Path folder;

    @Test
    void anotherLibraryBesideTheProgramIsAnotherProgram() throws IOException {
        Path program = Files.writeString(folder.resolve("indexer.jar"), "program");
        Path library = Files.writeString(folder.resolve("parser-1.jar"), "library");
        String before = Fingerprint.program(program);
        assertThat(Fingerprint.program(program)).isEqualTo(before);

        Files.writeString(folder.resolve("readme.txt"), "no library");
        assertThat(Fingerprint.program(program)).isEqualTo(before);

        Files.writeString(library, "another library");
        String larger = Fingerprint.program(program);
        Files.move(library, folder.resolve("parser-2.jar"));
        String renamed = Fingerprint.program(program);
        Files.writeString(folder.resolve("more.jar"), "");
        String more = Fingerprint.program(program);
        Files.writeString(program, "Program");

        assertThat(new String[] {before, larger, renamed, more, Fingerprint.program(program)})
                .doesNotHaveDuplicates();
    }

    @Test
    void anotherClassInItsFolderIsAnotherProgram() throws IOException {
        Path first = Files.writeString(folder.resolve("First.class"), "first");
        String before = Fingerprint.program(folder);

        Files.writeString(first, "other");

        assertThat(Fingerprint.program(folder)).isNotEqualTo(before);
    }

    @Test
    void anotherWordThatIsNeverStemmedIsReadAgain() throws IOException {
        Path settings = Files.writeString(folder.resolve("lede.yaml"), "");
        String before = fingerprint(settings);
        Path words = Files.writeString(folder.resolve("protected.txt"), "news\ngeneral\n");
        String with = fingerprint(settings);

        Files.writeString(words, "# in another order\ngeneral\nnews\n");

        assertThat(with).isNotEqualTo(before).isEqualTo(fingerprint(settings));
    }

    private String fingerprint(Path settings) throws IOException {
        return Fingerprint.of(LedeConfig.load(folder, Optional.of(settings), Map.of(), Map.of()));
    }
}
