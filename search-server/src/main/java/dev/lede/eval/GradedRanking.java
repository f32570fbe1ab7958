package dev.lede.eval;

import static java.util.Comparator.reverseOrder;

import java.util.List;
import java.util.Map;

/**
 * One query's ranking, as its judges see it.
 *
 * @param grades of the documents ranked, best first; 0 for one that nobody judged
 * @param best the grades of all relevant documents, found or not, the highest first; never empty
 */
record GradedRanking(List<Integer> grades, List<Integer> best) {
    /** @throws IllegalArgumentException if no document is relevant: no measure says anything then */
    GradedRanking {
        grades = List.copyOf(grades);
        best = List.copyOf(best);
        if (best.isEmpty()) {
            throw new IllegalArgumentException("a query without any relevant document can't be measured");
        }
    }

    /**
     * @param documents as ranked, best first, each once
     * @param grades by document; of documents that the collection lacks, too
     */
    static GradedRanking of(List<String> documents, Map<String, Integer> grades) {
        return new GradedRanking(
                documents.stream()
                        .map(document -> grades.getOrDefault(document, 0))
                        .toList(),
                grades.values().stream()
                        .filter(grade -> grade > 0)
                        .sorted(reverseOrder())
                        .toList());
    }

    /** How many documents are relevant, found or not. */
    int relevant() {
        return best.size();
    }

    /** @param rank from 1 to as many as were ranked */
    boolean isRelevantAt(int rank) {
        return grades.get(rank - 1) > 0;
    }

    long relevantAmongFirst(int many) {
        return grades.stream().limit(many).filter(grade -> grade > 0).count();
    }
}
