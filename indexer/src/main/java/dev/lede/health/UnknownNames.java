package dev.lede.health;

import java.util.List;

/**
 * Names of one kind that no registry knows.
 *
 * @param names how many; spellings of one count once
 * @param articles how many articles bear at least one of them
 * @param mostFrequent those that most articles bear, then by name; at most {@value LabelCount#MOST_NAMES}
 */
public record UnknownNames(long names, long articles, List<Name> mostFrequent) {
    /**
     * @param name as most articles spell it, the first in the alphabet of those that are as frequent
     * @param articles how many bear it
     */
    public record Name(String name, long articles) {}

    public UnknownNames {
        mostFrequent = List.copyOf(mostFrequent);
    }
}
