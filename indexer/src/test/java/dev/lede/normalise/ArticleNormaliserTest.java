package dev.lede.normalise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dev.lede.SharedData;
import dev.lede.article.Article;
import dev.lede.article.ArticleId;
import dev.lede.article.Provider;
import dev.lede.read.FileText;
import dev.lede.read.FrontMatterReader;
import dev.lede.read.Note;
import dev.lede.read.ReadOutcome.Read;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** From the text of a file to articles: what each part comes to, and what is never made up. */
class ArticleNormaliserTest {
    private static final Registries REGISTRIES =
            Registries.load(SharedData.root().resolve("config"));

    private static final ArticleNormaliser NORMALISER = new ArticleNormaliser(REGISTRIES, true);

    @Test
    void whatASourceDoesNotSayIsMissing() {
        Article article = one("title: Only a title");
        assertThat(article.summary().url()).isEmpty();
        assertThat(article.summary().excerpt()).isEmpty();
        assertThat(article.summary().provider()).isEmpty();
        assertThat(article.summary().type()).isEmpty();
        assertThat(article.summary().language()).isEmpty();
        assertThat(article.summary().quality()).isEmpty();
        assertThat(article.summary().heat()).isEmpty();
        assertThat(article.summary().published()).isEmpty();
        assertThat(article.summary().image()).isEmpty();
        assertThat(article.body()).isEmpty();
    }

    @Test
    void theIdIsOfTheUrlElseOfTheSourcesIdElseOfProviderTitleAndDate() {
        assertThat(one("title: a\nid: 7\nwebUrl: https://NEWS.example/a#x").id())
                .isEqualTo(ArticleId.ofUrl(URI.create("https://news.example/a")));
        assertThat(one("title: a\nid: uuid-7\nwebUrl: nonsense").id()).isEqualTo(ArticleId.ofSourceId("uuid-7"));
        assertThat(one("title: a\nid: uuid-7\nwebUrl: nonsense").aliases()).isEmpty();
        assertThat(one("title: a\nid: uuid-7\nwebUrl: https://news.example/a").aliases())
                .containsExactly(ArticleId.ofSourceId("uuid-7"));
        assertThat(one("title: a\nid: 7\nwebUrl: https://news.example/a").aliases())
                .isEmpty();
        assertThat(one("title: a\ndate: 2023-06\nprovider: nyt").id())
                .isEqualTo(ArticleId.ofTelling("The New York Times", "a", "2023-06"));
    }

    @Test
    void aNumberIsAnIdOnlyTogetherWithTheTitle() {
        assertThat(one("title: a\nid: 7").id())
                .isEqualTo(one("title: a\nid: 7\ndate: 2023-06").id())
                .isNotEqualTo(one("title: b\nid: 7").id())
                .isNotEqualTo(one("title: a\nid: 8").id());
    }

    @Test
    void oneTitleOfOneDayInTwoLanguagesIsTwoArticles() {
        assertThat(one("title: a\ndate: 2023-06-09\nlang: fr").id())
                .isNotEqualTo(one("title: a\ndate: 2023-06-09\nlang: en").id());
    }

    @Test
    void theFirstUsableAddressIsTaken() {
        assertThat(one("title: a\nwebUrl: ''\noriginalUrl: https://news.example/o")
                        .summary()
                        .url())
                .contains(URI.create("https://news.example/o"));
        assertThat(one("title: a\nampWebUrl: https://amp.example/a").summary().url())
                .contains(URI.create("https://amp.example/a"));
    }

    @Test
    void aKnownAddressTellsTheProvider() {
        assertThat(one("title: a\nwebUrl: https://edition.cnn.com/a").summary().provider())
                .map(Provider::name)
                .contains("CNN");
    }

    @Test
    void theFirstUsablePictureIsTakenWithItsParameters() {
        var image =
                one("title: a\nimages:\n  - url: data:x\n  - url: https://news.example/a.png?utm_source=x\n    width: 0\n    height: 9")
                        .summary()
                        .image()
                        .orElseThrow();
        assertThat(image.url()).isEqualTo(URI.create("https://news.example/a.png?utm_source=x"));
        assertThat(image.width()).isEmpty();
        assertThat(image.height()).contains(9);
    }

    @Test
    void labelsAreNamesOnceEachAndUnderTheirRegistrysName() {
        Article article = one("title: a\ncompanies: [hugging-face, ' Acme &amp; Co ', HuggingFace, '', acme-co]\n"
                + "models: GPT-4o, gpt-4o, o1\npeople:\n  - name: Ada Byron\n  - ''");
        assertThat(article.summary().labels())
                .containsOnlyKeys("company", "model", "person")
                .containsEntry("company", List.of("Hugging Face", "Acme & Co"))
                .containsEntry("model", List.of("GPT-4o", "o1"))
                .containsEntry("person", List.of("Ada Byron"));
        assertThat(one("title: a\ncompanies: []\nmodels: ['" + "x".repeat(201) + "']")
                        .summary()
                        .labels())
                .isEmpty();
    }

