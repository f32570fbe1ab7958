package dev.lede.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.article.ArticleBuilder;
import dev.lede.article.ArticleSummary;
import dev.lede.article.Image;
import dev.lede.request.SearchParameters;
import dev.lede.snippet.Snippets;
import dev.lede.wording.UiLanguage;
import dev.lede.wording.Wordings;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Pictures of other sites: none, unless the operator lets readers' browsers ask for them. */
class PictureTest {
    private static final Pages SHOWING = new Pages(StaticAssets.ofClassPath(), Wordings.ofClassPath(), true);

    @Test
    void noneIsShownByDefault() {
        assertThat(results(Sample.PAGES, pictured("https://pictures.example/1.jpg"))
                        .select("img"))
                .isEmpty();
        assertThat(article(Sample.PAGES, pictured("https://pictures.example/1.jpg"))
                        .select("img"))
                .isEmpty();
    }

    @Test
    void whereItIsAllowedItIsAskedForLateAndWithoutSayingWhoAsks() {
        Element picture = results(SHOWING, pictured("https://pictures.example/1.jpg?a=1&b=2"))
                .expectFirst(".hit img");

        assertThat(picture.attr("src")).isEqualTo("https://pictures.example/1.jpg?a=1&b=2");
        assertThat(List.of(picture.attr("width"), picture.attr("height"))).containsExactly("800", "450");
        assertThat(picture.attr("loading")).isEqualTo("lazy");
        assertThat(picture.attr("referrerpolicy")).isEqualTo("no-referrer");
        assertThat(picture.hasAttr("alt")).isTrue();
        assertThat(article(SHOWING, pictured("https://pictures.example/1.jpg")).select(".article img"))
                .hasSize(1);
    }

    @Test
    void onlyWhatNobodyCanLookOnIsAskedFor() {
        assertThat(results(SHOWING, pictured("http://pictures.example/1.jpg")).select("img"))
                .isEmpty();
    }

    @Test
    void anArticleWithoutAPictureHasNone() {
        assertThat(results(SHOWING, Sample.article("A")).select("img")).isEmpty();
    }

    private static ArticleSummary pictured(String url) {
        return ArticleBuilder.like(Sample.article("A"))
                .image(new Image(URI.create(url), Optional.of(800), Optional.of(450)))
                .summary();
    }

    private static Document results(Pages pages, ArticleSummary article) {
        return Sample.parse(pages.search(
                SearchParameters.EVERYTHING,
                Sample.result("", 1, List.of(Sample.hit(article, Snippets.NONE))),
                Map.of(),
                visit(pages)));
    }

    private static Document article(Pages pages, ArticleSummary article) {
        return Sample.parse(pages.article(Sample.found(article, ""), List.of(), visit(pages)));
    }

    private static Visit visit(Pages pages) {
        return pages.visit(Optional.empty(), UiLanguage.ENGLISH, Sample.SITE, Sample.NOW);
    }
}
