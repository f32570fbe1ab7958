package dev.lede.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Measures by examples that were computed by hand. */
class MeasureTest {
    /** Relevant: a and d a little, b much, e was never found; c was judged irrelevant, x by nobody. */
    private static final Map<String, Integer> GRADES = Map.of("a", 1, "b", 3, "c", 0, "d", 1, "e", 2);

    private static final GradedRanking RANKING = GradedRanking.of(List.of("c", "a", "x", "b", "d"), GRADES);

    @Test
    void aRankingIsTheGradesInItsOrderBesideTheBestOrder() {
        assertThat(RANKING.grades()).containsExactly(0, 1, 0, 3, 1);
        assertThat(RANKING.best()).containsExactly(3, 2, 1, 1);
    }

    @Test
    void gainsAreTheGradesDiscountedByTheLogarithmOfTheRank() {
        // 1/log2(3) + 3/log2(5) + 1/log2(6), over 3/log2(2) + 2/log2(3) + 1/log2(4) + 1/log2(5)
        double gained = 0.63093 + 3 * 0.43068 + 0.38685;
        double best = 3 + 2 * 0.63093 + 0.5 + 0.43068;
        assertThat(Measure.NDCG_AT_10.of(RANKING)).isCloseTo(gained / best, within(1e-4));
    }

    @Test
    void theBestOrderIsCutAtTenAsTheRankingIs() {
        Map<String, Integer> twelve = grades(12);
        List<String> ten = IntStream.range(0, 10).mapToObj(each -> "d" + each).toList();
        assertThat(Measure.NDCG_AT_10.of(GradedRanking.of(ten, twelve))).isCloseTo(1, within(1e-12));
    }

    @Test
    void averagePrecisionCountsWhatWasNotFoundAsZero() {
        assertThat(Measure.MAP.of(RANKING)).isCloseTo((1 / 2.0 + 2 / 4.0 + 3 / 5.0) / 4, within(1e-12));
    }

    @Test
    void theReciprocalRankIsTheFirstRelevantDocuments() {
        assertThat(Measure.MRR.of(RANKING)).isEqualTo(0.5);
        assertThat(Measure.MRR.of(GradedRanking.of(List.of("x", "c"), GRADES))).isZero();
    }

    @Test
    void precisionAtTenIsOfTenAlsoWhereFewerWereFound() {
        assertThat(Measure.P_AT_10.of(RANKING)).isEqualTo(0.3);
    }

    @Test
    void recallLooksAtTheFirstHundred() {
        assertThat(Measure.RECALL_AT_100.of(RANKING)).isEqualTo(0.75);
        List<String> late = IntStream.range(0, 101)
                .mapToObj(rank -> rank == 99 ? "a" : rank == 100 ? "b" : "x" + rank)
                .toList();
        assertThat(Measure.RECALL_AT_100.of(GradedRanking.of(late, GRADES))).isEqualTo(0.25);
    }

    @Test
    void nothingFoundIsZeroByEveryMeasure() {
        for (Measure measure : Measure.values()) {
            assertThat(measure.of(GradedRanking.of(List.of(), GRADES)))
                    .as(measure.toString())
                    .isZero();
        }
    }

    @Test
    void theBestOrderIsOneByEveryMeasureButPrecision() {
        GradedRanking best = GradedRanking.of(List.of("b", "e", "a", "d"), GRADES);
        for (Measure measure : Measure.values()) {
            assertThat(measure.of(best))
                    .as(measure.toString())
                    .isCloseTo(measure == Measure.P_AT_10 ? 0.4 : 1, within(1e-12));
        }
    }

    @Test
    void aGradeBelowZeroCountsAsZero() {
        GradedRanking ranking = GradedRanking.of(List.of("a", "b"), Map.of("a", -1, "b", 1));
        assertThat(Measure.NDCG_AT_10.of(ranking)).isCloseTo(0.63093, within(1e-5));
        assertThat(Measure.MRR.of(ranking)).isEqualTo(0.5);
    }

    @Test
    void documentsOfOneGradeMayComeInAnyOrder() {
        List<String> one = List.of("a", "d", "x");
        List<String> other = List.of("d", "a", "x");
        for (Measure measure : Measure.values()) {
            assertThat(measure.of(GradedRanking.of(one, GRADES)))
                    .as(measure.toString())
                    .isEqualTo(measure.of(GradedRanking.of(other, GRADES)));
        }
    }

    @Test
    void aQueryWithoutARelevantDocumentIsNotMeasured() {
        Map<String, Integer> none = Collections.singletonMap("a", 0);
        assertThat(new JudgedQuery("1", "text", none).counts()).isFalse();
        assertThatThrownBy(() -> GradedRanking.of(List.of("a"), none)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Map<String, Integer> grades(int many) {
        return IntStream.range(0, many).boxed().collect(Collectors.toMap(each -> "d" + each, each -> 1));
    }
}
