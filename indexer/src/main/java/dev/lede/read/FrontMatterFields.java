package dev.lede.read;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The keys of a front matter as an article's parts: every name that a part goes by in the files we know. */
final class FrontMatterFields {
    /** Far more than any article has; a file of aliases could ask for millions. */
    private static final int MOST_RELATED = 1000;

    private static final int MOST_LABELS = 200;

    private static final int LONGEST_KEY_SHOWN = 40;

    /** Keys that are read as one value. */
    private static final List<String> SINGLE = List.of(
            "id",
            "title",
            "excerpt",
            "description",
            "summary",
            "publishedDateTime",
            "date",
            "published_at",
            "pubDate",
            "webUrl",
            "originalUrl",
            "url",
            "link",
            "ampWebUrl",
            "cdnAmpWebUrl",
            "type",
            "language",
            "lang",
            "quality",
            "heat",
            "published",
            "removed");

    /** Keys that are read as a list of values, or of mappings with a name. */
    private static final List<String> NAMES =
            List.of("provider", "topics", "tags", "categories", "authors", "author", "sections");

    private final List<Note> notes;

    /** @param notes where to say what is ignored */
    FrontMatterFields(List<Note> notes) {
        this.notes = notes;
    }

    RawArticle article(YamlFields fields, RawBody body) {
        List<YamlFields> related = fields.maps("related");
        if (related.size() > MOST_RELATED) {
            notes.add(
                    new Note(fields.line("related"), "only the first " + MOST_RELATED + " related articles are read"));
        }
        return article(
                fields,
                body,
                related.stream().limit(MOST_RELATED).map(this::related).toList());
    }

    private static String name(Told key) {
        return key.text()
                .substring(0, Math.min(LONGEST_KEY_SHOWN, key.text().length()))
                .replaceAll("\\s", " ");
    }

    private RawArticle related(YamlFields fields) {
        if (fields.has("related")) {
            notes.add(new Note(fields.line("related"), "related articles of a related article are not read"));
        }
        return article(fields, RawBody.NONE, List.of());
    }

    private RawArticle article(YamlFields fields, RawBody body, List<RawArticle> related) {
        fields.repeatedKeys()
                .forEach(key -> notes.add(new Note(
                        key.line(), "ignored: '" + name(key) + "' stands here again; its first value counts")));
        noteShapes(fields);
        return new RawArticle(
                fields.line(),
                fields.text("id"),
                fields.text("title"),
                first(fields, "excerpt", "description", "summary"),
                first(fields, "publishedDateTime", "date", "published_at", "pubDate"),
                Stream.of("webUrl", "originalUrl", "url", "link", "ampWebUrl", "cdnAmpWebUrl")
                        .flatMap(key -> fields.text(key).stream())
                        .toList(),
                fields.text("type"),
                first(fields, "language", "lang"),
                fields.text("quality"),
                fields.text("heat"),
                provider(fields, "name").or(() -> fields.text("provider")),
                provider(fields, "domain"),
                labels(fields, "topics", "tags", "categories"),
                images(fields),
                authors(fields),
                fields.texts("sections"),
                body,
                fields.text("published")
                        .filter(value -> value.text().equalsIgnoreCase("false"))
                        .isEmpty(),
                isTrue(fields, "removed"),
                related);
    }

    /** What is there in a shape that no article has is ignored, and said. */
    private void noteShapes(YamlFields fields) {
        for (String key : SINGLE) {
            if (fields.has(key) && fields.text(key).isEmpty()) {
                notes.add(new Note(
                        fields.line(key),
                        "ignored: '" + key + "' holds a list or mapping where one value is expected"));
            }
        }
        for (String key : NAMES) {
            noteOthers(
                    fields,
                    key,
                    fields.texts(key).size() + (int) names(fields, key).count(),
                    "without a name");
            if (fields.count(key) > MOST_LABELS) {
                notes.add(new Note(fields.line(key), "only the first " + MOST_LABELS + " of '" + key + "' are read"));
            }
        }
        noteOthers(fields, "related", fields.maps("related").size(), "that are no mappings");
    }

    private void noteOthers(YamlFields fields, String key, int understood, String fault) {
        int others = fields.count(key) - understood;
        if (others > 0) {
            notes.add(new Note(fields.line(key), "ignored: values of '" + key + "' " + fault + ": " + others));
        }
    }

    static boolean isTrue(YamlFields fields, String key) {
        return fields.text(key)
                .filter(value -> Stream.of("true", "yes", "on").anyMatch(value.text()::equalsIgnoreCase))
                .isPresent();
    }

    private static Optional<Told> first(YamlFields fields, String... keys) {
        return Stream.of(keys)
                .flatMap(key -> fields.text(key).stream())
                .filter(value -> !value.text().isBlank())
                .findFirst();
    }

    private static Optional<Told> provider(YamlFields fields, String key) {
        return fields.maps("provider").stream()
                .flatMap(provider -> provider.text(key).stream())
                .findFirst();
    }

    /** The first of these keys that says anything: its values, or their names where they are mappings. */
    private static List<Told> labels(YamlFields fields, String... keys) {
        return Stream.of(keys)
                .map(key -> Stream.concat(fields.texts(key).stream(), names(fields, key))
                        .limit(MOST_LABELS)
                        .toList())
                .filter(values -> !values.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static List<Told> authors(YamlFields fields) {
        return Stream.of("authors", "author")
                .flatMap(key -> Stream.concat(fields.texts(key).stream(), names(fields, key)))
                .limit(MOST_LABELS)
                .toList();
    }

    private static Stream<Told> names(YamlFields fields, String key) {
        return fields.maps(key).stream().flatMap(map -> map.text("name").stream());
    }

    private static List<RawImage> images(YamlFields fields) {
        return Stream.concat(
                        Stream.of("images", "image")
                                .flatMap(key -> fields.maps(key).stream())
                                .flatMap(map -> map.text("url").stream()
                                        .map(url -> new RawImage(url, map.text("width"), map.text("height")))),
                        Stream.of("image", "images")
                                .flatMap(key -> fields.texts(key).stream())
                                .map(url -> new RawImage(url, Optional.empty(), Optional.empty())))
                .limit(MOST_LABELS)
                .toList();
    }
}
