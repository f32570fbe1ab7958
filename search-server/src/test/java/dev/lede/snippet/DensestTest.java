package dev.lede.snippet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.search.uhighlight.PassageScorer;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.Test;

class DensestTest {
    @Test
    void differentPartsTogetherComeBeforeOneAgainAndAgain() {
        List<Mark> often = List.of(mark(10, "a"), mark(20, "a"), mark(30, "a"));
        List<Mark> both = List.of(mark(1_000, "a"), mark(1_020, "b"));

        List<Mark> all = Stream.concat(often.stream(), both.stream()).toList();

        assertThat(best(1, all)).isEqualTo(both);
        assertThat(best(2, all)).isEqualTo(all);
    }

    @Test
    void ofAlikePlacesTheFirstIsTheBest() {
        List<Mark> alike = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            alike.add(mark(1_000 * i, "a"));
        }

        assertThat(best(3, alike)).isEqualTo(alike.subList(0, 3));
    }

    @Test
    void noPlaceOverlapsAnother() {
        List<Mark> dense = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            dense.add(mark(10 * i, "a"));
        }

        assertThat(best(1, dense)).hasSize(18);
        assertThat(best(2, dense)).hasSize(36);
        assertThat(best(99, dense)).isEqualTo(dense);
    }

    @Test
    void nothingIsChosenFromNothing() {
        assertThat(best(3, List.of())).isEmpty();
    }

    private static List<Mark> best(int places, List<Mark> marks) {
        return Densest.of(marks, places, 180, new PassageScorer());
    }

    private static Mark mark(int start, String part) {
        return new Mark(start, start + 5, new BytesRef(part));
    }
}
