package dev.lede.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** JSON Feed 1.1. */
class JsonFeedWriterTest {
    private static final JsonMapper JSON = new JsonMapper();

    @Test
    void anItemTellsWhatTheSourceSaid() {
        JsonNode item =
                JSON.readTree(MadeFeed.text(FeedFormat.JSON, MadeFeed.WHOLE)).at("/items/0");
        assertThat(item.propertyNames())
                .containsExactly(
                        "id",
                        "url",
                        "title",
                        "content_text",
                        "summary",
                        "image",
                        "date_published",
                        "authors",
                        "tags",
                        "language",
                        "_lede");
        assertThat(item.path("content_text").asString()).isEqualTo("It sorts.\nThen it counts.");
        assertThat(item.path("authors")).isEqualTo(JSON.readTree("[{\"name\":\"News & Views\"}]"));
        assertThat(item.path("tags")).isEqualTo(JSON.readTree("[\"AI Policy\",\"Robotics\"]"));
        assertThat(item.at("/_lede/quality").asInt()).isEqualTo(87);
        assertThat(item.at("/_lede/story/providers/1").asString()).isEqualTo("News & Views");
    }

    @Test
    void whatAnArticleLacksIsLeftOutButForAnEmptyContent() {
        JsonNode feed = JSON.readTree(MadeFeed.text(FeedFormat.JSON, MadeFeed.OF_A_MONTH, MadeFeed.BARE));
        assertThat(feed.at("/items/1").propertyNames()).containsExactly("id", "url", "title", "content_text", "_lede");
        assertThat(feed.at("/items/1/content_text").asString()).isEmpty();
        assertThat(feed.at("/items/0/_lede/publishedPrecision").asString()).isEqualTo("month");
    }

    @Test
    void theFeedTellsWhereItIs() {
        Feed feed = MadeFeed.of(MadeFeed.search("topic=AI"), FeedFormat.JSON, Optional.of("abc"), MadeFeed.WHOLE);
        JsonNode document = JSON.readTree(new String(FeedFormat.JSON.bytes(feed), UTF_8));
        assertThat(document.path("version").asString()).isEqualTo("https://jsonfeed.org/version/1.1");
        assertThat(document.path("home_page_url").asString()).isEqualTo("https://lede.example/search?topic=AI");
        assertThat(document.path("feed_url").asString()).isEqualTo("https://lede.example/search.json?topic=AI");
        assertThat(document.path("next_url").asString())
                .isEqualTo("https://lede.example/search.json?topic=AI&cursor=abc");
    }
}
