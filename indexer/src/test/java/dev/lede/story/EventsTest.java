package dev.lede.story;

import static dev.lede.story.Tellings.reported;
import static dev.lede.story.Tellings.stories;
import static dev.lede.story.Tellings.words;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.article.Article;
import dev.lede.article.ArticleBuilder;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Which articles report one event in other words, and which don't. */
class EventsTest {
    private static final String MONDAY = "2024-03-04";
    private static final String TITLE = "Harbour robots of Tidewater stop after software update";
    private static final String OTHER_TITLE = "Tidewater's harbour robots idle as faulty software update spreads";
    private static final String EXCERPT = "Cranes stood still when an update locked every robot out of the port.";
    private static final String OTHER_EXCERPT = "Ships wait for a harbour to open, its operator said after the update.";
    private static final Article GAZETTE = reported("Gazette", MONDAY, TITLE, EXCERPT);

    @Test
    void twoHousesTellOneEventInTheirOwnWords() {
        Article post = reported("Post", "2024-03-06", OTHER_TITLE, OTHER_EXCERPT);
        assertThat(stories(post, GAZETTE).all())
                .singleElement()
                .extracting(Story::members)
                .isEqualTo(List.of(GAZETTE.id(), post.id()));
    }

    @Test
    void threeDaysLaterItIsAnother() {
        assertThat(stories(GAZETTE, reported("Post", "2024-03-07", OTHER_TITLE, OTHER_EXCERPT))
                        .all())
                .isEmpty();
    }

    @Test
    void oneHouseTellsTwoThings() {
        assertThat(stories(GAZETTE, reported("GAZETTE", MONDAY, OTHER_TITLE, OTHER_EXCERPT))
                        .all())
                .isEmpty();
    }

    @Test
    void aHouseThatNobodyKnowsMayBeTheSame() {
        assertThat(stories(GAZETTE, reported("", MONDAY, OTHER_TITLE, OTHER_EXCERPT))
                        .all())
                .isEmpty();
    }

    @Test
    void aFormWithAnotherNameInItIsAnotherEvent() {
        String form = " raises twenty million in a first round led by investors";
        assertThat(stories(
                                reported("Gazette", MONDAY, "Tidewater" + form, words(1, 20)),
                                reported("Post", MONDAY, "Acorn" + form, words(2, 20)),
                                reported("Herald", MONDAY, "Meadowlark" + form, words(3, 20)))
                        .all())
                .isEmpty();
    }

    @Test
    void aNameAloneIsNoEvent() {
        assertThat(stories(
                                reported(
                                        "Gazette",
                                        MONDAY,
                                        "Tidewater Robotics opens factory near Lisbon",
                                        words(1, 20)),
                                reported("Post", MONDAY, "Tidewater Robotics sued over crane patents", words(2, 20)))
                        .all())
                .isEmpty();
    }

    @Test
    void aColumnsTitleSaysNothing() {
        String title = "The week in harbour robots and software updates, number ";
        List<Article> columns = IntStream.range(0, 6)
                .mapToObj(week -> LocalDate.of(2024, 3, 4).plusWeeks(week).toString())
                .flatMap(day -> List.of(
                        reported("Gazette", day, title + day, words(day.hashCode(), 20)),
                        reported("Post", day, title + day, words(-day.hashCode(), 20)))
                        .stream())
                .toList();
        // The same title of two excerpts is one story elsewhere.
        assertThat(stories(columns.get(0), columns.get(1)).all()).hasSize(1);
        assertThat(stories(columns.toArray(Article[]::new)).all()).isEmpty();
    }

    @Test
    void whatASourceRelatesNeedsLessInCommon() {
        Article post =
                reported("Post", MONDAY, "Tidewater apologises to shippers as cranes stop after update", words(2, 20));
        Article unrelated = reported(
                "Herald", MONDAY, "Tidewater apologises to shippers as cranes stop after update", words(2, 20));
        Article naming = ArticleBuilder.like(post).related(GAZETTE.id()).article();
        assertThat(stories(GAZETTE, unrelated).all()).isEmpty();
        assertThat(stories(GAZETTE, naming).all()).hasSize(1);
    }

    @Test
    void aTellingThatNoOtherIsLikeEnoughComesInByWhatSeveralOpenWith() {
        String details = words(7, 2);
        List<Article> tellings = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            String excerpt = words(30 + i, 20) + (i < 2 ? " " + details : "");
            tellings.add(reported("House" + i, MONDAY, words(1, 8) + " " + words(10 + i, 2), excerpt));
        }
        Article own = reported("Own", MONDAY, words(1, 4) + " " + details + " " + words(20, 3), words(40, 20));
        for (Article each : tellings) {
            assertThat(stories(own, each).all()).isEmpty();
        }
        tellings.add(own);
        assertThat(stories(tellings.toArray(Article[]::new)).all())
                .singleElement()
                .extracting(Story::size)
                .isEqualTo(7);
    }

    @Test
    void whatGoesOnForWeeksIsSeveralStories() {
        List<String> facts = List.of(words(1, 40).split(" "));
        Article[] days = IntStream.range(0, 30)
                .mapToObj(day -> reported(
                        "House" + day,
                        LocalDate.of(2024, 3, 1).plusDays(day).toString(),
                        String.join(" ", facts.subList(day, day + 8)),
                        words(100 + day, 20)))
                .toArray(Article[]::new);
        assertThat(stories(days).all()).hasSizeGreaterThan(3).allMatch(story -> story.size() <= 7);
    }

    @Test
    void orderDoesntMatter() {
        var random = new Random(5);
        List<Article> articles = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            int event = random.nextInt(50);
            List<String> facts = Arrays.asList(words(event, 10).split(" "));
            Collections.shuffle(facts, random);
            articles.add(reported(
                    "House" + random.nextInt(20),
                    LocalDate.of(2024, 3, 1 + event % 20)
                            .plusDays(random.nextInt(3))
                            .toString(),
                    String.join(" ", facts.subList(0, 7)) + " " + words(1000 + i, 2),
                    words(2000 + i, 20)));
        }
        Stories stories = stories(articles.toArray(Article[]::new));
        assertThat(stories.all()).hasSizeGreaterThan(20).anyMatch(story -> story.size() > 4);
        for (int round = 0; round < 5; round++) {
            Collections.shuffle(articles, random);
            assertThat(stories(articles.toArray(Article[]::new)).all()).isEqualTo(stories.all());
        }
    }

    @Test
    void tenThousandHousesWithOneFormOfTitleTakeBoundedTime() {
        List<Sketch> sketches = IntStream.range(0, 10_000)
                .mapToObj(i -> Sketch.of(reported(
                        "House" + i, MONDAY, "The robots of our harbour stop " + words(i, 4), words(20_000 + i, 20))))
                .toList();
        long start = System.nanoTime();
        Stories stories = Tellings.storiesOf(sketches);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(20));
        assertThat(stories.all()).isEmpty();
    }
}