    @Test
    void ofVeryManyLabelsTheFirstAreKept() {
        Article article = one("title: a\nmodels: ["
                + IntStream.range(0, 150).mapToObj(i -> "m" + i).collect(Collectors.joining(", ")) + "]");
        assertThat(article.summary().labels("model"))
                .hasSize(100)
                .startsWith("m0")
                .endsWith("m99");
    }

    @Test
    void textIsRepairedAndPlain() {
        Article article = one(
                "title: 'OpenAIâ€™s &amp;amp; others'\nexcerpt: \"One.\\r\\n\u00a0Two...\"\ntype: ARTICLE\nlang: en-US");
        assertThat(article.title()).isEqualTo("OpenAI’s & others");
        assertThat(article.summary().excerpt()).contains("One. Two...");
        assertThat(article.summary().type()).contains("article");
        assertThat(article.summary().language()).contains("en");
    }

    @Test
    void relatedArticlesKnowTheirParentAndItThem() {
        var normalised = normalise("""
                title: a
                webUrl: https://news.example/a
                related:
                  - {title: b, webUrl: 'https://news.example/b'}
                  - {title: itself, webUrl: 'https://news.example/a'}
                  - {title: b again, webUrl: 'https://news.example/b'}
                  - {webUrl: 'https://news.example/untitled'}
                """);
        ArticleId parent = ArticleId.ofUrl(URI.create("https://news.example/a"));
        assertThat(normalised.told()).extracting(Article::title).containsExactly("a", "b", "itself", "b again");
        assertThat(normalised.told().getFirst().related())
                .containsExactly(ArticleId.ofUrl(URI.create("https://news.example/b")));
        assertThat(normalised.told().get(1).mentionedBy()).containsExactly(parent);
        assertThat(normalised.told().get(2).mentionedBy()).isEmpty();
        assertThat(normalised.rejected()).extracting(Note::reason).containsExactly("an article without a title");
    }

    @Test
    void unusableValuesAreMissingWithANoteThatDoesNotQuoteThem() {
        var normalised = normalise("title: a\ndate: 2023-06-31\nquality: -3\nheat: hot\ntype: '<b>'\nlang: klingon");
        assertThat(normalised.told()).hasSize(1);
        assertThat(normalised.notes()).extracting(Note::line).containsExactlyInAnyOrder(3, 4, 5, 6, 7);
        assertThat(normalised.notes().toString()).doesNotContain("klingon", "hot");
    }

    @Test
    void anEndlessBodyIsCutAndAnEndlessTitleRefused() {
        var cut = NORMALISER.of(
                ((Read) new FrontMatterReader(REGISTRIES.fields())
                                .read(new FileText("---\ntitle: a\n---\n" + "word ".repeat(900_000), List.of()))
                                .orElseThrow())
                        .articles(),
                "test");
        assertThat(cut.told().getFirst().body()).hasSizeBetween(3_999_000, 4_000_000);
        assertThat(cut.notes()).extracting(Note::reason).anyMatch(reason -> reason.startsWith("only the first"));
        assertThat(normalise("title: " + "a".repeat(2000)).rejected()).hasSize(1);
    }

    /** Against a promise of the fuzz targets: a byte order mark read as Windows-1252 was repaired into an invisible character of the text. */
    @Test
    void whatRepairMakesInvisibleIsNoPartOfABody() {
        assertThat(one("title: a\n---\nï»¿It folds â€¨and folds.").body()).isEqualTo("It folds and folds.");
        assertThat(one("title: a\n---\nIt folds.\n\n\"secured\": \"x\"\n\nIt irons.")
                        .body())
                .isEqualTo("It folds.\n\nIt irons.");
    }

    private static Article one(String frontMatter) {
        return normalise(frontMatter).told().getFirst();
    }

    private static Normalised normalise(String frontMatter) {
        var text = new FileText("---\n" + frontMatter + "\n---\n", List.of());
        return NORMALISER.of(
                ((Read) new FrontMatterReader(REGISTRIES.fields()).read(text).orElseThrow()).articles(), "test");
    }

    @Test
    void aTextThatIsTooLargeIsReadToWhereItIsAndThatIsSaid() {
        Normalised normalised = normalise("title: a\n---\n<div><p><b><i><u><s><em><tt><big>x" + "<p>x".repeat(60_000));

        assertThat(normalised.told().getFirst().body()).startsWith("x\n\nx");
        assertThat(normalised.notes())
                .extracting(Note::reason)
                .contains("only the beginning of its text is read: it is more than 400000 elements");
    }

    @Test
    void anExcerptMadeToCostMuchIsCutBeforeItIsRead() {
        String excerpt = "a **b** <p><b><i><u><s><em><tt><big>x" + "<p>x".repeat(100_000);

        assertThat(assertTimeout(Duration.ofSeconds(5), () -> one("title: a\nexcerpt: " + excerpt))
                        .summary()
                        .excerpt())
                .hasValueSatisfying(
                        text -> assertThat(text).startsWith("a b x x").hasSizeBetween(19_000, 20_000));
    }

    @Test
    void anExcerptIsNotCutInTheMiddleOfACharacter() {
        assertThat(one("title: a\nexcerpt: a" + "😀".repeat(10_000)).summary().excerpt())
                .contains("a" + "😀".repeat(9_999));
    }
}
