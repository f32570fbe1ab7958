package dev.lede.indexing;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import dev.lede.SharedData;
import dev.lede.article.Article;
import dev.lede.config.LedeConfig;
import dev.lede.normalise.ArticleMerge;
import dev.lede.normalise.Registries;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What folders come to without an index: for tests of what is made of articles, which need none. */
public final class Merged {
    private Merged() {}

    /** As the product reads and merges them, by id. */
    public static List<Article> articles(Path... sources) throws IOException {
        LedeConfig config = LedeConfig.load(SharedData.root(), Optional.empty(), Map.of(), Map.of());
        var collected = new Collected();
        new SourceReader(config.read(), Registries.load(config.folder()), 2)
                .read(List.of(sources), collected, Progress.NONE);
        return collected.told().stream().collect(groupingBy(Article::id, TreeMap::new, toList())).values().stream()
                .map(ArticleMerge::of)
                .toList();
    }
}
