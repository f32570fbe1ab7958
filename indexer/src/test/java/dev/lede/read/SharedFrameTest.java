package dev.lede.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.SharedData;
import dev.lede.normalise.Mojibake;
import dev.lede.normalise.Registries;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SharedFrameTest {
    private static final String MENU = "Skip to textHomeNewsPeopleAboutSearch this site Go ";
    private static final String FOOTER = "HomeNewsPeopleAbout usThe Daily Robot © 2019-2024 PrivacyImprint";

    @Test
    void whatPagesOfOneSiteShareIsMenuAndFooter() {
        List<String> pages = pages(12);

        assertThat(SharedFrame.of(pages)).singleElement().satisfies(frame -> {
            assertThat(frame.pages()).isEqualTo(12);
            assertThat(MENU).endsWith(frame.menuEnds());
            assertThat(FOOTER).startsWith(frame.footerStarts());
            assertThat(FOOTER).contains(frame.signature());
            assertThat(frame.signature()).contains("The Daily Robot ©");
        });
    }

    @Test
    void aMenuMayBeTheFirstLine() {
        List<String> pages = IntStream.range(0, 8)
                .mapToObj(i -> MENU + "\n" + i + " robots came\n" + FOOTER)
                .toList();

        assertThat(SharedFrame.of(pages))
                .singleElement()
                .satisfies(frame -> assertThat(MENU + "\n").endsWith(frame.menuEnds()));
    }

    @Test
    void textsThatHaveNothingInCommonHaveNoFrame() {
        assertThat(SharedFrame.of(List.of())).isEmpty();
        assertThat(SharedFrame.of(pages(4))).isEmpty();
        assertThat(SharedFrame.of(IntStream.range(0, 50)
                        .mapToObj(i -> "Title " + i + "\n" + i + " begins and ends in its own way " + i)
                        .toList()))
                .isEmpty();
        assertThat(SharedFrame.of(IntStream.range(0, 50)
                        .mapToObj(i -> "Title " + i + "\n" + MENU + i + " says its own " + i)
                        .toList()))
                .isEmpty();
    }

    @Test
    void oddPagesAndOtherSitesDoNotHideIt() {
        List<String> pages = new ArrayList<>(pages(20));
        IntStream.range(0, 3).forEach(i -> pages.add("Odd " + i + "\n" + MENU.substring(0, 45) + "another" + i));
        IntStream.range(0, 6)
                .forEach(i -> pages.add("Other\n" + "x".repeat(60) + " a text of number " + i + " " + "y".repeat(60)));

        assertThat(SharedFrame.of(pages)).hasSize(2).first().satisfies(frame -> {
            assertThat(frame.pages()).isEqualTo(23);
            assertThat(MENU).endsWith(frame.menuEnds());
        });
    }

    /** Of a real crawl: what is found says the same as settings that were made by hand, on every page. */
    @Test
    void aRealSitesPagesAreReadByWhatIsFoundAsByHandMadeSettings() throws IOException {
        Path folder = SharedData.at("crawl/openai-2023-09");
        List<FileText> pages = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().limit(200).toList()) {
                pages.add(new FileText(Files.readString(file, UTF_8), List.of()));
            }
        }
        CrawledSite made = Registries.load(SharedData.root().resolve("config"))
                .providers()
                .crawledSites()
                .getFirst();
        SharedFrame frame = SharedFrame.of(
                        pages.stream().map(page -> Mojibake.repair(page.text())).toList())
                .getFirst();
        var found = new CrawledSite(
                made.provider(),
                made.domain(),
                frame.signature(),
                frame.menuEnds(),
                frame.footerStarts(),
                made.sections(),
                made.words());

        var byHand = new CrawledTextReader(List.of(made), Mojibake::mended);
        var byFrame = new CrawledTextReader(List.of(found), Mojibake::mended);
        for (FileText page : pages) {
            assertThat(byFrame.read(page)).isEqualTo(byHand.read(page));
        }
    }

    private static List<String> pages(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "Title " + i + "\n\n" + MENU + i + " robots came" + ", and more".repeat(i) + i + FOOTER)
                .toList();
    }
}
