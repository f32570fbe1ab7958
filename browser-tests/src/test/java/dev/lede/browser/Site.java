package dev.lede.browser;

import dev.lede.config.LedeConfig;
import dev.lede.index.Generations;
import dev.lede.indexing.Progress;
import dev.lede.indexing.Rebuild;
import dev.lede.search.CurrentSearcher;
import dev.lede.server.SearchServer;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The whole product, from seeds to server, on a free port of this machine. */
final class Site implements AutoCloseable {
    private final CurrentSearcher searcher;
    private final SearchServer server;

    private Site(CurrentSearcher searcher, SearchServer server) {
        this.searcher = searcher;
        this.server = server;
    }

    /** With the project's seeds and some articles more. The folder is for them and for the index. */
    static Site open(Path folder) throws IOException {
        return open(folder, List.of(root().resolve("seeds"), Newsroom.write(folder.resolve("stories"))));
    }

    /** @param folder for the index */
    static Site open(Path folder, List<Path> sources) throws IOException {
        LedeConfig config = LedeConfig.load(
                root(),
                Optional.empty(),
                Map.of(
                        "sources", sources.stream().map(Path::toString).toList(),
                        "index", List.of(folder.resolve("index").toString()),
                        "port", List.of("0")),
                Map.of());
        Rebuild.run(config, Progress.NONE);
        CurrentSearcher searcher =
                CurrentSearcher.open(new Generations(config.index().folder()), config.search());
        return new Site(searcher, SearchServer.start(searcher, config.server(), InstantSource.system()));
    }

    /** @param path from the root, with its slash */
    String url(String path) {
        return server.address().resolve(path).toString();
    }

    private static Path root() {
        return Path.of("..").toAbsolutePath().normalize();
    }

    @Override
    public void close() throws IOException {
        server.close();
        searcher.close();
    }
}
