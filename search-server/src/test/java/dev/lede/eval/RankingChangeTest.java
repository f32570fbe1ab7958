package dev.lede.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RankingChangeTest {
    private static final GoldenQuery CHIPS =
            new GoldenQuery("q1", "topic", "ai \"chips\"", Map.of("a", 3, "b", 2, "c", 0));
    private static final GoldenQuery LLAMA = new GoldenQuery("q2", "model", "llama", Map.of("d", 3));

    @TempDir
    Path folder;

    @Test
    void whatIsWrittenIsReadBack() throws IOException {
        GoldenRankings rankings = rankings(List.of("c", "a", "x"), List.of());
        Path file = folder.resolve("made").resolve("rankings.tsv");
        rankings.write(file);

        assertThat(GoldenRankings.read(file)).isEqualTo(rankings);
        assertThat(Files.readAllLines(file).subList(1, 9))
                .containsExactly(
                        "mean\tall\t2\t0.2221",
                        "mean\ttopic\t1\t0.4441",
                        "mean\tmodel\t1\t0.0000",
                        "q1\tnDCG@10\t0.4441\ttopic\tai \"chips\"",
                        "q1\t1\tc\t0",
                        "q1\t2\ta\t3",
                        "q1\t3\tx\t-",
                        "q2\tnDCG@10\t0.0000\tmodel\tllama");
    }

    @Test
    void aChangeSaysWhatRoseAndFellAndWhichHitsMoved() {
        assertThat(RankingChange.told(
                        rankings(List.of("c", "a", "x"), List.of("d")),
                        rankings(List.of("a", "c", "b"), List.of("x", "d"))))
                .isEqualTo("""
                        nDCG@10 of all was 0.7221 and is 0.7848 (+0.0627); queries: 1 rose, 1 fell, 0 have other hits of the same worth
                          q1 ai "chips": 0.9386, was 0.4441 (+0.4945); b (grade 2) below 10 → 3; a (grade 3) 2 → 1; x (unjudged) 3 → below 10; c (grade 0) 1 → 2
                          q2 llama: 0.6309, was 1.0000 (-0.3691); d (grade 3) 1 → 2; x (unjudged) below 10 → 1""");
    }

    @Test
    void otherHitsOfTheSameWorthAreSaidToo() {
        assertThat(RankingChange.told(rankings(List.of("x"), List.of()), rankings(List.of("y"), List.of())))
                .contains("queries: 0 rose, 0 fell, 1 have other hits of the same worth", "y (unjudged) below 10 → 1");
    }

    private static GoldenRankings rankings(List<String> chips, List<String> llama) {
        return new GoldenRankings(List.of(GoldenRanking.of(CHIPS, chips), GoldenRanking.of(LLAMA, llama)));
    }
}
