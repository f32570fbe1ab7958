package dev.lede.suggest;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import dev.lede.suggest.Suggestion.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.stream.IntStream;

/**
 * Everything that a generation can complete, found by how it begins; from the fourth letter on one typing error is
 * forgiven. What completes a text completes every beginning of it too, so a longer text never has more completions.
 * Equal for the same articles in any order. Immutable; safe for any number of threads.
 */
public final class Suggestions {
    /** How many of a kind are told before others had their turn; query words fill what is left. */
    private static final Map<Kind, Integer> FIRST_TURN =
            Map.of(Kind.QUERY, Integer.MAX_VALUE, Kind.PROVIDER, 2, Kind.TOPIC, 2, Kind.ARTICLE, 3);

    /** The most frequent first, then by the alphabet; a rank says where. */
    private static final Comparator<Suggestion> BEST_FIRST = comparingInt(Suggestion::count)
            .reversed()
            .thenComparing(Suggestion::text)
            .thenComparing(Suggestion::kind);

    /** Behind every rank: added to it where an error was forgiven. */
    private static final long NEAR = 1L << 32;

    /** By rank. */
    private final Suggestion[] ranked;

    /** By key. */
    private final Entry[] entries;

    private record Entry(String key, Kind kind, int rank) {}

    /** @param all each text once a kind */
    public Suggestions(Collection<Suggestion> all) {
        this.ranked = all.stream().sorted(BEST_FIRST).toArray(Suggestion[]::new);
        this.entries = IntStream.range(0, ranked.length)
                .mapToObj(rank -> new Entry(Folded.of(ranked[rank].text()), ranked[rank].kind(), rank))
                .filter(entry -> !entry.key().isEmpty())
                .sorted(comparing(Entry::key).thenComparingInt(Entry::rank))
                .toArray(Entry[]::new);
    }

    /**
     * @param typed what stands in the search box so far
     * @param size at least one
     * @return at most so many, by kind, the most frequent first; those without a typing error go first. Empty where nothing
     *     is typed
     */
    public List<Suggestion> completing(String typed, int size) {
        String start = Folded.of(typed);
        if (start.isEmpty()) {
            return List.of();
        }
        Map<Kind, PriorityQueue<Long>> best = new EnumMap<>(Kind.class);
        boolean forgives = start.length() > Beginning.CERTAIN;
        String certain = forgives ? start.substring(0, Beginning.CERTAIN) : start;
        for (int i = first(certain); i < entries.length && entries[i].key().startsWith(certain); i++) {
            Entry entry = entries[i];
            if (!forgives || entry.key().startsWith(start)) {
                keep(best, entry.kind(), entry.rank(), size);
            } else if (Beginning.isNear(entry.key(), start)) {
                keep(best, entry.kind(), NEAR + entry.rank(), size);
            }
        }
        return chosen(best, size);
    }

    private static void keep(Map<Kind, PriorityQueue<Long>> best, Kind kind, long place, int size) {
        var kept = best.computeIfAbsent(kind, any -> new PriorityQueue<>(Comparator.reverseOrder()));
        if (kept.size() < size) {
            kept.add(place);
        } else if (place < kept.element()) {
            kept.remove();
            kept.add(place);
        }
    }

    /** The place of the first key that isn't before it. */
    private int first(String key) {
        int place = Arrays.binarySearch(entries, new Entry(key, Kind.QUERY, 0), comparing(Entry::key));
        if (place < 0) {
            return -place - 1;
        }
        while (place > 0 && entries[place - 1].key().equals(key)) {
            place--;
        }
        return place;
    }

    private List<Suggestion> chosen(Map<Kind, PriorityQueue<Long>> best, int size) {
        List<Long> first = new ArrayList<>();
        List<Long> rest = new ArrayList<>();
        // Query words last, as they fill what is left.
        for (Kind kind : List.of(Kind.PROVIDER, Kind.TOPIC, Kind.ARTICLE, Kind.QUERY)) {
            List<Long> places =
                    best.containsKey(kind) ? best.get(kind).stream().sorted().toList() : List.of();
            int turn = Math.min(places.size(), FIRST_TURN.getOrDefault(kind, 0));
            first.addAll(places.subList(0, turn));
            rest.addAll(places.subList(turn, places.size()));
        }
        first.addAll(rest);
        return first.stream()
                .limit(size)
                .sorted(comparing((Long place) -> suggestion(place).kind()).thenComparing(Comparator.naturalOrder()))
                .map(this::suggestion)
                .toList();
    }

    private Suggestion suggestion(long place) {
        return ranked[(int) (place % NEAR)];
    }
}
