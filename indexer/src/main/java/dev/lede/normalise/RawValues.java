package dev.lede.normalise;

import dev.lede.article.Image;
import dev.lede.article.Provider;
import dev.lede.article.Published;
import dev.lede.article.Spelling;
import dev.lede.article.Topics;
import dev.lede.health.Repaired;
import dev.lede.read.Note;
import dev.lede.read.RawArticle;
import dev.lede.read.RawBody;
import dev.lede.read.Told;
import dev.lede.read.html.HtmlTree;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * What the values of one raw article come to: each is mended and checked by itself, and what can't be used is missing,
 * with a note. One thread's, and each value is asked for once.
 */
final class RawValues {
    private static final int LONGEST_EXCERPT = 20_000;

    /** Of an excerpt, as it is written: parsed markup takes many times its length in memory. */
    private static final int LONGEST_READ = 200_000;

    /** Ten times the longest that we met. */
    private static final int LONGEST_BODY = 4_000_000;

    private static final int LONGEST_NAME = 200;

    /** Of one facet; twice the most that we met. */
    private static final int MOST_LABELS = 100;

    private static final Pattern TYPE = Pattern.compile("[a-z][a-z0-9 _-]{0,39}");
    private static final Pattern LANGUAGE = Pattern.compile("([a-z]{2})(?:[-_][A-Za-z0-9-]{2,12})?");

    private final RawArticle raw;
    private final Registries registries;
    private final List<Note> notes;
    private final Mending mending = new Mending();

    /** @param notes where to say what can't be used */
    RawValues(RawArticle raw, Registries registries, List<Note> notes) {
        this.raw = raw;
        this.registries = registries;
        this.notes = notes;
    }

    /** Empty where there is none. */
    String title() {
        return raw.title().map(mending::line).orElse("");
    }

    Optional<URI> url() {
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

    Optional<Published> published() {
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

    Optional<Provider> provider(Optional<URI> url) {
        String name = raw.providerName().map(mending::line).orElse("");
        String domain = raw.providerDomain().map(mending::line).orElse("");
        return registries
                .providers()
                .of(name.length() > LONGEST_NAME ? "" : name, domain)
                .or(() -> url.flatMap(registries.providers()::at));
    }

    Topics topics(String title, Optional<String> excerpt) {
        List<String> given = names(raw.topics());
        return given.isEmpty()
                ? registries.topics().found(title + "\n" + excerpt.orElse(""))
                : registries.topics().given(given);
    }

    Optional<String> excerpt() {
        return raw.excerpt()
                .map(told -> mending.text(BodyText.inline(Cut.to(LONGEST_READ, told.text()))))
                .map(text -> SecuredValue.without(PlainText.line(text), PlainText::line))
                .map(text -> Cut.to(LONGEST_EXCERPT, text).stripTrailing())
                .filter(text -> !text.isEmpty());
    }

    Optional<String> language() {
        return raw.language()
                .map(told -> new Told(told.line(), told.text().strip().toLowerCase(Locale.ROOT)))
                .flatMap(told -> matching("language", Optional.of(told), LANGUAGE))
                .map(code -> code.substring(0, 2));
    }

    Optional<String> type() {
        return matching("type", raw.type(), TYPE);
    }

    Optional<Integer> quality() {
        return whole("quality", raw.quality(), 0);
    }

    Optional<Integer> heat() {
        return whole("heat", raw.heat(), -1);
    }

    List<String> authors() {
        return names(raw.authors());
    }

    List<String> sections() {
        return names(raw.sections());
    }

    SortedMap<String, List<String>> labels() {
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

    Optional<Image> image() {
        return raw.images().stream()
                .flatMap(image -> CanonicalUrl.ofImage(image.url().text()).stream()
                        .map(url -> new Image(url, size(image.width()), size(image.height()))))
                .findFirst();
    }

    /** Plain text, empty where there is none. */
    String body() {
        BodyText.Found found = BodyText.read(bounded());
        if (!found.isWhole()) {
            notes.add(new Note(
                    raw.line(),
                    "only the beginning of its text is read: it is more than " + HtmlTree.MOST + " elements"));
        }
        String text = found.text();
        String mended = tidy(text, mending.text(text));
        return SecuredValue.without(mended, PlainText::paragraphs);
    }

    /** What was mended may have become invisible. */
    private static String tidy(String before, String after) {
        return after.equals(before) ? before : PlainText.paragraphs(after);
    }

    /** How much of all that was asked for had to be mended. */
    Repaired repaired() {
        return mending.characters() == 0 ? Repaired.NOTHING : new Repaired(1, mending.characters());
    }

    private RawBody bounded() {
        RawBody body = raw.body();
        if (body.text().length() <= LONGEST_BODY) {
            return body;
        }
        notes.add(new Note(raw.line(), "only the first " + LONGEST_BODY + " characters of its text are read"));
        return new RawBody(Cut.to(LONGEST_BODY, body.text()), body.form());
    }

    private Optional<String> matching(String key, Optional<Told> told, Pattern form) {
        if (told.isEmpty() || told.get().text().isBlank()) {
            return Optional.empty();
        }
        String value = mending.line(told.get()).toLowerCase(Locale.ROOT);
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

    private static Optional<Integer> size(Optional<Told> written) {
        return written.map(told -> told.text().strip())
                .filter(text -> text.matches("[1-9]\\d{0,5}"))
                .map(Integer::valueOf);
    }

    private List<String> names(List<Told> values) {
        return values.stream()
                .map(mending::line)
                .filter(name -> !name.isEmpty() && name.length() <= LONGEST_NAME)
                .distinct()
                .toList();
    }
}
