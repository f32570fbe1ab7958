package dev.lede.health;

import dev.lede.article.Spelling;
import dev.lede.health.UnknownNames.Name;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Counts names of one kind that no registry knows. Memory is by distinct names. Not safe for several threads. */
final class UnknownCount {
    /** One spelling of a name. */
    private static final class Spelled {
        private final boolean isKnown;
        private long articles;

        Spelled(boolean isKnown) {
            this.isKnown = isKnown;
        }
    }

    private final Predicate<String> isKnown;

    /** A registry is asked of each once, as comparing spellings is dear. */
    private final Map<String, Spelled> names = new HashMap<>();

    private long articles;

    UnknownCount(Predicate<String> isKnown) {
        this.isKnown = isKnown;
    }

    /** @param borne names that one article bears, each in one spelling */
    void add(List<String> borne) {
        boolean some = false;
        for (String name : borne) {
            Spelled spelled = names.computeIfAbsent(name, each -> new Spelled(isKnown.test(each)));
            spelled.articles++;
            some |= !spelled.isKnown;
        }
        articles += some ? 1 : 0;
    }

    UnknownNames names(int most) {
        Map<String, SortedMap<String, Long>> spellings = new HashMap<>();
        names.forEach((name, spelled) -> {
            if (!spelled.isKnown) {
                spellings
                        .computeIfAbsent(Spelling.key(name), key -> new TreeMap<>())
                        .put(name, spelled.articles);
            }
        });
        var mostFrequent = new Foremost<>(
                most, Comparator.comparingLong(Name::articles).reversed().thenComparing(Name::name));
        spellings.values().forEach(each -> mostFrequent.add(name(each)));
        return new UnknownNames(spellings.size(), articles, mostFrequent.all());
    }

    private static Name name(SortedMap<String, Long> spellings) {
        long sum = spellings.values().stream().mapToLong(Long::longValue).sum();
        // The first of equals, in the alphabet's order.
        String name = spellings.entrySet().stream()
                .reduce((first, next) -> next.getValue() > first.getValue() ? next : first)
                .orElseThrow()
                .getKey();
        return new Name(name, sum);
    }
}
