package dev.lede.indexing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.article.Article;
import dev.lede.article.ArticleId;
import dev.lede.article.Image;
import dev.lede.article.Provider;
import dev.lede.article.Published;
import dev.lede.article.Topics;
import dev.lede.config.LedeConfig;
import dev.lede.normalise.Registries;
import dev.lede.read.ReadReport;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The two seeds that come with the project, down to every field. */
class SeedsTest {
    private static final Path ROOT = Path.of("..");
    private static List<Article> told = List.of();
    private static ReadReport report;

    @BeforeAll
    static void read() throws Exception {
        var reader = new SourceReader(
                new LedeConfig.ReadSettings(List.of(), true, 1024 * 1024), Registries.load(ROOT.resolve("config")), 2);
        var collected = new Collected();
        reader.read(List.of(ROOT.resolve("seeds")), collected, Progress.NONE);
        told = collected.told();
        report = collected.report();
    }

    @Test
    void bothFormsAreReadAndFourArticlesTold() {
        assertThat(report.files()).isEqualTo(2);
        assertThat(report.read()).containsEntry("front matter", 1L).containsEntry("crawled page", 1L);
        assertThat(report.told()).isEqualTo(4);
        assertThat(report.problems()).isEmpty();
        assertThat(told)
                .extracting(
                        article -> article.summary().provider().orElseThrow().name())
                .containsExactlyInAnyOrder("CNN", "Microsoft", "SiliconANGLE", "OpenAI");
    }

    @Test
    void frontMatterArticleHasEveryField() {
        Article cnn = from("CNN");
        URI url = URI.create(
                "https://edition.cnn.com/2023/06/09/tech/korea-altman-chatgpt-ai-regulation-intl-hnk/index.html");
        // Of the page, however its address is spelt.
        assertThat(cnn.id()).isEqualTo(ArticleId.ofUrl(url.resolve("../korea-altman-chatgpt-ai-regulation-intl-hnk")));
        assertThat(cnn.summary().url()).contains(url);
        assertThat(cnn.title()).isEqualTo("OpenAI CEO calls for global cooperation to regulate AI");
        assertThat(cnn.summary().excerpt().orElseThrow())
                .startsWith("Sam Altman, the CEO of")
                .endsWith("his famous chatbot.");
        assertThat(cnn.summary().provider()).contains(new Provider("CNN", Optional.of("cnn.com")));
        assertThat(cnn.summary().topics()).isEqualTo(new Topics(List.of("AI"), List.of(), Topics.From.SOURCE));
        assertThat(cnn.summary().type()).contains("article");
        assertThat(cnn.summary().language()).isEmpty();
        assertThat(cnn.summary().quality()).contains(87);
        assertThat(cnn.summary().heat()).contains(-1);
        assertThat(cnn.summary().published()).contains(Published.at(Instant.parse("2023-06-09T11:47:00Z")));
        assertThat(cnn.summary().image())
                .contains(new Image(
                        URI.create("https://media.cnn.com/api/v1/images/stellar/prod/"
                                + "230609034602-01-sam-altman-chatgpt-060923-restricted.jpg?c=16x9&q=w_800,c_fill"),
                        Optional.of(800),
                        Optional.of(450)));
        assertThat(cnn.body()).isEmpty();
        assertThat(cnn.authors()).isEmpty();
        assertThat(cnn.sources()).containsExactly("seeds/000_066d03c330f629df.txt");
        assertThat(cnn.related())
                .containsExactly(from("Microsoft").id(), from("SiliconANGLE").id());
    }

    @Test
    void relatedEntriesAreArticlesOfTheirOwnAndRememberWhoMentionedThem() {
        Article microsoft = from("Microsoft");
        assertThat(microsoft.title()).isEqualTo("Unlock new insights with Azure OpenAI Service for government");
        assertThat(microsoft.summary().excerpt().orElseThrow())
                .contains("from Azure Government. The post Unlock new insights");
        assertThat(microsoft.summary().quality()).contains(104);
        assertThat(microsoft.summary().heat()).isEmpty();
        assertThat(microsoft.summary().published()).contains(Published.at(Instant.parse("2023-06-07T15:00:00Z")));
        assertThat(microsoft.summary().image().orElseThrow().width()).contains(936);
        assertThat(microsoft.mentionedBy()).containsExactly(from("CNN").id());
        assertThat(microsoft.summary().topics().from()).isEqualTo(Topics.From.KEYWORDS);
        assertThat(microsoft.summary().topics().names()).contains("Microsoft", "OpenAI");
        assertThat(from("SiliconANGLE").mentionedBy())
                .containsExactly(from("CNN").id());
        assertThat(from("SiliconANGLE").title())
                .isEqualTo("Azure Government cloud gets access to OpenAI’s generative AI models");
    }

    @Test
    void crawledPageHasItsPartsAndNoMenuFooterOrDamage() {
        Article openai = from("OpenAI");
        assertThat(openai.title()).isEqualTo("Insights from global conversations");
        assertThat(openai.summary().provider()).contains(new Provider("OpenAI", Optional.of("openai.com")));
        assertThat(openai.summary().published()).contains(Published.on(LocalDate.of(2023, 6, 29)));
        assertThat(openai.authors()).containsExactly("OpenAI");
        assertThat(openai.sections()).containsExactly("Announcements", "Responsible AI", "Community");
        assertThat(openai.summary().excerpt())
                .contains("We are sharing what we learned from our conversations across 22 countries, and how we will"
                        + " be incorporating those insights moving forward.");
        assertThat(openai.summary().quality()).isEmpty();
        assertThat(openai.summary().heat()).isEmpty();
        assertThat(openai.summary().url()).isEmpty();
        assertThat(openai.id())
                .isEqualTo(ArticleId.ofTelling("OpenAI", "Insights from global conversations", "2023-06-29"));
        assertThat(openai.body())
                .startsWith("We know that in order to fulfill our mission")
                .contains("We’re eager to hear more about how our services are making an impact—if you’ve got a story")
                .contains("each community’s priorities")
                .contains("safety mechanisms—not only for AGI")
                .contains("\n\nPhoto: Tom Isaacson\n\nWhat we learned\n\nOur users and developers")
                .doesNotContain("â", "Â", "Skip to main content", "Log in", "Terms & policies", "View all articles")
                .endsWith("Photo: Tom Isaacson");
    }

    @Test
    void theEncryptedBlobIsNowhere() {
        assertThat(told.toString() + report).doesNotContain("QiElym800OB2");
    }

    private static Article from(String provider) {
        return told.stream()
                .filter(article ->
                        article.summary().provider().orElseThrow().name().equals(provider))
                .findFirst()
                .orElseThrow();
    }
}
