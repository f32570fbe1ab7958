package dev.lede.benchmark;

import dev.lede.article.Article;
import dev.lede.article.Published;
import dev.lede.benchmark.made.FittedNews;
import java.util.List;
import java.util.Optional;

/**
 * What a file is written of: the parts that every form has a place for.
 *
 * @param link absolute, of no page that there is
 * @param date ISO 8601
 * @param text one blank line between paragraphs
 */
record News(String title, String link, String date, List<String> topics, String text) {
    private static final String NO_DATE = "1987-01-01T00:00:00Z";

    /** The first of those that nobody wrote, for where there is no real news to measure with. */
    static List<News> made(int count) {
        return FittedNews.standard().stream(count).map(News::of).toList();
    }

    static News of(Article article) {
        return new News(
                article.title(),
                article.summary().url().map(Object::toString).orElse("https://news.example/" + article.id()),
                article.summary()
                        .published()
                        .map(Published::at)
                        .map(Object::toString)
                        .orElse(NO_DATE),
                article.summary().topics().names(),
                Optional.of(article.body()).filter(body -> !body.isBlank()).orElse(article.title()));
    }
}
