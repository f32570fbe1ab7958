package dev.lede.normalise;

import dev.lede.article.Article;
import dev.lede.article.ArticleId;
import dev.lede.article.ArticleSummary;
import dev.lede.article.Image;
import dev.lede.article.Provider;
import dev.lede.article.Published;
import dev.lede.article.Spelling;
import dev.lede.article.Topics;
import dev.lede.read.Note;
import dev.lede.read.RawArticle;
import dev.lede.read.RawBody;
import dev.lede.read.Told;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Raw articles into articles: each part repaired and checked by itself; what can't be used is missing, with a note, and
 * never made up. The same input gives the same articles. Immutable and safe for any number of threads.
 */
public final class ArticleNormaliser {
    private static final int LONGEST_TITLE = 1000;
    private static final int LONGEST_EXCERPT = 20_000;

    /** Ten times the longest that we met; parsed markup takes many times its length in memory. */
    private static final int LONGEST_BODY = 4_000_000;

    private static final int LONGEST_NAME = 200;

    /** Of one facet; twice the most that we met. */
    private static final int MOST_LABELS = 100;

    private static final Pattern COUNTED = Pattern.compile("\\d{1,9}");
    private static final Pattern TYPE = Pattern.compile("[a-z][a-z0-9 _-]{0,39}");
    private static final Pattern LANGUAGE = Pattern.compile("([a-z]{2})(?:[-_][A-Za-z0-9-]{2,12})?");

    private final Registries registries;
    private final boolean includeUnpublished;

    /** @param includeUnpublished whether articles are told that their site gave no page of their own */
    public ArticleNormaliser(Registries registries, boolean includeUnpublished) {
        this.registries = registries;
        this.includeUnpublished = includeUnpublished;
    }

    /**
     * @param raws the articles of one file
     * @param source the file's name, as readers may see it
     */
    public Normalised of(List<RawArticle> raws, String source) {
        var file = new OneFile(source);
        raws.forEach(file::add);
        return new Normalised(file.told, file.rejected, file.leftOut, file.notes);
    }

    /** One file while it is being normalised. */
    private final class OneFile {
        private final String source;
        private final List<Article> told = new ArrayList<>();
        private final List<Note> rejected = new ArrayList<>();
        private final List<String> leftOut = new ArrayList<>();
        private final List<Note> notes = new ArrayList<>();

        OneFile(String source) {
            this.source = source;
        }

        void add(RawArticle raw) {
            Optional<ArticleSummary> parent = summary(raw);
            List<Article> related = new ArrayList<>();
            for (RawArticle each : raw.related()) {
                summary(each)
                        .ifPresent(summary -> related.add(article(
                                summary,
                                each,
                                parent.map(ArticleSummary::id).filter(id -> !id.equals(summary.id())).stream()
                                        .toList(),
                                List.of())));
            }
            parent.ifPresent(summary -> told.add(article(
                    summary,
                    raw,
                    List.of(),
                    related.stream()
                            .map(Article::id)
                            .filter(id -> !id.equals(summary.id()))
                            .distinct()
                            .toList())));
            told.addAll(related);
        }

        private Article article(
                ArticleSummary summary, RawArticle raw, List<ArticleId> mentionedBy, List<ArticleId> related) {
            return new Article(
                    summary,
                    SecuredValue.without(Mojibake.repair(BodyText.of(bounded(raw)))),
                    names(raw.authors()),
                    names(raw.sections()),
                    List.of(source),
                    mentionedBy,
                    related,
                    summary.url().flatMap(url -> idOfSource(raw)).stream().toList());
        }

        private RawBody bounded(RawArticle raw) {
            RawBody body = raw.body();
            if (body.text().length() <= LONGEST_BODY) {
                return body;
            }
            notes.add(new Note(raw.line(), "only the first " + LONGEST_BODY + " characters of its text are read"));
            return new RawBody(body.text().substring(0, LONGEST_BODY), body.form());
        }

