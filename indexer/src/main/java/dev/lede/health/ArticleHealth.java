package dev.lede.health;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What is missing, odd or unknown of a corpus's articles.
 *
 * @param findings of each {@link Finding}, by its words and in its order, also where it is true of no article
 * @param unknownProviders that {@code providers.yaml} doesn't name
 * @param unknownTopics that {@code topics.yaml} doesn't name
 * @param languages articles by language, ISO 639-1
 */
public record ArticleHealth(
        Map<String, Found> findings,
        UnknownNames unknownProviders,
        UnknownNames unknownTopics,
        SortedMap<String, Long> languages) {
    public ArticleHealth {
        findings = Collections.unmodifiableMap(new LinkedHashMap<>(findings));
        languages = Collections.unmodifiableSortedMap(new TreeMap<>(languages));
    }

    public static ArticleHealth of(FindingCount<Example> findings, LabelCount labels) {
        return new ArticleHealth(
                FindingCount.found(findings), labels.unknownProviders(), labels.unknownTopics(), labels.languages());
    }

    /** @throws IllegalArgumentException for a finding that a build by another program didn't know */
    public Found of(Finding finding) {
        Found found = findings.get(finding.words());
        if (found == null) {
            throw new IllegalArgumentException("not counted: " + finding.words());
        }
        return found;
    }
}
