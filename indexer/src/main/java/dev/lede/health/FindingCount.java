package dev.lede.health;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Counts of how many articles each finding is true, and keeps examples: the same ones, whatever the order of articles. Not
 * safe for several threads.
 *
 * @param <T> by which an article is known until it is an {@link Example}, so that only examples cost their making
 */
public final class FindingCount<T> {
    /** How an article is known elsewhere. */
    @FunctionalInterface
    public interface Elsewhere<T, V> {
        Place<V> of(Place<T> here) throws IOException;
    }

    private static final class Tally<T> {
        private final Finding finding;
        private final Foremost<Place<T>> examples;
        private long articles;

        Tally(Finding finding) {
            this.finding = finding;
            this.examples = new Foremost<>(Foremost.FEW, finding::compare);
        }
    }

    private final Instant latest;

    /** In the order of findings. */
    private final List<Tally<T>> tallies = new ArrayList<>();

    /** @param now by which dates are in the future */
    public FindingCount(Instant now) {
        this.latest = Finding.latest(now);
        for (Finding finding : Finding.values()) {
            tallies.add(new Tally<>(finding));
        }
    }

    /** @param order as of a {@link Place} */
    public void add(ArticleFacts facts, long order, T article) {
        for (Tally<T> tally : tallies) {
            if (tally.finding.isTrueOf(facts, latest)) {
                tally.articles++;
                tally.examples.add(new Place<>(facts.published(), order, article));
            }
        }
    }

    /** Adds what was counted of other articles. */
    public <V> void addAll(FindingCount<V> other, Elsewhere<V, T> elsewhere) throws IOException {
        for (int i = 0; i < tallies.size(); i++) {
            Tally<T> ours = tallies.get(i);
            Tally<V> theirs = other.tallies.get(i);
            ours.articles += theirs.articles;
            for (Place<V> place : theirs.examples.all()) {
                ours.examples.add(elsewhere.of(place));
            }
        }
    }

    static Map<String, Found> found(FindingCount<Example> counted) {
        Map<String, Found> found = new LinkedHashMap<>();
        for (Tally<Example> tally : counted.tallies) {
            List<Example> examples =
                    tally.examples.all().stream().map(Place::article).toList();
            found.put(tally.finding.words(), new Found(tally.articles, examples));
        }
        return found;
    }
}
