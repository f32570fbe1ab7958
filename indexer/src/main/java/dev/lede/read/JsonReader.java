package dev.lede.read;

import dev.lede.read.FieldNames.Part;
import dev.lede.read.JsonText.BrokenJsonException;
import dev.lede.read.ReadOutcome.Failed;
import dev.lede.read.ReadOutcome.Read;
import dev.lede.read.ReadOutcome.Skipped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import tools.jackson.core.JsonToken;

/**
 * Reads JSON: one record, several one after another, a list of them, an object that holds such a list, or a JSON Feed.
 * Which keys tell what is a setting, but for JSON Feed, whose keys are a standard. Where the text breaks, what stands
 * before stays.
 */
public final class JsonReader implements ArticleReader {
    public static final String FORM = "JSON";
    public static final String FEED = "JSON Feed";

    static final String NO_ARTICLE =
            "JSON without an article: no record in it has a title, and an address, a date or text";

    private static final Pattern START = Pattern.compile("\\A\\s*+(?:\\{\\s*+[\"}]|\\[\\s*+(?:\\{|]\\s*+\\z))");

    /** Wherever in the file it stands; within an article's text its quotes would be escaped. */
    private static final Pattern FEED_VERSION =
            Pattern.compile("\"version\"\\s*+:\\s*+\"https?:\\\\?/\\\\?/jsonfeed\\.org\\\\?/version\\\\?/");

    private static final Map<Part, List<String>> FEED_KEYS = Map.ofEntries(
            Map.entry(Part.ID, List.of("id")),
            Map.entry(Part.TITLE, List.of("title")),
            Map.entry(Part.EXCERPT, List.of("summary")),
            Map.entry(Part.DATE, List.of("date_published", "date_modified")),
            Map.entry(Part.URL, List.of("url", "external_url")),
            Map.entry(Part.LANGUAGE, List.of("language")),
            Map.entry(Part.TOPICS, List.of("tags")),
            Map.entry(Part.IMAGES, List.of("image", "banner_image")),
            Map.entry(Part.AUTHORS, List.of("authors", "author")),
            Map.entry(Part.MARKUP, List.of("content_html")),
            Map.entry(Part.PLAIN, List.of("content_text")));

    private final FieldNames names;
    private final FieldNames feedNames = FieldNames.standard(FEED_KEYS);
    private final Function<String, Optional<String>> providerAt;

    /** @param providerAt the name of the provider that we know at a host */
    public JsonReader(FieldNames names, Function<String, Optional<String>> providerAt) {
        this.names = names;
        this.providerAt = providerAt;
    }

    @Override
    public Optional<ReadOutcome> read(FileText file) {
        if (!START.matcher(file.text()).find()) {
            return Optional.empty();
        }
        var reading = new Reading(FEED_VERSION.matcher(file.text()).find());
        try (var json = new JsonText(file.text(), 0)) {
            for (Optional<JsonToken> token = json.next(); token.isPresent(); token = json.next()) {
                reading.top(json, token.get());
            }
        } catch (BrokenJsonException e) {
            if (!reading.records.anyArticle()) {
                return Optional.of(new Failed(e.line(), e.reason()));
            }
            reading.notes.add(e.line(), e.reason() + ": it is read no further");
        }
        return Optional.of(reading.outcome());
    }

    /** One file while it is read. */
    private final class Reading {
        private final boolean isFeed;
        private final Notes notes = new Notes();
        private final Records records;
        private Optional<FeedSite> site = Optional.empty();

        Reading(boolean isFeed) {
            this.isFeed = isFeed;
            this.records = new Records(isFeed ? feedNames : names, notes);
        }

        void top(JsonText json, JsonToken token) throws BrokenJsonException {
            if (token == JsonToken.START_OBJECT) {
                object(json);
            } else if (token == JsonToken.START_ARRAY) {
                list(json);
            }
        }

        private void list(JsonText json) throws BrokenJsonException {
            int others = 0;
            int line = json.line();
            for (JsonToken token = json.expected(); token != JsonToken.END_ARRAY; token = json.expected()) {
                if (token == JsonToken.START_OBJECT) {
                    records.add(json.rest());
                } else {
                    others++;
                    json.skip();
                }
            }
            if (others > 0) {
                notes.add(line, "ignored: values in the list that are no records: " + others);
            }
        }

        /** A record, or what holds a list of them: then its own keys are about the list. */
        private void object(JsonText json) throws BrokenJsonException {
            var own = new TreeFields(json.line());
            int before = records.articles().size();
            json.begin();
            for (JsonToken token = json.expected(); token != JsonToken.END_OBJECT; token = json.expected()) {
                Told key = json.key();
                JsonToken first = json.expected();
                if (Fields.isSecret(key.text())) {
                    json.skip();
                } else if (first == JsonToken.START_ARRAY && holdsArticles(key.text())) {
                    list(json);
                    json.begin();
                } else {
                    own.put(key, json.value(first));
                }
            }
            if (isFeed) {
                site = Optional.of(FeedSite.of(
                        own.text("title"), own.text("home_page_url").or(() -> own.text("feed_url")), providerAt));
            } else if (records.articles().size() == before) {
                records.add(own);
            }
        }

        private boolean holdsArticles(String key) {
            return isFeed ? key.equals("items") : names.lists().contains(key);
        }

        ReadOutcome outcome() {
            if (!records.anyArticle()) {
                return new Skipped(Skipped.NO_ARTICLE, NO_ARTICLE);
            }
            List<RawArticle> articles = site.isEmpty()
                    ? records.articles()
                    : records.articles().stream().map(site.get()::fill).toList();
            return new Read(isFeed ? FEED : FORM, articles, notes.all());
        }
    }
}
