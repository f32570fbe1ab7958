package dev.lede.benchmark;

import dev.lede.article.Article;
import dev.lede.benchmark.Bar.Round;
import dev.lede.benchmark.peer.OpenSearchPeer;
import dev.lede.benchmark.peer.SqlitePeer;
import dev.lede.config.LedeConfig;
import dev.lede.index.Generations;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A rebuild from ready articles beside bare Lucene, OpenSearch and SQLite. */
final class BuildSection {
    private static final double MOST_CPU_OF_BARE = 1.15;
    private static final double MOST_CPU_OF_PLAIN = 1;
    private static final double LEAST_TIMES_FASTER = 1.5;
    private static final double MOST_CPU_OF_OPENSEARCH = 0.7;
    private static final double MOST_BYTES_OF_BARE = 1.05;
    private static final double MEGABYTE = 1e6;

    private final Bench bench;
    private final List<Article> articles;
    private final LedeConfig config;
    private final Path bare;
    private final Path plain;

    private BuildSection(Bench bench) throws IOException {
        this.bench = bench;
        this.articles = bench.articles();
        this.config = bench.ledeConfig();
        this.bare = bench.laboratory().folder("bare-built");
        this.plain = bench.laboratory().folder("plain");
    }

    static Section of(Bench bench) throws IOException {
        return new BuildSection(bench).section();
    }

    private Section section() throws IOException {
        List<Rounds.Run<Cost>> runs = new ArrayList<>(List.of(
                () -> Cost.of(() -> ReadyRebuild.run(config, articles.size(), n -> articles.get((int) n))),
                () -> Cost.of(() -> Bare.index(articles, bare, config.index().bufferMegabytes(), Bench.THREADS)),
                () -> Cost.of(() -> Bare.indexPlainly(articles, plain, Bench.THREADS)),
                this::inSqlite));
        Optional<OpenSearchPeer> openSearch = bench.openSearch();
        openSearch.ifPresent(peer -> runs.add(() -> inOpenSearch(peer)));
        List<List<Cost>> costs = bench.laboratory().rounds().warmedBy(1).taken(runs);

        String rebuild = "rebuild of " + articles.size() + " ready articles";
        List<Bar> bars = new ArrayList<>();
        bars.add(Bar.share(rebuild + ", CPU", "bare Lucene, the same fields", "s", rounds(costs, 1, Cost::cpu))
                .atMost(MOST_CPU_OF_BARE));
        bars.add(Bar.share(rebuild + ", CPU", "Lucene as it comes, five fields", "s", rounds(costs, 2, Cost::cpu))
                .atMost(MOST_CPU_OF_PLAIN));
        if (openSearch.isPresent()) {
            bars.add(Bar.timesFaster(rebuild + ", time", "OpenSearch, two clients", "s", rounds(costs, 4, Cost::wall))
                    .atLeast(LEAST_TIMES_FASTER));
            bars.add(Bar.share(rebuild + ", CPU", "OpenSearch, two clients", "s", rounds(costs, 4, Cost::cpu))
                    .atMost(MOST_CPU_OF_OPENSEARCH));
        }
        bars.add(Bar.timesFaster(rebuild + ", time", "SQLite FTS5, one thread", "s", rounds(costs, 3, Cost::wall)));
        bars.addAll(sizes());
        return Section.ofBars("Rebuild", EXPLAINED, bars);
    }

    private static final String EXPLAINED =
            "Two threads, from articles in memory to what can be searched. A rebuild also keeps what was told, finds"
                    + " stories, makes one segment and checks it; bare Lucene leaves its segments as they came, and so does"
                    + " OpenSearch, whose CPU is its process's alone, without its clients'. Five fields: title, body,"
                    + " provider, topics and date, by the standard analyzer.";

    private static List<Round> rounds(List<List<Cost>> costs, int other, ToDoubleFunction<Cost> of) {
        return IntStream.range(0, costs.getFirst().size())
                .mapToObj(round -> new Round(
                        of.applyAsDouble(costs.getFirst().get(round)),
                        of.applyAsDouble(costs.get(other).get(round))))
                .toList();
    }

    private Cost inOpenSearch(OpenSearchPeer peer) throws IOException {
        double cpu = peer.daemon().use().cpuSeconds();
        long start = System.nanoTime();
        peer.index(articles.iterator(), Bench.THREADS);
        return Cost.since(start, peer.daemon().use().cpuSeconds() - cpu);
    }

    private Cost inSqlite() throws IOException {
        Path file = bench.sqliteFile();
        for (String end : List.of("", "-wal", "-shm")) {
            Files.deleteIfExists(file.resolveSibling(file.getFileName() + end));
        }
        return Cost.of(() -> {
            try (var sqlite = SqlitePeer.open(file)) {
                sqlite.index(articles.iterator());
            } catch (SQLException e) {
                throw new IOException(e);
            }
        });
    }

    private List<Bar> sizes() throws IOException {
        var generations = new Generations(config.index().folder());
        Path published = generations.folder(generations.current().orElseThrow());
        double lede = bytes(published, 1) / MEGABYTE;
        List<Bar> sizes = new ArrayList<>();
        sizes.add(Bar.share(
                        "index",
                        "bare Lucene, the same fields, in one segment",
                        "MB",
                        List.of(new Round(lede, bytes(bench.bare(), 1) / MEGABYTE)))
                .atMost(MOST_BYTES_OF_BARE));
        Optional<OpenSearchPeer> openSearch = bench.openSearch();
        if (openSearch.isPresent()) {
            openSearch.get().merge();
            sizes.add(Bar.share(
                    "index",
                    "OpenSearch, in one segment",
                    "MB",
                    List.of(new Round(lede, openSearch.get().indexBytes() / MEGABYTE))));
        }
        sizes.add(Bar.alone(
                "generation, with what was told and who tells the same",
                "MB",
                List.of(bytes(published, Integer.MAX_VALUE) / MEGABYTE)));
        return sizes;
    }

    /** @param depth 1 for the folder's own files */
    private static double bytes(Path folder, int depth) throws IOException {
        double bytes = 0;
        try (Stream<Path> files = Files.walk(folder, depth)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                bytes += Files.size(file);
            }
        }
        return bytes;
    }
}
