package dev.lede.benchmark.peer;

import dev.lede.article.Article;
import dev.lede.article.ArticleSummary;
import dev.lede.article.Provider;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * SQLite's full-text index in this process, over one file: what an application takes that has SQLite anyway. It has no facets, and what
 * one would count is not counted here. For one thread.
 */
public final class SqlitePeer implements AutoCloseable {
    /** As those set it who have read how to make SQLite fast: 64 MB of pages, and a log of writes. */
    private static final List<String> SETTINGS =
            List.of("PRAGMA journal_mode = WAL", "PRAGMA synchronous = NORMAL", "PRAGMA cache_size = -65536");

    private static final List<String> TABLES = List.of(
            "CREATE TABLE article (id INTEGER PRIMARY KEY, url, provider, topics, quality INTEGER, published INTEGER)",
            "CREATE TABLE topic (name, article INTEGER, PRIMARY KEY (name, article)) WITHOUT ROWID",
            "CREATE VIRTUAL TABLE words USING fts5(title, excerpt, body, tokenize = 'porter unicode61')",
            "INSERT INTO words (words, rank) VALUES ('rank', 'bm25(3.0, 2.0, 1.0)')");

    private final Connection connection;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();

    /**
     * What a hit shows.
     *
     * @param snippet where one was asked for
     */
    public record Hit(
            String title,
            Optional<String> excerpt,
            Optional<String> url,
            Optional<String> provider,
            String topics,
            Optional<Integer> quality,
            Optional<Long> published,
            Optional<String> snippet) {}

    private SqlitePeer(Connection connection) {
        this.connection = connection;
    }

    /** @param file of the database; none is there yet, or one that was indexed before */
    public static SqlitePeer open(Path file) throws SQLException {
        Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        try (Statement statement = connection.createStatement()) {
            for (String setting : SETTINGS) {
                statement.execute(setting);
            }
        }
        return new SqlitePeer(connection);
    }

    /**
     * Makes the tables and fills them, in one transaction; in an empty database alone.
     *
     * @return how many articles there were
     */
    public long index(Iterator<Article> articles) throws SQLException {
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            for (String sql : TABLES) {
                statement.execute(sql);
            }
        }
        long id = 0;
        try (PreparedStatement article = connection.prepareStatement("INSERT INTO article VALUES (?, ?, ?, ?, ?, ?)");
                PreparedStatement topic = connection.prepareStatement("INSERT OR IGNORE INTO topic VALUES (?, ?)");
                PreparedStatement words = connection.prepareStatement(
                        "INSERT INTO words (rowid, title, excerpt, body) VALUES (?, ?, ?, ?)")) {
            while (articles.hasNext()) {
                insert(articles.next(), ++id, article, topic, words);
            }
        }
        try (Statement statement = connection.createStatement()) {
            statement.execute("CREATE INDEX by_provider ON article (provider)");
            statement.execute("CREATE INDEX by_time ON article (published)");
        }
        connection.commit();
        connection.setAutoCommit(true);
        return id;
    }

    private static void insert(
            Article article, long id, PreparedStatement row, PreparedStatement topic, PreparedStatement words)
            throws SQLException {
        ArticleSummary summary = article.summary();
        set(
                row,
                id,
                summary.url().map(Object::toString).orElse(null),
                summary.provider().map(Provider::name).orElse(null),
                String.join(", ", summary.topics().names()),
                summary.quality().orElse(null),
                summary.published()
                        .map(published -> published.at().getEpochSecond())
                        .orElse(null));
        for (String name : summary.topics().withAncestors()) {
            set(topic, name, id);
        }
        set(words, id, summary.title(), summary.excerpt().orElse(null), article.body());
    }

    private static void set(PreparedStatement statement, @Nullable Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        statement.executeUpdate();
    }

    /** Makes one list of each word's places, as an index of Lede's has. */
    public void merge() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("INSERT INTO words (words) VALUES ('optimize')");
            statement.execute("PRAGMA wal_checkpoint(TRUNCATE)");
        }
    }

    /** The first hits; of the shape its size and snippets count, a total is {@link #count}. */
    public List<Hit> hits(Question question, Shape shape) throws SQLException {
        List<Hit> hits = new ArrayList<>();
        try (ResultSet rows = asked(SqliteQuery.hits(question, shape))) {
            while (rows.next()) {
                hits.add(hit(rows));
            }
        }
        return hits;
    }

    /** How many articles match, all of them gone through. */
    public long count(Question question) throws SQLException {
        try (ResultSet rows = asked(SqliteQuery.count(question))) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private ResultSet asked(SqliteQuery query) throws SQLException {
        PreparedStatement statement = prepared.get(query.sql());
        if (statement == null) {
            statement = connection.prepareStatement(query.sql());
            prepared.put(query.sql(), statement);
        }
        for (int i = 0; i < query.values().size(); i++) {
            statement.setObject(i + 1, query.values().get(i));
        }
        return statement.executeQuery();
    }

    private static Hit hit(ResultSet row) throws SQLException {
        return new Hit(
                row.getString("title"),
                Optional.ofNullable(row.getString("excerpt")),
                Optional.ofNullable(row.getString("url")),
                Optional.ofNullable(row.getString("provider")),
                row.getString("topics"),
                Optional.ofNullable((Integer) row.getObject("quality")),
                Optional.ofNullable((Number) row.getObject("published")).map(Number::longValue),
                Optional.ofNullable(row.getString("snippet")));
    }

    @Override
    public void close() throws SQLException {
        for (PreparedStatement statement : prepared.values()) {
            statement.close();
        }
        connection.close();
    }
}
