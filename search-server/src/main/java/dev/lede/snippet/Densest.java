package dev.lede.snippet;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.search.uhighlight.PassageScorer;
import org.apache.lucene.util.BytesRef;

/**
 * The places of a long text where most of a query stands together, told by offsets alone: nothing of the text is read.
 * Places are scored as Lucene scores passages, as if each were as long as passages are meant to be.
 */
final class Densest {
    private static final float NONE = -1;

    private final List<Mark> marks;
    private final int characters;
    private final PassageScorer scorer;

    /** For each mark, the mark behind the last one of the place that it begins. */
    private final int[] ends;

    private Densest(List<Mark> marks, int characters, PassageScorer scorer) {
        this.marks = marks;
        this.characters = characters;
        this.scorer = scorer;
        this.ends = new int[marks.size()];
    }

    /**
     * @param marks of the text, in order
     * @param places how many at most; none overlaps another
     * @param characters of a place
     * @return the marks of the best places, in order
     */
    static List<Mark> of(List<Mark> marks, int places, int characters, PassageScorer scorer) {
        return new Densest(marks, characters, scorer).best(places);
    }

    private List<Mark> best(int places) {
        float[] scores = scores();
        var chosen = new BitSet();
        for (int i = 0; i < Math.min(places, marks.size()); i++) {
            int best = best(scores);
            if (scores[best] == NONE) {
                break;
            }
            chosen.set(best, ends[best]);
            dropNeighbours(best, scores);
        }
        return chosen.stream().mapToObj(marks::get).toList();
    }

    private float[] scores() {
        float[] scores = new float[marks.size()];
        int[] parts = parts();
        int[] counts = new int[Arrays.stream(parts).max().orElse(0) + 1];
        float sum = 0;
        int end = 0;
        for (int i = 0; i < scores.length; i++) {
            int start = marks.get(i).start();
            while (end < scores.length && marks.get(end).start() < start + characters) {
                sum += more(counts[parts[end]]++);
                end++;
            }
            ends[i] = end;
            scores[i] = scorer.norm(start) * sum;
            sum -= more(--counts[parts[i]]);
        }
        return scores;
    }

    /** Of each mark, its part's number. */
    private int[] parts() {
        Map<BytesRef, Integer> numbers = new HashMap<>();
        return marks.stream()
                .mapToInt(mark -> {
                    int next = numbers.size();
                    return numbers.computeIfAbsent(mark.part(), part -> next);
                })
                .toArray();
    }

    /** What a further occurrence adds. */
    private float more(int occurrences) {
        return scorer.tf(occurrences + 1, characters) - scorer.tf(occurrences, characters);
    }

    private static int best(float[] scores) {
        int best = 0;
        for (int i = 1; i < scores.length; i++) {
            best = scores[i] > scores[best] ? i : best;
        }
        return best;
    }

    private void dropNeighbours(int best, float[] scores) {
        Arrays.fill(scores, best, ends[best], NONE);
        int start = marks.get(best).start();
        for (int i = best - 1; i >= 0 && marks.get(i).start() > start - characters; i--) {
            scores[i] = NONE;
        }
    }
}
