package dev.lede.search;

import dev.lede.schema.ArticleSchema;
import dev.lede.schema.IndexField.FullText;
import dev.lede.scoring.Asked;
import dev.lede.scoring.Sighting;
import dev.lede.search.Explanation.Found;
import dev.lede.search.Explanation.Manner;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the index says was found, as a reader counts it: once, though a word as written is a form of itself too, and a
 * compound is indexed whole and in its parts.
 */
final class Findings {
    private static final Map<FullText, String> FIELDS = Map.of(
            ArticleSchema.TITLE, "title",
            ArticleSchema.EXCERPT, "excerpt",
            ArticleSchema.BODY, "body",
            ArticleSchema.AUTHOR, "author",
            ArticleSchema.TOPIC_NAMES, "topics",
            ArticleSchema.PROVIDER_NAME, "provider");

    private record What(String text, Manner manner) {}

    private Findings() {}

    /** Those as written first, then those that are there most often. */
    static List<Found> of(Asked asked, List<Sighting> sightings) {
        Map<String, Map<What, Integer>> byField = new TreeMap<>();
        for (Sighting sighting : sightings) {
            byField.computeIfAbsent(field(sighting), field -> new LinkedHashMap<>())
                    .merge(what(asked, sighting), sighting.times(), Math::max);
        }
        List<Found> found = new ArrayList<>();
        byField.forEach((field, each) -> {
            int written = each.getOrDefault(new What(asked.text(), Manner.WRITTEN), 0);
            each.forEach((what, times) -> {
                int others = what.manner() == Manner.FORM ? times - written : times;
                if (others > 0) {
                    found.add(new Found(field, what.text(), what.manner(), others));
                }
            });
        });
        found.sort(Comparator.comparing(Found::manner)
                .thenComparing(Found::times, Comparator.reverseOrder())
                .thenComparing(Found::text));
        return found;
    }

    private static What what(Asked asked, Sighting sighting) {
        return switch (asked.kind()) {
            case PREFIX, FUZZY -> new What(String.join(" ", sighting.spelling().terms()), Manner.EXPANSION);
            case PHRASE -> new What(asked.text(), Manner.WRITTEN);
            case WORD ->
                sighting.spelling()
                        .synonym()
                        .map(other -> new What(other, Manner.SYNONYM))
                        .orElseGet(() -> new What(asked.text(), isExact(sighting) ? Manner.WRITTEN : Manner.FORM));
        };
    }

    private static boolean isExact(Sighting sighting) {
        return FIELDS.keySet().stream().anyMatch(field -> field.exact().equals(sighting.field()));
    }

    private static String field(Sighting sighting) {
        return FIELDS.entrySet().stream()
                .filter(field -> field.getKey().name().equals(sighting.field())
                        || field.getKey().exact().equals(sighting.field()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow();
    }
}
