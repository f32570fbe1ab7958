package dev.lede.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.article.Article;
import dev.lede.article.ArticleBuilder;
import dev.lede.article.RandomArticles;
import dev.lede.config.LedeConfig.SearchSettings;
import dev.lede.config.SynonymRules;
import dev.lede.config.SynonymRules.Rule;
import dev.lede.query.ArticleTexts;
import dev.lede.query.Departed;
import dev.lede.query.LuceneQueries;
import dev.lede.schema.IndexForm;
import dev.lede.search.SearchResult.Hit;
import dev.lede.snippet.LuceneSnippets;
import dev.lede.snippet.Snippets;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.junit.jupiter.api.Test;

/**
 * Whatever is asked of whatever text that isn't long, snippets are those that Lucene's highlighter makes. Of a long one
 * (16,384 characters or more) the places are chosen before passages are cut, as Lucene doesn't: {@link LongTextSnippetsTest}.
 */
class SnippetsRandomTest {
    private static final long SEED = 20261123;
    private static final int QUERIES = 250;

    private static final List<String> WORDS = List.of(
            "robot",
            "Robots",
            "chip",
            "chips",
            "law",
            "Laws",
            "the",
            "of",
            "GPT-4o",
            "gpt",
            "R&D",
            "GPU",
            "model",
            "modelling",
            "U.S.",
            "e.g.",
            "3.5",
            "人工知能",
            "学ぶ",
            "<b>",
            "café",
            "🤖",
            "x-ray",
            "self-driving",
            "don't");
    private static final List<String> ENDS =
            List.of(" ", " ", " ", " ", " ", " ", " ", ", ", ". ", "? ", ".” ", "\n\n", "...", "。", " (", "! “", ";\n");

    private static final SynonymRules SYNONYMS = new SynonymRules(List.of(
            new Rule("1", List.of("gpu", "chip", "robot law"), List.of("gpu", "chip", "robot law")),
            new Rule("2", List.of("the law"), List.of("model", "learning robot"))));

    private final Random random = new Random(SEED);

    @Test
    void areThoseOfLucenesHighlighter() throws IOException {
        List<Article> articles = articles();
        Map<String, String> bodies = articles.stream().collect(Collectors.toMap(SnippetsRandomTest::id, Article::body));
        ArticleSearcher searcher = MemoryIndex.of(articles, new SearchSettings(Duration.ofSeconds(20), 0, 0, SYNONYMS));
        IndexReader reader = searcher.reader();
        Analyzer analyzer = IndexForm.STANDARD.analyzer();
        LuceneQueries queries = queries(reader, analyzer);
        var documents = new ArticleDocuments(reader);
        var lucene = new LuceneSnippets(new IndexSearcher(reader), analyzer);
        Map<String, Integer> compared = new HashMap<>();

        for (int i = 0; i < QUERIES; i++) {
            String text = query();
            SearchResult result = searcher.search(Requests.of(text));
            Query query =
                    queries.translate(result.query().query(), queries.lookup()).query();
            for (Hit hit : result.hits()) {
                Snippets ours = hit.snippets();
                assertThat(ours)
                        .as(text)
                        .isEqualTo(lucene.of(
                                query,
                                documents.of(hit.article().id()).orElseThrow(),
                                hit.article(),
                                bodies.getOrDefault(hit.article().id().value(), "")));
                compared.merge("title", ours.title().isPresent() ? 1 : 0, Integer::sum);
                compared.merge("excerpt", ours.excerpt().isPresent() ? 1 : 0, Integer::sum);
                compared.merge("body", ours.body().size(), Integer::sum);
            }
        }

        assertThat(compared.values()).as(compared.toString()).allMatch(each -> each > 500);
    }

    private static String id(Article article) {
        return article.id().value();
    }

    private static LuceneQueries queries(IndexReader reader, Analyzer analyzer) throws IOException {
        var weights = IndexForm.STANDARD.weights();
        Departed departed = Departed.of(reader, weights, analyzer);
        var labels = new GenerationLabels(reader, MemoryIndex.VOCABULARY, departed);
        return new LuceneQueries(reader, ArticleTexts.anywhere(weights), SYNONYMS, labels, departed, analyzer);
    }

    private List<Article> articles() {
        List<Article> articles = new ArrayList<>();
        for (Article each : new RandomArticles(SEED).list(200)) {
            articles.add(ArticleBuilder.like(each.summary())
                    .title(text(1 + random.nextInt(10)) + "x")
                    .excerpt(text(random.nextInt(40)) + "y")
                    .body(text(random.nextInt(4) == 0 ? 1 : random.nextInt(1_500)))
                    .article());
        }
        return articles;
    }

    /** Shorter than what is long. */
    private String text(int words) {
        return Stream.generate(() -> one(WORDS) + one(ENDS)).limit(words).collect(Collectors.joining());
    }

    private String query() {
        return Stream.generate(this::part).limit(1 + random.nextInt(3)).collect(Collectors.joining(" "));
    }

    private String part() {
        return switch (random.nextInt(10)) {
            case 0 -> '"' + one(WORDS) + ' ' + one(WORDS) + '"';
            case 1 -> '"' + one(WORDS) + ' ' + one(WORDS) + ' ' + one(WORDS) + "\"~" + random.nextInt(6);
            case 2 -> one(List.of("ro*", "m*", "c*", "l*", "4*"));
            case 3 -> one(List.of("robt~", "modle~", "laws~1", "chisp~2"));
            case 4 -> one(List.of("title:", "body:", "excerpt:")) + one(WORDS);
            case 5 -> '-' + one(List.of("x-ray", "café", "self-driving"));
            case 6 -> '(' + one(WORDS) + " OR " + one(WORDS) + ')';
            case 7 -> '"' + one(WORDS) + '"';
            default -> one(WORDS);
        };
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
