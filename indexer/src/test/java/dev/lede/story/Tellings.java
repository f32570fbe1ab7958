package dev.lede.story;

import dev.lede.article.Article;
import dev.lede.article.ArticleId;
import dev.lede.article.ArticleSummary;
import dev.lede.article.Published;
import dev.lede.article.Topics;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Articles of which only the words, the title and the day matter. */
final class Tellings {
    private Tellings() {}

    /** @param day such as {@code 2023-06-09}; empty for none */
    static Article article(String name, String day, String title, String body) {
        URI url = URI.create("https://news.example/" + name);
        return new Article(
                new ArticleSummary(
                        ArticleId.ofUrl(url),
                        Optional.of(url),
                        title,
                        Optional.empty(),
                        Optional.empty(),
                        Topics.NONE,
                        ArticleSummary.NO_LABELS,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        day.isEmpty() ? Optional.empty() : Optional.of(Published.on(LocalDate.parse(day))),
                        Optional.empty()),
                body,
                List.of(),
                List.of(),
                List.of(name),
                List.of(),
                List.of(),
                List.of());
    }

    /** As many different words as wanted; another seed shares none of them. */
    static String words(long seed, int count) {
        var random = new Random(seed);
        return IntStream.range(0, count)
                .mapToObj(i -> letters(seed) + "x" + letters(random.nextInt(1_000_000)))
                .collect(Collectors.joining(" "));
    }

    /** Without digits, as figures aside titles are compared too. */
    private static String letters(long number) {
        return Long.toString(number)
                .chars()
                .mapToObj(digit -> Character.toString(digit - '0' + 'a'))
                .collect(Collectors.joining());
    }

    static Stories stories(Article... articles) {
        return Stories.of(List.of(articles).stream().map(Sketch::of).toList());
    }
}
