package dev.lede.benchmark.peer;

import dev.lede.article.Article;
import dev.lede.config.LedeConfig;
import dev.lede.index.Builds;
import dev.lede.index.Generations;
import dev.lede.search.CurrentSearcher;
import dev.lede.server.SearchServer;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
        Builds.publish(config.index(), articles);
        var searcher = CurrentSearcher.open(new Generations(folder), config.search());
        return new LedeIndex(searcher, SearchServer.start(searcher, config.server(), InstantSource.system()));
    }

    int port() {
        return server.port();
    }

    @Override
    public void close() throws IOException {
        server.close();
        searcher.close();
    }
}
