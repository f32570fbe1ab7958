package dev.lede.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.lede.SharedData;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Plain Lucene comes out as it is known to, so that what stands beside it is measured rightly. */
class PlainLuceneTest {
    private static final double NEAR = 0.003;

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"cran, 2, .311, .378", "cisi, 1, .218, .384", "adi, 1, .412, .486"})
    void reachesWhatItIsKnownFor(String name, int fields, double map, double ndcg) throws IOException {
        JudgedCollection collection = JudgedCollection.open(SharedData.at("collections/" + name));
        var scores = new QueryScores();
        try (var plain = PlainLucene.index(collection, folder)) {
            Ranker ranker = fields == 1 ? plain.oneField() : plain.twoFields();
            for (JudgedQuery query : collection.judged()) {
                scores.add(GradedRanking.of(
                        ranker.rank(query.text(), 1000).stream()
                                .map(Scored::document)
                                .toList(),
                        query.grades()));
            }
        }
        assertThat(mean(scores, Measure.MAP)).isCloseTo(map, within(NEAR));
        assertThat(mean(scores, Measure.NDCG_AT_10)).isCloseTo(ndcg, within(NEAR));
    }

    private static double mean(QueryScores scores, Measure measure) {
        return Arrays.stream(scores.column(measure)).average().orElseThrow();
    }
}
