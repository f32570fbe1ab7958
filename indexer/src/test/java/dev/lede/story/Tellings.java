package dev.lede.story;

import dev.lede.article.Article;
import dev.lede.article.ArticleBuilder;
import dev.lede.article.Published;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Articles of which only the words, the title and the day matter. */
final class Tellings {
    private Tellings() {}

    /** @param day such as {@code 2023-06-09}; empty for none */
    static Article article(String name, String day, String title, String body) {
        var article = ArticleBuilder.at("https://news.example/" + name)
                .title(title)
                .body(body)
                .sources(name);
        return (day.isEmpty() ? article : article.published(Published.on(LocalDate.parse(day)))).article();
    }

    /** @param provider empty for none */
    static Article reported(String provider, String day, String title, String excerpt) {
        var article = ArticleBuilder.at("https://news.example/" + provider + "/" + title.hashCode() + "/" + day)
                .title(title)
                .excerpt(excerpt)
                .published(Published.on(LocalDate.parse(day)))
                .sources("test");
        return (provider.isEmpty() ? article : article.provider(provider)).article();
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
        return stories(List.of(articles));
    }

    /** Of articles in any order. */
    static Stories stories(List<Article> articles) {
        return storiesOf(articles.stream().map(Sketch::of).toList());
    }

    /** @param sketches in any order */
    static Stories storiesOf(List<Sketch> sketches) {
        return Stories.ofOrdered(sketches.stream().sorted(Sketch.BY_DAY).toList());
    }
}
