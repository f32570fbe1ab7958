package dev.lede.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.article.ArticleBuilder;
import dev.lede.article.ArticleId;
import dev.lede.article.ArticleSummary;
import dev.lede.article.Published;
import dev.lede.request.SearchParameters;
import dev.lede.search.StoryFound;
import dev.lede.search.StorySummary;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class StoryPageTest {
    private static final Instant MORNING = Instant.parse("2023-06-09T08:00:00Z");
    private static final ArticleSummary FIRST = article("First <told>", "Wired", Published.at(MORNING), 40);
    private static final ArticleSummary SECOND =
            article("Told better", "CNN", Published.at(MORNING.plusSeconds(3 * 3600 + 1)), 87);
    private static final ArticleSummary THIRD =
            article("Told late", "Reuters", Published.at(MORNING.plusSeconds(5 * 86_400)), 60);

    @Test
    void tellsWhoHadItFirstAndByHowLong() {
        Document page = page(List.of(FIRST, SECOND, THIRD), 3);

        assertThat(page.title()).isEqualTo("Told better · Story · Lede");
        assertThat(page.select("h1").text()).isEqualTo("Told better");
        assertThat(page.select(".lead").text()).isEqualTo("Wired had it first, 3 hours before CNN.");
        assertThat(page.select(".tellings li > a").eachText())
                .containsExactly("First <told>", "Told better", "Told late");
        assertThat(page.select(".tellings a.provider").eachText()).containsExactly("Wired", "CNN", "Reuters");
        assertThat(page.select(".tellings a.provider").attr("href")).isEqualTo("/providers/Wired");
        assertThat(page.select(".tellings .kind").eachText()).containsExactly("first", "3 hours later", "5 days later");
        assertThat(page.select(".tellings .quality").eachText())
                .containsExactly("Quality 40", "Quality 87", "Quality 60");
        assertThat(page.select(".button").attr("href"))
                .isEqualTo("/articles/" + SECOND.id().value());
    }

    /** A generation knows the days of its stories' articles alone. */
    @Test
    void tellingsOfOneDayStandInTheOrderOfTheirTimes() {
        var month = article("Told in June", "Reuters", Published.in(YearMonth.of(2023, 6)), 60);
        Document page = page(List.of(month, SECOND, FIRST), 3);

        assertThat(page.select(".tellings li > a").eachText())
                .containsExactly("First <told>", "Told better", "Told in June");
        assertThat(page(List.of(SECOND, FIRST), 2).select(".lead").text())
                .isEqualTo("Wired had it first, 3 hours before CNN.");
    }

    @Test
    void claimsNoFirstWhereTheDatesDontTell() {
        var sameDay = article("Told that day", "CNN", Published.on(LocalDate.of(2023, 6, 9)), 87);
        Document page = page(List.of(FIRST, sameDay), 2);

        assertThat(page.select(".lead")).isEmpty();
        assertThat(page.select(".tellings .kind")).isEmpty();
    }

    /** Its own second telling comes first, but is no other's. */
    @Test
    void aProviderRacesOthersAlone() {
        var again = article("Told again", "Wired", Published.at(MORNING.plusSeconds(60)), 41);
        var atOnce = article("Told at once", "Wired", Published.at(MORNING), 41);

        assertThat(page(List.of(FIRST, again, SECOND), 3).select(".lead").text())
                .isEqualTo("Wired had it first, 3 hours before CNN.");
        assertThat(page(List.of(FIRST, atOnce, SECOND), 3).select(".lead").text())
                .isEqualTo("Wired had it first, 3 hours before CNN.");
        assertThat(page(List.of(FIRST, again), 2).select(".lead")).isEmpty();
    }

    @Test
    void ofAVeryLargeStorySaysHowManyAreLeft() {
        assertThat(page(List.of(FIRST, SECOND), 1200).select(".hint").text())
                .isEqualTo("And 1,198 articles after these.");
    }

    @Test
    void aHitUnfoldsWhoElseTellsIt() {
        var hit = Sample.hitOfStory("Told better");
        var found = new StoryFound(hit.story().orElseThrow(), SECOND, List.of(FIRST, SECOND, THIRD), Sample.INDEX);
        byte[] html = Sample.PAGES.search(
                SearchParameters.EVERYTHING,
                Sample.result("", 1, List.of(hit)),
                Map.of(hit.story().orElseThrow().id(), found),
                Sample.VISIT);
        Document page = Sample.parse(html);

        assertThat(page.select("details.story > summary").text())
                .isEqualTo("3 tell this story CNN, Microsoft, SiliconANGLE");
        assertThat(page.select("details.story .tellings a").eachText())
                .containsExactly("First <told>", "Told better", "Told late");
        assertThat(page.select("details.story p a").attr("href"))
                .isEqualTo("/stories/" + hit.story().orElseThrow().id().value());
    }

    private static Document page(List<ArticleSummary> tellings, int size) {
        var story = new StorySummary(FIRST.id(), size, List.of("CNN", "Reuters", "Wired"));
        return Sample.parse(Sample.PAGES.story(new StoryFound(story, SECOND, tellings, Sample.INDEX), Sample.VISIT));
    }

    private static ArticleSummary article(String title, String provider, Published published, int quality) {
        return ArticleBuilder.of(ArticleId.ofSourceId(title))
                .title(title)
                .provider(provider)
                .published(published)
                .quality(quality)
                .article()
                .summary();
    }
}
