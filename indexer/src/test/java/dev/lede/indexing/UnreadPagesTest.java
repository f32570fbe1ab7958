package dev.lede.indexing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.SharedData;
import dev.lede.config.LedeConfig;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnreadPagesTest {
    private static final String MENU = "Skip to text\nHome News \"People\" About Search this site Go ";
    private static final String FOOTER = "Home News People About us The Daily Robot © 2019-2024 Privacy Imprint";

    @TempDir
    Path folder;

    @Test
    void aSiteThatNobodyDescribedIsReadOnceWhatCheckFoundIsASetting() throws Exception {
        Path news = Files.createDirectory(folder.resolve("news"));
        for (int i = 0; i < 9; i++) {
            Files.writeString(
                    news.resolve(i + ".txt"), "A title " + i + "\n\n" + MENU + i + " robots came to town." + FOOTER);
        }
        Path home = folder.resolve("home");
        copy(SharedData.root().resolve("config"), home.resolve("config"));
        Checked before = Check.run(config(news, home), Progress.NONE);

        String told = CheckText.of(before, 10);
        String crawl = told.substring(told.indexOf("    crawl:"));
        Path providers = home.resolve("config/providers.yaml");
        Files.writeString(
                providers,
                Files.readString(providers) + "\n  - name: The Daily Robot\n    domain: robots.example\n" + crawl
                        + "\n");
        Checked after = Check.run(config(news, home), Progress.NONE);

        assertThat(before.report().read().told()).isZero();
        assertThat(before.unreadSites()).singleElement().satisfies(site -> {
            assertThat(site.pages()).isEqualTo(9);
            assertThat(site.looked()).isEqualTo(9);
            assertThat(site.example()).isEqualTo(news.resolve("0.txt").toString());
        });
        assertThat(after.unreadSites()).isEmpty();
        assertThat(after.report().read().told()).isEqualTo(9);
    }

    @Test
    void filesOfAnotherFormAreNoPagesHoweverAlike() throws Exception {
        Path news = Files.createDirectory(folder.resolve("news"));
        for (int i = 0; i < 9; i++) {
            Files.writeString(
                    news.resolve(i + ".json"),
                    "{\n\"settings that many files of one program begin with\": " + i
                            + ",\n\"and end with, as they are made alike by it\": true}\n");
        }

        assertThat(Check.run(config(news, SharedData.root()), Progress.NONE).unreadSites())
                .isEmpty();
    }

    @Test
    void filesWithNothingInCommonAreNoSite() throws Exception {
        Path news = Files.createDirectory(folder.resolve("news"));
        for (int i = 0; i < 9; i++) {
            Files.writeString(news.resolve(i + ".txt"), i + " notes of one's own");
        }

        Checked checked = Check.run(config(news, SharedData.root()), Progress.NONE);

        assertThat(checked.unreadSites()).isEmpty();
        assertThat(CheckText.of(checked, 10)).doesNotContain("unread pages");
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
    }

    private LedeConfig config(Path source, Path home) throws IOException {
        return LedeConfig.load(
                home,
                Optional.empty(),
                Map.of(
                        "sources", List.of(source.toString()),
                        "index", List.of(folder.resolve("index").toString())),
                Map.of());
    }
}
