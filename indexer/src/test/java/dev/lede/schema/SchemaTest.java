package dev.lede.schema;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lede.article.Article;
import dev.lede.article.ArticleBuilder;
import dev.lede.article.ArticleId;
import dev.lede.article.Image;
import dev.lede.article.Provider;
import dev.lede.article.Published;
import dev.lede.article.RandomArticles;
import dev.lede.article.Topics;
import java.net.URI;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SchemaTest {
    @TempDir
    Path folder;

    @Test
    void everyArticleComesBackFromTheIndexAsItWas() throws Exception {
        List<Article> articles = new ArrayList<>(new RandomArticles(31).list(500));
        articles.add(full());
        articles.add(bare());

        assertThat(throughAnIndex(articles)).isEqualTo(articles);
    }

    @Test
    void aSummaryNeedsNoStoredDocument() throws Exception {
        List<Article> articles = List.of(full(), bare());
        write(articles);

        try (var directory = FSDirectory.open(folder);
                var reader = DirectoryReader.open(directory)) {
            var back = new IndexedArticles(reader);
            for (int i = 0; i < articles.size(); i++) {
                assertThat(back.summary(i)).isEqualTo(articles.get(i).summary());
                assertThat(back.bodies().of(i)).isEqualTo(articles.get(i).body());
                assertThat(reader.storedFields().document(i).getFields().stream()
                                .map(IndexableField::name))
                        .doesNotContain("id", "title", "excerpt", "summary");
            }
        }
    }

    @Test
    void whatIsntStoredCantBeReadBack() {
        var document = ArticleSchema.toDocument(full(), TextWeights.STANDARD);

        assertThatThrownBy(() -> ArticleSchema.ID.in(document)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> ArticleSchema.TITLE.in(document))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("title");
        assertThat(ArticleSchema.BODY.in(document)).contains(full().body());
    }

    @Test
    void noTwoFieldsShareAName() {
        assertThat(ArticleSchema.FIELDS.stream().map(IndexField::name)).doesNotHaveDuplicates();
    }

    @Test
    void whatIsWrittenIsDeclared() {
        var declared = ArticleSchema.FIELDS.stream()
                .flatMap(field -> switch (field) {
                    case IndexField.FullText text -> List.of(text.name(), text.exact()).stream();
                    case IndexField.AllText text -> List.of(text.name(), text.exact(), text.length()).stream();
                    case IndexField.Labels labels -> List.of(labels.indexName()).stream();
                    case IndexField other -> List.of(other.name()).stream();
                })
                .collect(toSet());
        declared.addAll(List.of("facet.company", "facet.model"));

        assertThat(ArticleSchema.toDocument(full(), TextWeights.STANDARD).getFields().stream()
                        .map(IndexableField::name))
                .hasSameElementsAs(declared);
    }

    @Test
    void aSiteIsTheHostAndEachDomainAboveIt() throws Exception {
        write(List.of(full(), bare()));

        assertThat(documentsWith("www.news.example")).isEqualTo(1);
        assertThat(documentsWith("news.example")).isEqualTo(1);
        assertThat(documentsWith("s.example")).isZero();
        assertThat(documentsWith("example")).isZero();
    }

    private int documentsWith(String site) throws Exception {
        try (var directory = FSDirectory.open(folder);
                var reader = DirectoryReader.open(directory)) {
            return reader.docFreq(new Term(ArticleSchema.SITE.name(), site));
        }
    }

    private List<Article> throughAnIndex(List<Article> articles) throws Exception {
        write(articles);
        try (var directory = FSDirectory.open(folder);
                var reader = DirectoryReader.open(directory)) {
            List<Article> back = new ArrayList<>();
            for (int i = 0; i < reader.maxDoc(); i++) {
                back.add(new IndexedArticles(reader).article(i));
            }
            return back;
        }
    }

    private void write(List<Article> articles) throws Exception {
        try (var directory = FSDirectory.open(folder);
                var analyzer = IndexForm.STANDARD.analyzer();
                var writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
            for (Article article : articles) {
                writer.addDocument(ArticleSchema.toDocument(article, TextWeights.STANDARD));
            }
        }
    }

    /** Has everything that an article can have. */
    private static Article full() {
        return ArticleBuilder.at("https://www.news.example/a?id=1")
                .title("İstanbul “quotes” <b>&amp; 学ぶ 🤖")
                .excerpt("An excerpt")
                .provider(new Provider("The Näme", Optional.of("news.example")))
                .topics(new Topics(
                        List.of("Computer Vision", "AI Ethics"),
                        List.of("AI", "Machine Learning"),
                        Topics.From.KEYWORDS))
                .labels(Map.of("company", List.of("a:b", "OpenAI"), "model", List.of("o1")))
                .type("article")
                .language("en")
                .quality(189)
                .heat(-1)
                .published(Published.in(YearMonth.of(2023, 6)))
                .image(new Image(URI.create("https://images.example/x.png"), Optional.of(800), Optional.empty()))
                .body("First paragraph.\n\nSecond,\twith a tab.")
                .authors("Ada Byron", "Grace Hopper")
                .sections("Announcements", "Responsible AI")
                .sources("seeds/000.txt", "seeds/004.txt")
                .mentionedBy(ArticleId.ofSourceId("one"))
                .related(ArticleId.ofSourceId("two"), ArticleId.ofSourceId("three"))
                .aliases(ArticleId.ofSourceId("its own"))
                .article();
    }

    /** Has nothing that an article may lack. */
    private static Article bare() {
        return ArticleBuilder.of(ArticleId.ofTelling("", "bare", ""))
                .title("bare")
                .article();
    }
}
