package dev.lede.story;

import static dev.lede.story.Tellings.article;
import static dev.lede.story.Tellings.stories;
import static dev.lede.story.Tellings.words;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;

import dev.lede.article.Article;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Which articles come together, and which must not. */
class StoriesTest {
    private static final String TEXT = words(1, 300);
    private static final String TITLE = "A lab opens the weights of its model";

    @Test
    void theSameTextUnderAnotherAddressAndTitleIsOneStoryWhateverTheDay() {
        Article one = article("one", "2023-06-09", TITLE, TEXT);
        Article other = article("other", "2024-01-01", "Weights of a model are opened by a lab", TEXT);
        assertThat(stories(one, other).of(one.id()).orElseThrow().members()).containsExactly(one.id(), other.id());
    }

    @Test
    void theIdIsTheSmallestOfTheMembersAndTheEarliestComesFirst() {
        Article late = article("one", "2023-06-10", TITLE, TEXT);
        Article early = article("other", "2023-06-09", TITLE, TEXT);
        Article undated = article("third", "", TITLE, TEXT);
        Story story = stories(late, undated, early).all().getFirst();
        assertThat(story.members()).containsExactly(early.id(), late.id(), undated.id());
        assertThat(story.id()).isEqualTo(Collections.min(story.members()));
    }

    @Test
    void aSmallChangeOfALongTextIsTheSameStoryWithinTwoDays() {
        Article one = article("one", "2023-06-09", TITLE, TEXT);
        Article update = article("other", "2023-06-11", "An update", TEXT + " " + words(2, 100));
        assertThat(stories(one, update).all()).hasSize(1);
    }

    @Test
    void theSameChangeAWeekLaterIsAnother() {
        Article one = article("one", "2023-06-09", TITLE, TEXT);
        Article later = article("other", "2023-06-19", "An update", TEXT + " " + words(2, 100));
        assertThat(stories(one, later).all()).isEmpty();
    }

    @Test
    void theSameTitleWithinTwoDaysIsOneStoryWhereOnlyExcerptsAreKnown() {
        Article one = article("one", "2023-06-09", TITLE, words(2, 30));
        Article other = article("other", "2023-06-11", "A Lab Opens The Weights Of Its Model!", words(3, 30));
        Article later = article("later", "2023-06-12", TITLE, words(4, 30));
        assertThat(stories(one, other).all()).hasSize(1);
        assertThat(stories(one, later).all()).isEmpty();
    }

    @Test
    void theSameTitleOverLongTextsThatHaveNothingInCommonIsNone() {
        Article one = article("one", "2023-06-09", TITLE, words(2, 300));
        Article other = article("other", "2023-06-09", TITLE, words(3, 300));
        assertThat(stories(one, other).all()).isEmpty();
    }

    @Test
    void aShortTitleSaysNothing() {
        Article one = article("one", "2023-06-09", "Not much happened today", words(2, 30));
        Article other = article("other", "2023-06-10", "not much happened today", words(3, 30));
        assertThat(stories(one, other).all()).isEmpty();
    }

    @Test
    void aTitleThatRecursForWeeksSaysNothing() {
        List<Article> column = IntStream.range(0, 15)
                .mapToObj(day -> article(
                        "day" + day,
                        LocalDate.of(2023, 6, 1).plusDays(day).toString(),
                        "Number " + day + " of our daily news column",
                        words(100 + day, 30)))
                .toList();
        assertThat(stories(column.toArray(Article[]::new)).all()).isEmpty();
    }

    @Test
    void theTemplateOfADailyDigestIsNoStory() {
        String template = words(1, 80);
        List<Article> digests = IntStream.range(0, 15)
                .mapToObj(day -> article(
                        "day" + day,
                        LocalDate.of(2023, 6, 1).plusDays(day).toString(),
                        "The digest of day " + day,
                        template + " " + words(100 + day, 40)))
                .toList();
        assertThat(stories(digests.toArray(Article[]::new)).all()).isEmpty();
    }

    @Test
    void titlesAloneAreNoTextInCommon() {
        assertThat(stories(article("one", "", "Weblog", ""), article("other", "", "Weblog", ""))
                        .all())
                .isEmpty();
    }

    @Test
    void textsInChineseAreComparedByTheirLetters() {
        String text = "人工智能公司今天发布了一个新的语言模型，并且公开了它的全部权重，任何人都可以下载和使用这个模型来做研究。";
        Article one = article("one", "2023-06-09", "新模型", text);
        Article other = article("other", "2023-06-09", "模型发布", text + "消息人士说。");
        Article unlike = article("unlike", "2023-06-09", "机器人", "一家机器人公司昨天宣布获得了大笔投资，准备在明年建立一座新的工厂来生产家用机器人产品。");
        assertThat(stories(one, other, unlike).all())
                .singleElement()
                .extracting(Story::members)
                .asInstanceOf(LIST)
                .containsExactlyInAnyOrder(one.id(), other.id());
    }

    @Test
    void aChainOfSmallChangesDoesntBecomeOneStory() {
        // Each shares nine tenths with its neighbours, and nothing with one that is ten further on.
        List<String> pieces =
                IntStream.range(0, 60).mapToObj(i -> words(1000 + i, 30)).toList();
        List<Article> chain = IntStream.range(0, 50)
                .mapToObj(i -> article(
                        "link" + i, "2023-06-09", words(2000 + i, 3), String.join(" ", pieces.subList(i, i + 10))))
                .toList();
        Stories stories = stories(chain.toArray(Article[]::new));
        assertThat(stories.all()).hasSizeGreaterThan(4).allMatch(story -> story.size() <= 9);
    }

    @Test
    void orderDoesntMatter() {
        List<Article> articles = new ArrayList<>();
        var random = new Random(3);
        for (int i = 0; i < 400; i++) {
            int topic = random.nextInt(60);
            articles.add(article(
                    "a" + i,
                    random.nextInt(5) == 0 ? "" : "2023-06-0" + (1 + random.nextInt(9)),
                    words(topic, 6),
                    words(topic, 120) + " " + words(10_000 + i, random.nextInt(100))));
        }
        Stories stories = stories(articles.toArray(Article[]::new));
        assertThat(stories.all()).hasSizeGreaterThan(10);
        for (int round = 0; round < 5; round++) {
            Collections.shuffle(articles, random);
            assertThat(stories(articles.toArray(Article[]::new)).all()).isEqualTo(stories.all());
        }
    }

    @Test
    void tenThousandCopiesOfAPageAreOneStoryInBoundedTime() {
        List<Sketch> copies = IntStream.range(0, 10_000)
                .mapToObj(i -> Sketch.of(article("copy" + i, "", TITLE, words(1, 60))))
                .toList();
        long start = System.nanoTime();
        Stories stories = Tellings.storiesOf(copies);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(20));
        assertThat(stories.all()).singleElement().extracting(Story::size).isEqualTo(10_000);
    }
}
