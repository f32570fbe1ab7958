package dev.lede.snippet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.search.uhighlight.PassageScorer;
import org.apache.lucene.util.BytesRef;

/**
 * The passages of a text that say most of what was searched, each cut round a mark and weighed as a small text of its own. Of a
 * long text, the best places are chosen first, by where the index says that they are, and passages are cut round these alone.
 */
final class BestPassages {
    /** Characters from which on a text is long: more than of most articles. */
    static final int LONG = 16_384;

    /** For each passage that is shown, as one that is cut at its sentences may be worse than another. */
    private static final int PLACES_EACH = 4;

    private static final PassageScorer SCORER = new PassageScorer();

    private final PassageCut cut;
    private final int length;
    private final int most;

    /**
     * @param length of the text
     * @param most how many are wanted
     */
    BestPassages(PassageCut cut, int length, int most) {
        this.cut = cut;
        this.length = length;
        this.most = most;
    }

    /**
     * @param marks of the text, in order
     * @param aim characters that a passage is aimed to have
     * @return in order
     */
    List<Passage> of(List<Mark> marks, int aim) {
        if (length < LONG) {
            return best(marks);
        }
        return best(Densest.of(marks, most * PLACES_EACH, aim, SCORER)).stream()
                .map(passage -> withAll(passage, marks))
                .toList();
    }

    /** A sentence may be longer than the place that it was cut round. */
    private static Passage withAll(Passage passage, List<Mark> marks) {
        return new Passage(
                passage.start(),
                passage.end(),
                marks.stream()
                        .filter(mark -> mark.start() >= passage.start() && mark.start() < passage.end())
                        .toList());
    }

    private List<Passage> best(List<Mark> marks) {
        List<Passage> all = cut(marks);
        return all.size() <= most
                ? all
                : all.stream()
                        .map(passage -> new Scored(passage, score(passage)))
                        .sorted()
                        .limit(most)
                        .map(Scored::passage)
                        .sorted(Comparator.comparingInt(Passage::start))
                        .toList();
    }

    private List<Passage> cut(List<Mark> marks) {
        List<Passage> passages = new ArrayList<>();
        List<Mark> here = new ArrayList<>();
        int start = 0;
        int end = 0;
        for (Mark mark : marks) {
            if (here.isEmpty() || mark.start() >= end) {
                if (!here.isEmpty()) {
                    passages.add(new Passage(start, end, here));
                    here.clear();
                }
                int center = mark.start() + (mark.end() - mark.start()) / 2;
                int before = Math.max(cut.before(Math.max(mark.start() + 1, center)), end);
                start = Math.min(mark.start(), before);
                end = Math.max(mark.end(), cut.behind(Math.min(mark.end() - 1, center)));
            }
            here.add(mark);
        }
        if (!here.isEmpty()) {
            passages.add(new Passage(start, end, here));
        }
        return passages;
    }

    private float score(Passage passage) {
        Map<BytesRef, Integer> times = new LinkedHashMap<>();
        for (Mark mark : passage.marks()) {
            times.merge(mark.part(), 1, Integer::sum);
        }
        double sum = 0;
        float weight = SCORER.weight(length, 1); // No part is rarer than another.
        for (int each : times.values()) {
            sum += SCORER.tf(each, passage.length()) * weight;
        }
        return (float) (sum * SCORER.norm(passage.start()));
    }

    /** The best first; of two alike, the one that is further behind. */
    private record Scored(Passage passage, float score) implements Comparable<Scored> {
        @Override
        public int compareTo(Scored other) {
            int order = Float.compare(other.score, score);
            return order != 0 ? order : Integer.compare(other.passage.start(), passage.start());
        }
    }
}
