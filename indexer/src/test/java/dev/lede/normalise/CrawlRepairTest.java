package dev.lede.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.SharedData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Pages whose good text is known. The rules were written with every second page in view and measured on the others; the
 * figures are in docs/repair.md.
 */
class CrawlRepairTest {
    @Test
    void nothingOfARawPageStaysDamaged() throws IOException {
        RepairJudge all = judged("raw", 0, 1);
        assertThat(all.share()).isGreaterThanOrEqualTo(0.995);
        assertThat(all.harm()).isZero();
    }

    @Test
    void whatLostItsControlCharactersIsMostlyRight() throws IOException {
        RepairJudge inView = judged("stripped", 0, 2);
        RepairJudge heldOut = judged("stripped", 1, 2);
        assertThat(inView.share()).isGreaterThanOrEqualTo(0.98);
        assertThat(heldOut.share()).isGreaterThanOrEqualTo(0.975);
        assertThat(inView.and(heldOut).harm()).isZero();
        assertThat(inView.and(heldOut).after()).isLessThan(inView.and(heldOut).before() / 50);
    }

    @Test
    void theGoodPagesStay() throws IOException {
        for (Path page : pages("gold")) {
            String text = Files.readString(page);
            assertThat(Mojibake.repair(text)).as(page.toString()).isEqualTo(text);
        }
    }

    private static RepairJudge judged(String kind, int first, int step) throws IOException {
        List<Path> good = pages("gold");
        RepairJudge all = RepairJudge.NOTHING;
        for (int i = first; i < good.size(); i += step) {
            Path page = good.get(i);
            String damaged =
                    Files.readString(SharedData.at("crawl/repair/" + kind).resolve(String.valueOf(page.getFileName())));
            all = all.and(RepairJudge.of(damaged, Mojibake.repair(damaged), Files.readString(page)));
        }
        return all;
    }

    private static List<Path> pages(String kind) throws IOException {
        try (Stream<Path> pages = Files.list(SharedData.at("crawl/repair").resolve(kind))) {
            return pages.sorted().toList();
        }
    }
}
