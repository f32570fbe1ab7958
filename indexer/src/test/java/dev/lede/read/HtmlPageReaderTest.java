package dev.lede.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.read.ReadOutcome.Read;
import dev.lede.read.ReadOutcome.Skipped;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlPageReaderTest {
    private static Optional<ReadOutcome> read(String text) {
        return new HtmlPageReader().read(new FileText(text, List.of()));
    }

    private static RawArticle article(String html) {
        return ((Read) read(html).orElseThrow()).articles().getFirst();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE html><title>A title</title>",
                "\n <!-- saved from elsewhere --> <html lang=en><title>A title</title>",
                "<?xml version='1.0'?>\n<!DOCTYPE html PUBLIC 'x' 'y'><html><title>A title</title>",
                "<HEAD><TITLE>A title</TITLE></HEAD>",
                "<body class=a><h1>A title</h1>"
            })
    void aPageIsToldByItsFirstTag(String html) {
        assertThat(article(html).title().map(Told::text)).contains("A title");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<?xml version='1.0'?><rss><channel><title>A title</title></channel></rss>",
                "<feed><content type='xhtml'><html><p>Words</p></html></content></feed>",
                "---\ntitle: A title\n---\n<!doctype html>",
                "<header>A title</header>",
                "<html:html>",
                "Some words on <html>",
                "<!-- without an end <html>",
                "",
                "<html"
            })
    void whatBeginsOtherwiseIsNoPage(String text) {
        assertThat(read(text)).isEmpty();
    }

    @Test
    void aPageIsAnArticleWithItsTextAndWhatItSaysAboutItself() {
        RawArticle article = article("""
                <!doctype html><html lang="fr"><head><title>Les règles | Le Site</title>
                <meta property="og:site_name" content="Le Site"><meta property="og:type" content="article">
                <meta property="og:image" content="/i.png"><meta property="og:image:width" content="800">
                <meta name="description" content="Ce qui change."><meta name="robots" content="noindex">
                <meta property="article:published_time" content="2026-05-03T10:00:00+02:00">
                <link rel="canonical" href="https://www.example.com/regles"></head>
                <body><nav><a href="/">Accueil</a></nav><h1>Les règles</h1>
                <p>Le comité s'est réuni lundi, et après six heures de discussion il a adopté un premier projet.</p>
                </body></html>""");

        assertThat(article.title()).contains(new Told(1, "Les règles"));
        assertThat(article.excerpt()).contains(new Told(1, "Ce qui change."));
        assertThat(article.date()).contains(new Told(1, "2026-05-03T10:00:00+02:00"));
        assertThat(article.urls()).containsExactly(new Told(1, "https://www.example.com/regles"));
        assertThat(article.providerName()).contains(new Told(1, "Le Site"));
        assertThat(article.providerDomain()).contains(new Told(1, "example.com"));
        assertThat(article.language()).contains(new Told(1, "fr"));
        assertThat(article.type()).contains(new Told(1, "article"));
        assertThat(article.images())
                .containsExactly(new RawImage(
                        new Told(1, "https://www.example.com/i.png"),
                        Optional.of(new Told(1, "800")),
                        Optional.empty()));
        assertThat(article.body())
                .isEqualTo(new RawBody(
                        "Le comité s'est réuni lundi, et après six heures de discussion il a adopté un premier projet.",
                        RawBody.Form.PLAIN));
    }

    @Test
    void aPageThatShowsNextToNothingOfItsArticleIsReadFromItsJson() {
        String body = "The committee met on Monday. ".repeat(20);
        String page = "<!doctype html><title>A title</title><script type='application/ld+json'>"
                + "{\"@type\":\"NewsArticle\",\"headline\":\"A title\",\"articleBody\":\"%s\"}</script><p>Subscribe!";

        assertThat(article(page.formatted(body)).body().text()).isEqualTo(body);
        assertThat(article(page.formatted("<p>" + body + "</p><p>It met again.</p>"))
                        .body()
                        .text())
                .endsWith("Monday.\n\nIt met again.");
    }

    @Test
    void aPageWithATitleAloneIsReadAndOneWithNothingIsSkipped() {
        assertThat(article("<html><title>A title</title><div id=app></div>")
                        .body()
                        .text())
                .isEmpty();
        assertThat(read("<html><div id=app></div><script>start()</script>"))
                .contains(new Skipped("no article", "a web page with neither a title nor text"));
    }

    @Test
    void aPageWithoutADateHasTheDayInItsAddress() {
        assertThat(article(
                                "<html><title>A title</title>"
                                        + "<link rel=canonical href=https://www.example.com/world/2026/05/03/title.html></html>")
                        .date()
                        .map(Told::text))
                .contains("2026-05-03");
    }

    @Test
    void brokenJsonIsSaid() {
        Read read = (Read) read("<html><title>A title</title><script type=application/ld+json>{</script>")
                .orElseThrow();
        assertThat(read.notes()).containsExactly(new Note(0, "ignored: JSON-LD that is no JSON"));
    }

    @Test
    void aPageThatIsTooLargeIsReadToWhereItIsAndThatIsSaid() {
        Read read =
                (Read) read("<html><title>A title</title><p><b><i><u><s><em><tt><big><font>x" + "<p>x".repeat(60_000))
                        .orElseThrow();

        assertThat(read.notes())
                .containsExactly(
                        new Note(0, "only the beginning of the page is read: it is more than 400000 elements"));
    }
}
