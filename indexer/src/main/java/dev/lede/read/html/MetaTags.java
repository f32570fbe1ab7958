package dev.lede.read.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A page's {@code meta} tags by name, property or itemprop, without regard to case, to dots or to colons. */
final class MetaTags {
    private static final int MOST = 2000;

    private final Map<String, List<String>> contents = new HashMap<>();

    private MetaTags() {}

    static MetaTags of(Document page) {
        var tags = new MetaTags();
        page.getElementsByTag("meta").stream()
                .limit(MOST)
                .filter(meta -> !meta.attr("content").isBlank())
                .forEach(tags::add);
        return tags;
    }

    private void add(Element meta) {
        Stream.of("name", "property", "itemprop", "http-equiv")
                .flatMap(key -> Stream.of(meta.attr(key).split("\\s+")))
                .filter(name -> !name.isEmpty())
                .map(MetaTags::key)
                .distinct()
                .forEach(name -> contents.computeIfAbsent(name, each -> new ArrayList<>())
                        .add(meta.attr("content").strip()));
    }

    /** The first content of the first of these names that has any. */
    Optional<String> first(String... names) {
        return Stream.of(names).flatMap(name -> all(name).stream()).findFirst();
    }

    List<String> all(String name) {
        return contents.getOrDefault(key(name), List.of());
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT).replace('.', ':');
    }
}
