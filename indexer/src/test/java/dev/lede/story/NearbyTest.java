package dev.lede.story;

import static dev.lede.story.Tellings.article;
import static dev.lede.story.Tellings.reported;
import static dev.lede.story.Tellings.words;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NearbyTest {
    @Test
    void thePairsAreTheSameHoweverManyArticlesAreLookedAtTogether() {
        Stream<Sketch> dated = IntStream.range(0, 400)
                .mapToObj(i -> Sketch.of(reported(
                        "Paper" + i % 7,
                        LocalDate.of(2024, 1, 1).plusDays(i / 20 + i % 3).toString(),
                        words(i % 11, 6),
                        words(i, 10))));
        Stream<Sketch> undated = IntStream.range(0, 20).mapToObj(i -> Sketch.of(article("u" + i, "", words(i, 6), "")));
        List<Sketch> sketches =
                Stream.concat(dated, undated).sorted(Sketch.BY_DAY).toList();
        Agreement agreement = Agreement.among(sketches);

        long[] all = Nearby.pairs(sketches, agreement, sketches.size());

        assertThat(all).hasSizeGreaterThan(200);
        for (int together : new int[] {1, 7, 20, 150}) {
            assertThat(Nearby.pairs(sketches, agreement, together))
                    .as("%d", together)
                    .isEqualTo(all);
        }
    }
}
