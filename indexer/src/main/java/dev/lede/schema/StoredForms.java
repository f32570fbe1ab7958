package dev.lede.schema;

import dev.lede.article.ArticleSummary;
import dev.lede.article.Image;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** What takes several values to store, as it is written and read back. */
final class StoredForms {
    private StoredForms() {}

    /** Such as {@code company:OpenAI}; a facet's name has no colon. */
    static List<String> labels(ArticleSummary article) {
        return article.labels().entrySet().stream()
                .flatMap(facet -> facet.getValue().stream().map(value -> facet.getKey() + ':' + value))
                .toList();
    }

    static SortedMap<String, List<String>> labelsOf(List<String> shown) {
        var labels = new TreeMap<String, List<String>>();
        for (String label : shown) {
            int colon = label.indexOf(':');
            labels.computeIfAbsent(label.substring(0, colon), facet -> new ArrayList<>())
                    .add(label.substring(colon + 1));
        }
        return labels;
    }

    static List<String> image(ArticleSummary article) {
        return article.image()
                .map(image -> List.of(
                        image.url().toString(),
                        image.width().map(String::valueOf).orElse(""),
                        image.height().map(String::valueOf).orElse("")))
                .orElse(List.of());
    }

    static Optional<Image> imageOf(List<String> parts) {
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(new Image(URI.create(parts.get(0)), pixels(parts.get(1)), pixels(parts.get(2))));
    }

    private static Optional<Integer> pixels(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(Integer.valueOf(text));
    }
}
