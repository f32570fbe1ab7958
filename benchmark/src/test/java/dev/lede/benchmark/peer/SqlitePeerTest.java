package dev.lede.benchmark.peer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.article.Article;
import dev.lede.article.ArticleSummary;
import dev.lede.article.Provider;
import dev.lede.article.RandomArticles;
import dev.lede.benchmark.peer.SqlitePeer.Hit;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** SQLite finds what a look at every article finds. */
class SqlitePeerTest {
    private static final List<Article> ARTICLES = new RandomArticles(5).list(200);
    private static final Instant FROM = Instant.parse("2022-09-01T00:00:00Z");
    private static final Instant TO = Instant.parse("2023-02-15T12:00:00Z");
    private static final Shape ALL = new Shape(1000, false, true, true);

    @TempDir
    static Path folder;

    private static SqlitePeer sqlite;

    @BeforeAll
    static void fill() throws Exception {
        sqlite = SqlitePeer.open(folder.resolve("news.db"));
        assertThat(sqlite.index(ARTICLES.iterator())).isEqualTo(200);
        sqlite.merge();
    }

    @AfterAll
    static void close() throws SQLException {
        sqlite.close();
    }

    @Test
    void wordsAndPhrasesAndFiltersFindWhatTheyShould() throws Exception {
        same(Question.about("one word", "startup"), article -> holds(article, "startup"));
        same(
                Question.about("two words", "startup privacy"),
                article -> holds(article, "startup") && holds(article, "privacy"));
        same(Question.about("no operator", "startup OR privacy"), article -> false);
        same(Question.phrase("phrase", "startup privacy"), article -> holds(article, "startup privacy"));
        same(
                Question.about("provider", "chip").ofProvider("The Verge"),
                article -> holds(article, "chip")
                        && article.summary().provider().map(Provider::name).equals(Optional.of("The Verge")));
        same(
                Question.about("topic", "chip").ofTopic("AI Policy"),
                article -> holds(article, "chip")
                        && article.summary().topics().names().contains("AI Policy"));
        same(
                Question.about("dates", "chip").between(FROM, TO),
                article -> holds(article, "chip") && isBetween(article));
        same(Question.about("everything", ""), article -> true);
        assertThat(sqlite.count(Question.about("other forms", "chips funded"))).isPositive();
    }

    @Test
    void theNewestComeFirstAndTheSnippetIsMarked() throws Exception {
        List<Hit> hits = sqlite.hits(Question.about("newest", "chip").newestFirst(), Shape.PAGE);

        assertThat(hits)
                .hasSize(10)
                .allSatisfy(hit -> assertThat(hit.snippet().orElseThrow()).contains("<mark>chip</mark>"));
        assertThat(hits.stream().map(hit -> hit.published().orElseThrow()).toList())
                .isSortedAccordingTo((a, b) -> b.compareTo(a));
        assertThat(sqlite.hits(Question.about("best", "chip"), Shape.HITS))
                .hasSize(10)
                .allSatisfy(hit -> assertThat(hit.snippet()).isEmpty());
    }

    private static void same(Question question, Predicate<Article> matches) throws SQLException {
        List<String> urls = ARTICLES.stream()
                .filter(matches)
                .map(article -> article.summary().url().orElseThrow().toString())
                .toList();
        assertThat(sqlite.hits(question, ALL).stream()
                        .map(hit -> hit.url().orElseThrow())
                        .toList())
                .as(question.kind())
                .containsExactlyInAnyOrderElementsOf(urls);
        assertThat(sqlite.count(question)).as(question.kind()).isEqualTo(urls.size());
    }

    private static boolean isBetween(Article article) {
        return article.summary()
                .published()
                .filter(published ->
                        !published.at().isBefore(FROM) && published.at().isBefore(TO))
                .isPresent();
    }

    private static boolean holds(Article article, String words) {
        ArticleSummary summary = article.summary();
        return List.of(summary.title(), summary.excerpt().orElse(""), article.body()).stream()
                .anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(words));
    }
}
