package dev.lede.benchmark.peer;

import dev.lede.article.Article;
import dev.lede.article.Vocabulary;
import dev.lede.config.LedeConfig;
import dev.lede.index.GenerationBuilder;
import dev.lede.index.Generations;
import dev.lede.ledger.FileEntry;
import dev.lede.read.ReadReport;
import dev.lede.search.CurrentSearcher;
import dev.lede.server.SearchServer;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Lede in this process, serving articles given, to compare others with. */
final class LedeIndex implements AutoCloseable {
    private final CurrentSearcher searcher;
    private final SearchServer server;

    private LedeIndex(CurrentSearcher searcher, SearchServer server) {
        this.searcher = searcher;
        this.server = server;
    }

    /** @param folder an empty one */
    static LedeIndex serving(List<Article> articles, Path folder) throws IOException {
        LedeConfig config = LedeConfig.load(
                Path.of("..").toAbsolutePath().normalize(),
                Optional.empty(),
                Map.of("index", List.of(folder.toString()), "port", List.of("0")),
                Map.of());
        try (var draft = GenerationBuilder.open(config.index(), tellings -> tellings.get(0), (done, total) -> {})) {
            for (Article article : articles) {
                draft.add("/made", article);
            }
            draft.end(new FileEntry("/made", Optional.empty(), Optional.empty(), report(articles.size())));
            draft.walked();
            draft.publish(List.of("/made"), "", Vocabulary.EMPTY, InstantSource.system());
        }
        var searcher = CurrentSearcher.open(new Generations(folder), config.search());
        return new LedeIndex(searcher, SearchServer.start(searcher, config.server(), InstantSource.system()));
    }

    int port() {
        return server.port();
    }

    private static ReadReport report(long told) {
        return new ReadReport(
                told,
                new TreeMap<>(Map.of("made", told)),
                new TreeMap<>(),
                0,
                told,
                0,
                new TreeMap<>(),
                told,
                List.of(),
                0);
    }

    @Override
    public void close() throws IOException {
        server.close();
        searcher.close();
    }
}