        private Optional<ArticleSummary> summary(RawArticle raw) {
            Optional<String> unwanted = unwanted(raw.standing());
            if (unwanted.isPresent()) {
                leftOut.add(unwanted.get());
                return Optional.empty();
            }
            String title = raw.title().map(ArticleNormaliser::line).orElse("");
            if (title.isEmpty()) {
                rejected.add(new Note(raw.line(), "an article without a title"));
                return Optional.empty();
            }
            if (title.length() > LONGEST_TITLE) {
                rejected.add(new Note(raw.line(), "a title of " + title.length() + " characters is none"));
                return Optional.empty();
            }
            Optional<URI> url = url(raw);
            Optional<Provider> provider = provider(raw, url);
            Optional<Published> published = published(raw);
            Optional<String> excerpt = excerpt(raw);
            Optional<String> language = language(raw);
            return Optional.of(new ArticleSummary(
                    id(raw, url, provider, title, published, language),
                    url,
                    title,
                    excerpt,
                    provider,
                    topics(raw, title, excerpt),
                    labels(raw),
                    matching("type", raw.type(), TYPE),
                    language,
                    whole("quality", raw.quality(), 0),
                    whole("heat", raw.heat(), -1),
                    published,
                    image(raw)));
        }

        private Optional<String> unwanted(RawArticle.Standing standing) {
            return switch (standing) {
                case PUBLISHED -> Optional.empty();
                case UNPUBLISHED -> includeUnpublished ? Optional.empty() : Optional.of("unpublished");
                case DRAFT -> Optional.of("draft");
                case REMOVED -> Optional.of("removed");
            };
        }

        private Optional<URI> url(RawArticle raw) {
            for (Told address : raw.urls()) {
                if (address.text().isBlank()) {
                    continue;
                }
                Optional<URI> url = CanonicalUrl.of(address.text());
                if (url.isPresent()) {
                    return url;
                }
                notes.add(new Note(address.line(), "ignored: not the address of a web page"));
            }
            return Optional.empty();
        }

        private Optional<Published> published(RawArticle raw) {
            if (raw.date().isEmpty()) {
                notes.add(new Note(raw.line(), "an article without a date"));
                return Optional.empty();
            }
            Told date = raw.date().get();
            Optional<Published> published = PublishedTime.parse(date.text());
            if (published.isEmpty()) {
                notes.add(new Note(date.line(), "ignored: not a date that we can read"));
            }
            return published;
        }

        private Optional<Provider> provider(RawArticle raw, Optional<URI> url) {
            String name = raw.providerName().map(ArticleNormaliser::line).orElse("");
            String domain = raw.providerDomain().map(ArticleNormaliser::line).orElse("");
            return registries
                    .providers()
                    .of(name.length() > LONGEST_NAME ? "" : name, domain)
                    .or(() -> url.flatMap(registries.providers()::at));
        }

        private Topics topics(RawArticle raw, String title, Optional<String> excerpt) {
            List<String> given = names(raw.topics());
            return given.isEmpty()
                    ? registries.topics().found(title + "\n" + excerpt.orElse(""))
                    : registries.topics().given(given);
        }

        private Optional<String> language(RawArticle raw) {
            return raw.language()
                    .map(told -> new Told(told.line(), told.text().strip().toLowerCase(Locale.ROOT)))
                    .flatMap(told -> matching("language", Optional.of(told), LANGUAGE))
                    .map(code -> code.substring(0, 2));
        }

        private Optional<String> matching(String key, Optional<Told> told, Pattern form) {
            if (told.isEmpty() || told.get().text().isBlank()) {
                return Optional.empty();
            }
            String value = line(told.get()).toLowerCase(Locale.ROOT);
            if (form.matcher(value).matches()) {
                return Optional.of(value);
            }
            notes.add(new Note(told.get().line(), "ignored: " + key + " has an unusable value"));
            return Optional.empty();
        }

