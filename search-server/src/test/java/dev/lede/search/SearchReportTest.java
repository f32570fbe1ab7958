package dev.lede.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.article.Article;
import dev.lede.article.ArticleBuilder;
import dev.lede.article.ArticleId;
import dev.lede.article.RandomArticles;
import dev.lede.wording.Sentence;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a report says where there is little, nothing, or no time. */
class SearchReportTest {
    @Test
    void whatIsFoundByAnyOfTheWordsIsToldOfAsTheSearchTellsIt() throws IOException {
        ArticleSearcher searcher = MemoryIndex.of(List.of(article("A robot"), article("A chip"), article("Rivers")));

        SearchReport report = searcher.report(Requests.of("robot AND chip"));

        assertThat(report.articles()).isEqualTo(2);
        assertThat(report.query().notices()).contains(Sentence.of("notice.relaxed"));
        assertThat(report.newest()).hasSize(2);
    }

    @Test
    void whereNothingMatchesThereIsNothingToTell() throws IOException {
        SearchReport report = MemoryIndex.of(List.of(article("Rivers"))).report(Requests.of("quantum"));

        assertThat(report.articles()).isZero();
        assertThat(report.exact()).isTrue();
        assertThat(report.first()).isEmpty();
        assertThat(report.ratings()).isEmpty();
        assertThat(report.rising()).isEmpty();
        assertThat(report.firsts()).isEqualTo(Firsts.NONE);
        assertThat(report.newest()).isEmpty();
    }

    @Test
    void outOfTimeItSaysThatItIsNotOfAll() throws IOException {
        ArticleSearcher searcher = MemoryIndex.of(new RandomArticles(3).list(300), MemoryIndex.settings(Duration.ZERO));

        SearchReport report = searcher.report(Requests.of("robot"));

        assertThat(report.exact()).isFalse();
        assertThat(report.articles()).isLessThan(300);
        assertThat(report.query().notices()).contains(Sentence.of("notice.out-of-time"));
    }

    private static Article article(String title) {
        return ArticleBuilder.of(ArticleId.ofSourceId(title)).title(title).article();
    }
}
