package dev.lede.feed;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.lede.article.Published;
import dev.lede.search.StorySummary;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/** A feed as JSON Feed 1.1. */
final class JsonFeedWriter {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .changeDefaultPropertyInclusion(all -> all.withValueInclusion(JsonInclude.Include.NON_ABSENT))
            .build();

    private JsonFeedWriter() {}

    record Document(
            String version,
            String title,
            @JsonProperty("home_page_url") String homePageUrl,
            @JsonProperty("feed_url") String feedUrl,
            String description,
            @JsonProperty("next_url") Optional<String> nextUrl,
            List<Item> items,
            @JsonProperty("_lede") About about) {}

    /** @param about where the site says what else it answers */
    record About(String about, String generation) {}

    /** @param contentText never absent: the format wants a content of each item */
    record Item(
            String id,
            String url,
            String title,
            @JsonProperty("content_text") String contentText,
            Optional<String> summary,
            Optional<String> image,
            @JsonProperty("date_published") Optional<String> datePublished,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Author> authors,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> tags,
            Optional<String> language,
            @JsonProperty("_lede") Facts facts) {}

    record Author(String name) {}

    /** @param id as the API knows the article */
    record Facts(
            String id,
            Optional<String> publishedPrecision,
            Optional<String> type,
            Optional<Integer> quality,
            Optional<Story> story) {}

    record Story(
            String id,
            int size,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> providers) {
        static Story of(StorySummary story) {
            return new Story(story.id().value(), story.size(), story.providers());
        }
    }

    static byte[] bytes(Feed feed) {
        var document = new Document(
                "https://jsonfeed.org/version/1.1",
                feed.title(),
                feed.home(),
                feed.self(),
                feed.description(),
                feed.next(),
                feed.items().stream().map(JsonFeedWriter::item).toList(),
                new About(feed.site() + "/openapi.json", feed.generation()));
        return MAPPER.writeValueAsString(document).getBytes(UTF_8);
    }

    private static Item item(FeedItem item) {
        return new Item(
                item.id(),
                item.link(),
                item.title(),
                item.excerpt().orElse(""),
                item.excerpt(),
                item.image(),
                item.published().map(Published::at).map(Instant::toString),
                item.provider().map(Author::new).stream().toList(),
                item.topics(),
                item.language(),
                new Facts(
                        item.key(),
                        item.published()
                                .filter(FeedDates::isCoarse)
                                .map(published -> published.precision().name().toLowerCase(Locale.ROOT)),
                        item.type(),
                        item.quality(),
                        item.story().map(Story::of)));
    }
}
