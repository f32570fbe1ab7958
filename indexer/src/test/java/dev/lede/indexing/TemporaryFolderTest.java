package dev.lede.indexing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class TemporaryFolderTest {
    @Test
    void whatWasPutThereIsGoneWithIt() throws Exception {
        Path path;
        try (var folder = TemporaryFolder.make("lede-test")) {
            path = folder.path();
            Files.writeString(Files.createDirectory(path.resolve("below")).resolve("file"), "text");
            assertThat(path).isNotEmptyDirectory();
        }
        assertThat(path).doesNotExist();
    }
}
