package dev.lede.eval;

import java.util.List;
import java.util.stream.IntStream;

/**
 * How well one query was answered: 0 for not at all, 1 for as well as can be. Defined as in trec_eval, where a document
 * with a grade above zero is relevant, and one without a grade isn't.
 */
public enum Measure {
    /**
     * Gains are the grades themselves, each divided by log2(rank + 1), as a share of what the best order would gain
     * (Järvelin and Kekäläinen 2002; trec_eval's {@code ndcg_cut_10}).
     */
    NDCG_AT_10("nDCG@10") {
        @Override
        double of(GradedRanking ranking) {
            return discounted(ranking.grades()) / discounted(ranking.best());
        }
    },

    /** Average precision: the precision at each relevant document, 0 for those that weren't found. */
    MAP("MAP") {
        @Override
        double of(GradedRanking ranking) {
            double sum = 0;
            int found = 0;
            for (int rank = 1; rank <= ranking.grades().size(); rank++) {
                if (ranking.isRelevantAt(rank)) {
                    found++;
                    sum += (double) found / rank;
                }
            }
            return sum / ranking.relevant();
        }
    },

    /** One over the rank of the first relevant document. */
    MRR("MRR") {
        @Override
        double of(GradedRanking ranking) {
            return IntStream.rangeClosed(1, ranking.grades().size())
                    .filter(ranking::isRelevantAt)
                    .mapToDouble(rank -> 1.0 / rank)
                    .findFirst()
                    .orElse(0);
        }
    },

    /** The share of relevant documents among ten, also where fewer were found. */
    P_AT_10("P@10") {
        @Override
        double of(GradedRanking ranking) {
            return ranking.relevantAmongFirst(CUT) / (double) CUT;
        }
    },

    /** The share of the relevant documents that the first hundred hold. */
    RECALL_AT_100("recall@100") {
        @Override
        double of(GradedRanking ranking) {
            return ranking.relevantAmongFirst(100) / (double) ranking.relevant();
        }
    };

    private static final int CUT = 10;
    private static final double LOG_2 = Math.log(2);

    private final String label;

    Measure(String label) {
        this.label = label;
    }

    /** @return {@code [0, 1]} */
    abstract double of(GradedRanking ranking);

    /** As it is written in tables and JSON. */
    @Override
    public String toString() {
        return label;
    }

    private static double discounted(List<Integer> grades) {
        double sum = 0;
        for (int rank = 1; rank <= Math.min(CUT, grades.size()); rank++) {
            sum += Math.max(0, grades.get(rank - 1)) * LOG_2 / Math.log(rank + 1);
        }
        return sum;
    }
}
