package dev.lede.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.SharedData;
import dev.lede.article.Article;
import dev.lede.article.ArticleId;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Stories of an agency's wire, where updates, corrections and repeats abound, against the exact share of common runs of
 * words of every pair, counted without a signature.
 */
class ReutersStoriesTest {
    private static final Pattern ARTICLE = Pattern.compile("<REUTERS.*?NEWID=\"(\\d+)\".*?</REUTERS>", Pattern.DOTALL);
    private static final DateTimeFormatter DATE = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .appendPattern("d-MMM-uuuu")
            .toFormatter(Locale.ENGLISH);

    private static final List<Article> ARTICLES = new ArrayList<>();
    private static final List<Set<String>> RUNS = new ArrayList<>();

    @BeforeAll
    static void read() throws IOException {
        for (String file : List.of("reut2-000.sgm", "reut2-007.sgm", "reut2-019.sgm")) {
            Path path = SharedData.at("reuters").resolve(file);
            Matcher articles = ARTICLE.matcher(Files.readString(path, StandardCharsets.ISO_8859_1));
            while (articles.find()) {
                String text = part(articles.group(), "BODY");
                LocalDate day =
                        LocalDate.parse(part(articles.group(), "DATE").strip().split(" ", 2)[0], DATE);
                if (!text.isEmpty()) {
                    String title = part(articles.group(), "TITLE");
                    ARTICLES.add(Tellings.article(articles.group(1), day.toString(), title, text));
                    RUNS.add(runs(title, text));
                }
            }
        }
    }

    @Test
    void mostPairsThatAreAlikeAndNearAreOneStory() {
        Stories stories = stories();
        int alike = 0;
        int together = 0;
        for (int i = 0; i < ARTICLES.size(); i++) {
            for (int j = i + 1; j < ARTICLES.size(); j++) {
                if (isLong(i) && isLong(j) && daysApart(i, j) <= 2 && mayBeAlike(i, j) && exact(i, j) >= 0.7) {
                    alike++;
                    together += areTogether(stories, i, j) ? 1 : 0;
                }
            }
        }
        assertThat(alike).isGreaterThan(30);
        assertThat((double) together / alike).as("recall of " + alike).isGreaterThanOrEqualTo(0.95);
    }

    @Test
    void whatIsOneStoryIsAlikeOrHasOneTitle() {
        Map<ArticleId, Integer> places = new HashMap<>();
        IntStream.range(0, ARTICLES.size())
                .forEach(place -> places.put(ARTICLES.get(place).id(), place));
        int pairs = 0;
        int right = 0;
        for (Story story : stories().all()) {
            for (ArticleId one : story.members()) {
                for (ArticleId other : story.members()) {
                    if (one.compareTo(other) < 0) {
                        int i = places.getOrDefault(one, -1);
                        int j = places.getOrDefault(other, -1);
                        pairs++;
                        right += exact(i, j) >= 0.5 || title(i).equals(title(j)) ? 1 : 0;
                    }
                }
            }
        }
        assertThat(pairs).isGreaterThan(50);
        assertThat((double) right / pairs).as("precision of " + pairs).isGreaterThanOrEqualTo(0.95);
    }

    @Test
    void estimatesAreNearTheExactShare() {
        double worst = 0;
        double squares = 0;
        int pairs = 0;
        for (int i = 0; i < 600; i++) {
            Sketch one = Sketch.of(ARTICLES.get(i));
            for (int j = i + 1; j < 600; j++) {
                double error =
                        one.signature().likeness(Sketch.of(ARTICLES.get(j)).signature()) - exact(i, j);
                worst = Math.max(worst, Math.abs(error));
                squares += error * error;
                pairs++;
            }
        }
        assertThat(Math.sqrt(squares / pairs)).isLessThan(0.03);
        assertThat(worst).isLessThan(0.2);
    }

    private static Stories stories() {
        return Tellings.stories(ARTICLES);
    }

    private static boolean areTogether(Stories stories, int i, int j) {
        return stories.of(ARTICLES.get(i).id())
                .filter(story -> story.members().contains(ARTICLES.get(j).id()))
                .isPresent();
    }

    private static double exact(int i, int j) {
        Set<String> one = RUNS.get(i);
        Set<String> other = RUNS.get(j);
        long common = one.stream().filter(other::contains).count();
        return (double) common / (one.size() + other.size() - common);
    }

    /** Spares counting where one has too few to have seven tenths in common. */
    private static boolean mayBeAlike(int i, int j) {
        int one = RUNS.get(i).size();
        int other = RUNS.get(j).size();
        return 2 * Math.min(one, other) >= Math.max(one, other);
    }

    private static boolean isLong(int place) {
        return RUNS.get(place).size() >= 100;
    }

    private static long daysApart(int i, int j) {
        return Math.abs(day(i).toEpochDay() - day(j).toEpochDay());
    }

    private static LocalDate day(int place) {
        return ARTICLES.get(place).summary().published().orElseThrow().day();
    }

    private static String title(int place) {
        return String.join(" ", words(ARTICLES.get(place).title()));
    }

    private static Set<String> runs(String... parts) {
        return List.of(parts).stream()
                .map(ReutersStoriesTest::words)
                .flatMap(words -> IntStream.range(0, Math.max(0, words.size() - 2))
                        .mapToObj(i -> String.join(" ", words.subList(i, i + 3))))
                .collect(Collectors.toSet());
    }

    private static List<String> words(String text) {
        return List.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{Nd}]+")).stream()
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static String part(String article, String tag) {
        Matcher part = Pattern.compile("<" + tag + ">(.*?)</" + tag + ">", Pattern.DOTALL)
                .matcher(article);
        return part.find() ? part.group(1).replace("&lt;", "<").replace("&amp;", "&") : "";
    }
}
