package dev.lede.benchmark;

import dev.lede.article.Article;
import dev.lede.article.ArticleId;
import dev.lede.benchmark.peer.Shape;
import dev.lede.config.LedeConfig;
import dev.lede.index.Generations;
import dev.lede.search.CurrentSearcher;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Real queries among real news, Lede's and bare Lucene's answers in turn: where both are on this machine. */
final class RealSearches {
    private static final String INDEX = "real";

    private RealSearches() {}

    /** @return nothing where the data isn't there */
    static List<Bar> bars(Laboratory laboratory) throws IOException {
        List<RealQuery> queries = laboratory.real().queries();
        List<Article> articles = articles(laboratory);
        if (queries.isEmpty() || articles.isEmpty()) {
            return List.of();
        }
        LedeConfig config = laboratory.config(INDEX, List.of(laboratory.scratch()), Bench.THREADS);
        ReadyRebuild.run(config, articles.size(), number -> articles.get((int) number));
        Path folder = laboratory.folder("real-bare");
        Bare.index(articles, folder, config.index().bufferMegabytes(), Bench.THREADS);
        Bare.merge(folder);
        try (var searcher = CurrentSearcher.open(new Generations(config.index().folder()), config.search());
                var bare = BareSearch.open(folder)) {
            Set<RealQuery> vain = vain(queries, bare);
            var times = new KindTimes<>(
                    laboratory.rounds(),
                    queries,
                    query -> query.question().kind() + (vain.contains(query) ? ", where none matches" : ""));
            var lede = new LedeSearch(searcher);
            Instant now = Instant.now();
            String among = ", " + queries.size() + " real queries, " + articles.size() + " real articles";
            List<Bar> bars = new ArrayList<>();
            for (var shape : shapes().entrySet()) {
                bars.addAll(times.bars(
                        shape.getKey() + among,
                        "bare Lucene",
                        query -> lede.answer(query.typed(), query.question(), shape.getValue(), now),
                        query -> answer(bare, query, shape.getValue())));
            }
            return bars;
        }
    }

    /** Those that bare Lucene finds nothing for, where Lede goes on to look for any of the words. */
    private static Set<RealQuery> vain(List<RealQuery> queries, BareSearch bare) throws IOException {
        Set<RealQuery> vain = new HashSet<>();
        for (RealQuery query : queries) {
            if (answer(bare, query, Shape.HITS).total() == 0) {
                vain.add(query);
            }
        }
        return vain;
    }

    private static BareSearch.Answer answer(BareSearch bare, RealQuery query, Shape shape) throws IOException {
        return query.isAny() ? bare.answerAny(query.question(), shape) : bare.answer(query.question(), shape);
    }

    private static Map<String, Shape> shapes() {
        Map<String, Shape> shapes = new LinkedHashMap<>();
        shapes.put("ten hits, exact total", Shape.HITS);
        shapes.put("ten hits, bounded total", Shape.HITS.withBoundedTotal());
        shapes.put("ten hits, five facets, snippets", Shape.PAGE);
        return shapes;
    }

    /** Each once, as a rebuild would merge what is told twice, and bare Lucene wouldn't. */
    private static List<Article> articles(Laboratory laboratory) throws IOException {
        List<Path> sources = laboratory.real().searched().stream()
                .flatMap(corpus -> corpus.sources().stream())
                .toList();
        Map<ArticleId, Article> articles = new LinkedHashMap<>();
        if (!sources.isEmpty()) {
            laboratory.reading().articles(sources).forEach(each -> articles.putIfAbsent(each.id(), each));
        }
        return List.copyOf(articles.values());
    }
}
