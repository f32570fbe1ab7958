package dev.lede.feed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.wording.Wordings;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What feeds of every form share. */
class FeedTest {
    /** Readers go by these: a changed one shows every article as new. */
    @Test
    void anArticlesIdIsTheSameForEver() {
        assertThat(Urn.of("article", "9f2c61d0a7b3e845")).isEqualTo("urn:uuid:e009f3c6-7154-8e99-8213-7d8b35cf226c");
    }

    @Test
    void anArticleHasOneIdInEveryFormAndSearch() {
        Feed one = MadeFeed.of(MadeFeed.search(""), FeedFormat.RSS, Optional.empty(), MadeFeed.WHOLE);
        Feed other = MadeFeed.of(MadeFeed.search("q=x"), FeedFormat.ATOM, Optional.empty(), MadeFeed.WHOLE);
        assertThat(one.items().getFirst().id())
                .isEqualTo(other.items().getFirst().id())
                .isEqualTo(Urn.of("article", MadeFeed.WHOLE.id().value()))
                .isNotEqualTo(Urn.of("feed", MadeFeed.WHOLE.id().value()));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    q=model,          q=model&page=2,           true
                    q=model,          q=model&size=5,           true
                    q=model,          q=model&facets=none,      true
                    q=model,          q=model&utm_source=x,     true
                    q=model,          q=models,                 false
                    q=model,          q=model&sort=quality,     false
                    q=model,          q=model&provider=CNN,     false
                    q=model,          q=model&stories=grouped,  false
                    """)
    void aFeedHasOneIdOnEachOfItsPages(String one, String other, boolean same) {
        String id = MadeFeed.of(MadeFeed.search(one), FeedFormat.ATOM, Optional.empty())
                .id();
        String otherId = MadeFeed.of(MadeFeed.search(other), FeedFormat.ATOM, Optional.empty())
                .id();
        assertThat(id.equals(otherId)).isEqualTo(same);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ''                                            | Every article · Lede
                    q=openai  lawsuit                             | openai lawsuit · Lede
                    q=a&provider=CNN&quality=70..&after=2023-06   | a, CNN, quality 70.., from 2023-06 · Lede
                    before=P7D&page=3                             | before P7D · Lede
                    """)
    void aTitleSaysWhatIsSearched(String query, String title) {
        assertThat(FeedWords.title(MadeFeed.search(query), Wordings.english())).isEqualTo(title);
    }
}
