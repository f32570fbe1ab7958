package dev.lede.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.read.ReadOutcome.Read;
import dev.lede.read.ReadOutcome.Skipped;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class CrawledTextReaderTest {
    private static final CrawledSite SITE = new CrawledSite(
            "Robot News",
            "robots.example",
            "Robot News Ltd",
            "Search ",
            "AboutImprint",
            List.of("Company", "Open labs"),
            new CrawledSite.Words(
                    "Authors",
                    "View all articles",
                    List.of("More resources"),
                    List.of("ChatGPT", "BotNet"),
                    List.of("BotNet")));
    private static final String MENU = "\n\nA day with robots\n\n\nHomeLog inSearch ";
    private static final String FOOTER = "AboutImprintRobot News Ltd";

    @Test
    void eachPartOfTheHeadIsToldApart() {
        RawArticle raw = article("A day with robotsWe spent a day in the lab of many arms."
                + "Photo: Ada LensJune 29, 2023AuthorsGrace HopperAlan Turing Company, Open labsIn the morning they slept."
                + "Then they woke.AuthorsGrace HopperView all articlesAlan TuringView all articles");
        assertThat(raw.title()).contains(new Told(3, "A day with robots"));
        assertThat(raw.date().orElseThrow().text()).isEqualTo("June 29, 2023");
        assertThat(raw.excerpt().orElseThrow().text()).isEqualTo("We spent a day in the lab of many arms.");
        assertThat(raw.authors()).extracting(Told::text).containsExactly("Grace Hopper", "Alan Turing");
        assertThat(raw.sections()).extracting(Told::text).containsExactly("Company", "Open labs");
        assertThat(raw.body().text()).isEqualTo("In the morning they slept.\n\nThen they woke.");
        assertThat(raw.providerName().orElseThrow().text()).isEqualTo("Robot News");
    }

    @Test
    void linksBeforeTheSectionsAreNoText() {
        RawArticle raw = article("A day with robotsMay 4, 2023More resourcesRead paperView codeOpen labsThey woke.");
        assertThat(raw.sections()).extracting(Told::text).containsExactly("Open labs");
        assertThat(raw.body().text()).isEqualTo("They woke.");
    }

    @Test
    void aCreditBeforeTheLeadOrATitleBelowItIsNoPartOfTheLead() {
        assertThat(article(
                                "A day with robotsPhoto: Ada McLensWe spent a day in the lab of many arms.June 29, 2023They woke.")
                        .excerpt()
                        .orElseThrow()
                        .text())
                .isEqualTo("We spent a day in the lab of many arms.");
        assertThat(article("Ada LensA day with robotsWe spent a day in the lab of many arms.June 29, 2023They woke.")
                        .excerpt()
                        .orElseThrow()
                        .text())
                .isEqualTo("We spent a day in the lab of many arms.");
    }

    @Test
    void acronymsThatEndInAStayWholeAndWhatFollowsAColonComesApart() {
        assertThat(article(
                                "A day with robotsNVIDIA and CUDA are names. You might thrive if you:Have arms. They use an AI at 9:Five.")
                        .body()
                        .text())
                .isEqualTo(
                        "NVIDIA and CUDA are names. You might thrive if you:\n\nHave arms. They use an AI at 9:Five.");
    }

    @Test
    void theWordUpdatedBelongsToTheDateAndNotToTheLead() {
        RawArticle raw =
                article("A day with robotsWe spent a day in the lab of many arms.UpdatedJune 29, 2023They woke.");
        assertThat(raw.excerpt().orElseThrow().text()).isEqualTo("We spent a day in the lab of many arms.");
        assertThat(raw.date().orElseThrow().text()).isEqualTo("June 29, 2023");
    }

    @Test
    void aDateInRunningTextIsNotThePages() {
        RawArticle raw = article("A day with robotsThe lab opened on June 29, 2023 and closed.");
        assertThat(raw.date()).isEmpty();
        assertThat(raw.body().text()).isEqualTo("The lab opened on June 29, 2023 and closed.");
    }

    @Test
    void aListOfPagesHasNoDateOfItsOwn() {
        RawArticle raw =
                article("A day with robotsRobots wokeJun 29, 2023June 29, 2023They sleptMay 1, 2023May 1, 2023");
        assertThat(raw.date()).isEmpty();
        assertThat(raw.body().text()).isEqualTo("Robots woke\n\nJune 29, 2023\n\nThey slept\n\nMay 1, 2023");
    }

    @Test
    void aListThatBeginsInMayHasNoDateEither() {
        assertThat(article("A day with robotsRobots wokeMay 1, 2023May 1, 2023They sleptJun 2, 2022June 2, 2022")
                        .date())
                .isEmpty();
    }

    @Test
    void gluedParagraphsComeApartAndNamesStayWhole() {
        RawArticle raw =
                article("A day with robotsThey use ChatGPT on GitHub.Our robots in the U.S. slept. What we learnedOur"
                        + " users like LinkedIn and iPhone apps. Version 3.5 is out.“Good,” they said.");
        assertThat(raw.body().text())
                .isEqualTo("They use ChatGPT on GitHub.\n\nOur robots in the U.S. slept. What we learned\n\n"
                        + "Our users like LinkedIn and iPhone apps. Version 3.5 is out.\n\n“Good,” they said.");
    }

    @Test
    void whatLooksLikeNoPageIsNotRepaired() {
        Function<String, Mended> repair = text -> {
            throw new IllegalStateException("repaired");
        };
        assertThat(new CrawledTextReader(List.of(SITE), repair).read(new FileText("Robot then News", List.of())))
                .isEmpty();
    }

    @Test
    void aNameInACreditIsNotGluedToTheHeadingAfterIt() {
        assertThat(article("Photo: Ada LensWhat’s next for the lab. A look at BotNet’s armsBotNet sleeps.")
                        .body()
                        .text())
                .isEqualTo("Photo: Ada Lens\n\nWhat’s next for the lab. A look at BotNet’s arms\n\nBotNet sleeps.");
    }

    @Test
    void aPageOfNoKnownSiteIsAnotherForm() {
        assertThat(reader().read(new FileText("A title\n\nSome text", List.of())))
                .isEmpty();
    }

    @Test
    void aPageWithoutTextIsSkipped() {
        assertThat(outcome(MENU + FOOTER)).isInstanceOf(Skipped.class);
    }

    @Test
    void thePageIsRepairedBeforeItIsRead() {
        var site = new CrawledSite(
                "Robot News",
                "robots.example",
                "Robot © News",
                "Search ",
                "AboutImprint",
                List.of(),
                CrawledSite.Words.NONE);
        Function<String, Mended> repair = text -> new Mended(text.replace("Â©", "©"), 1);
        var outcome = new CrawledTextReader(List.of(site), repair)
                .read(new FileText(MENU + "They woke.AboutImprintRobot Â© News", List.of()));
        assertThat(((Read) outcome.orElseThrow()).mended()).isEqualTo(1);
    }

    private static RawArticle article(String main) {
        return ((Read) outcome(MENU + main + FOOTER)).articles().getFirst();
    }

    private static ReadOutcome outcome(String text) {
        return reader().read(new FileText(text, List.of())).orElseThrow();
    }

    private static CrawledTextReader reader() {
        return new CrawledTextReader(List.of(SITE), text -> new Mended(text, 0));
    }
}
