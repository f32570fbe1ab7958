package dev.lede.benchmark;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

import dev.lede.article.Article;
import dev.lede.benchmark.made.FittedNews;
import dev.lede.benchmark.peer.OpenSearchPeer;
import dev.lede.benchmark.peer.SqlitePeer;
import dev.lede.config.LedeConfig;
import dev.lede.index.Generations;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is promised is measured on the same made articles throughout a run: each engine's index of them is made once, when it is
 * first asked for. For one thread.
 */
final class Bench implements AutoCloseable {
    static final int THREADS = 2;

    private final Laboratory laboratory;
    private final FittedNews news = FittedNews.standard();

    /** Null until they are asked for, as what follows. */
    private @Nullable List<Article> articles;

    private @Nullable LedeConfig lede;
    private @Nullable Path bare;
    private @Nullable OpenSearchPeer openSearch;

    Bench(Laboratory laboratory) {
        this.laboratory = laboratory;
    }

    Laboratory laboratory() {
        return laboratory;
    }

    FittedNews news() {
        return news;
    }

    /** All of them, ready. */
    List<Article> articles() {
        if (articles == null) {
            articles = news.stream(laboratory.articles()).toList();
        }
        return articles;
    }

    /** Settings of the index that is measured, whether it is there or not. */
    LedeConfig ledeConfig() {
        return laboratory.config("lede", List.of(laboratory.scratch()), THREADS);
    }

    /** With a published generation. */
    LedeConfig lede() throws IOException {
        if (lede == null) {
            LedeConfig config = ledeConfig();
            if (new Generations(config.index().folder()).current().isEmpty()) {
                ReadyRebuild.run(config, articles().size(), number -> articles().get((int) number));
            }
            lede = config;
        }
        return lede;
    }

    /** Folder of a bare index with the same fields, in one segment as well. */
    Path bare() throws IOException {
        if (bare == null) {
            Path folder = laboratory.folder("bare");
            Bare.index(articles(), folder, ledeConfig().index().bufferMegabytes(), THREADS);
            Bare.merge(folder);
            bare = folder;
        }
        return bare;
    }

    /** Where SQLite's are, whether they are there or not. */
    Path sqliteFile() throws IOException {
        return laboratory.folder("sqlite").resolve("news.db");
    }

    /** With the articles in it, one list of each word's places; the caller's to close. */
    SqlitePeer sqlite() throws IOException, SQLException {
        if (!Files.exists(sqliteFile())) {
            makeSqlite();
        }
        SqlitePeer sqlite = SqlitePeer.open(sqliteFile());
        try {
            sqlite.merge();
            return sqlite;
        } catch (SQLException | RuntimeException e) {
            sqlite.close();
            throw e;
        }
    }

    /** Under another name until it is whole: what an earlier run left half made isn't taken for it. */
    private void makeSqlite() throws IOException, SQLException {
        Path draft = sqliteFile().resolveSibling("draft.db");
        for (String with : List.of("", "-wal", "-shm")) {
            Files.deleteIfExists(draft.resolveSibling(draft.getFileName() + with));
        }
        try (SqlitePeer sqlite = SqlitePeer.open(draft)) {
            sqlite.index(articles().iterator());
        }
        Files.move(draft, sqliteFile(), ATOMIC_MOVE);
    }

    /** Running, and with the articles in it; absent where it wasn't built. */
    Optional<OpenSearchPeer> openSearch() throws IOException {
        if (openSearch == null) {
            Optional<Path> program = OpenSearchPeer.program(laboratory.root());
            if (program.isEmpty()) {
                return Optional.empty();
            }
            OpenSearchPeer started = OpenSearchPeer.start(program.get(), laboratory.folder("opensearch"));
            openSearch = started;
            started.index(articles().iterator(), THREADS);
            started.merge();
        }
        return Optional.of(openSearch);
    }

    @Override
    public void close() {
        if (openSearch != null) {
            openSearch.close();
        }
    }
}