        private Optional<Integer> whole(String key, Optional<Told> told, int least) {
            if (told.isEmpty() || told.get().text().isBlank()) {
                return Optional.empty();
            }
            try {
                int value = Integer.parseInt(told.get().text().strip());
                if (value >= least) {
                    return Optional.of(value);
                }
            } catch (NumberFormatException e) {
                // Said below, in the same words as a number out of range.
            }
            notes.add(new Note(told.get().line(), "ignored: " + key + " must be a whole number from " + least));
            return Optional.empty();
        }

        private SortedMap<String, List<String>> labels(RawArticle raw) {
            var labels = new TreeMap<String, List<String>>();
            raw.labels().forEach((facet, told) -> {
                List<String> values = Spelling.distinct(names(told).stream()
                        .map(name -> registries.label(facet, name))
                        .toList());
                if (values.size() > MOST_LABELS) {
                    notes.add(new Note(
                            raw.line(), "only the first " + MOST_LABELS + " of its values of " + facet + " are read"));
                }
                if (!values.isEmpty()) {
                    labels.put(facet, values.stream().limit(MOST_LABELS).toList());
                }
            });
            return labels;
        }

        private List<String> names(List<Told> values) {
            return values.stream()
                    .map(ArticleNormaliser::line)
                    .filter(name -> !name.isEmpty() && name.length() <= LONGEST_NAME)
                    .distinct()
                    .toList();
        }
    }

    /**
     * A number counts within its source alone: with the title it is an id. A day's summary has one title in every language.
     */
    private static ArticleId id(
            RawArticle raw,
            Optional<URI> url,
            Optional<Provider> provider,
            String title,
            Optional<Published> published,
            Optional<String> language) {
        String name = provider.map(Provider::name).orElse("");
        return url.map(SamePage::of)
                .map(ArticleId::ofUrl)
                .or(() -> idOfSource(raw))
                .or(() -> sourceId(raw).map(number -> ArticleId.ofTelling(name, title, "#" + number)))
                .orElseGet(() -> ArticleId.ofTelling(
                        name,
                        title,
                        Stream.concat(published.map(ArticleNormaliser::written).stream(), language.stream())
                                .collect(Collectors.joining(" "))));
    }

    /** Of what the source calls it, where that is more than a number. */
    private static Optional<ArticleId> idOfSource(RawArticle raw) {
        return sourceId(raw).filter(id -> !COUNTED.matcher(id).matches()).map(ArticleId::ofSourceId);
    }

    private static Optional<String> sourceId(RawArticle raw) {
        return raw.sourceId().map(ArticleNormaliser::line).filter(id -> !id.isEmpty());
    }

    /** As exact as it is known: an instant, a day or a month. */
    private static String written(Published published) {
        return switch (published.precision()) {
            case SECOND -> published.at().toString();
            case DAY -> published.day().toString();
            case MONTH -> published.day().toString().substring(0, 7);
        };
    }

    private static Optional<String> excerpt(RawArticle raw) {
        return raw.excerpt()
                .map(told -> Mojibake.repair(BodyText.inline(told.text())))
                .map(text -> PlainText.line(SecuredValue.without(PlainText.line(text))))
                .map(text -> text.length() > LONGEST_EXCERPT ? text.substring(0, LONGEST_EXCERPT) : text)
                .filter(text -> !text.isEmpty());
    }

    private static Optional<Image> image(RawArticle raw) {
        return raw.images().stream()
                .flatMap(image -> CanonicalUrl.ofImage(image.url().text()).stream()
                        .map(url -> new Image(url, size(image.width()), size(image.height()))))
                .findFirst();
    }

    private static Optional<Integer> size(Optional<Told> written) {
        return written.map(told -> told.text().strip())
                .filter(text -> text.matches("[1-9]\\d{0,5}"))
                .map(Integer::valueOf);
    }

    private static String line(Told told) {
        return PlainText.line(Mojibake.repair(told.text()));
    }
}
