package dev.lede.indexing;

import static dev.lede.indexing.ReportText.count;
import static dev.lede.indexing.ReportText.line;

import dev.lede.health.ArticleHealth;
import dev.lede.health.Example;
import dev.lede.health.FileHealth;
import dev.lede.health.Finding;
import dev.lede.health.Found;
import dev.lede.health.Health;
import dev.lede.health.Repaired;
import dev.lede.health.UnknownNames;
import dev.lede.read.Shown;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A corpus's health as lines for people: one for each thing that is so, with where to look, and none for what isn't. */
final class HealthText {
    /** Of those that a report has. */
    private static final int EXAMPLES = 3;

    private static final int WIDTH = 110;

    /** Of a title, however long what stands before it. */
    private static final int SHORTEST = 30;

    private final List<String> lines = new ArrayList<>();

    private HealthText() {}

    /** @param articles how many there are */
    static List<String> of(Health health, long articles) {
        var text = new HealthText();
        ArticleHealth found = health.articles();
        found.findings().forEach((words, what) -> text.finding(words, what, articles));
        text.languages(found.languages());
        text.unknown("providers", found.unknownProviders());
        text.unknown("topics", found.unknownTopics());
        text.files(health.files());
        return List.copyOf(text.lines);
    }

    private void finding(String words, Found found, long articles) {
        if (found.articles() == 0) {
            return;
        }
        if (found.articles() == articles) {
            // Any article is an example.
            lines.add(line(words, "every article"));
            return;
        }
        lines.add(line(words, articles(found.articles())));
        for (Example example : found.examples().stream().limit(EXAMPLES).toList()) {
            String day = isAboutDates(words) ? day(example) + "  " : "";
            String place = "  " + day + Shown.of(example.source()) + ": ";
            lines.add(place + cut(Shown.of(example.title()), WIDTH - place.length()));
        }
    }

    private static boolean isAboutDates(String words) {
        return words.equals(Finding.IN_THE_FUTURE.words()) || words.equals(Finding.BEFORE_1990.words());
    }

    private static String day(Example example) {
        Optional<LocalDate> day = example.published().map(at -> LocalDate.ofInstant(at, ZoneOffset.UTC));
        return day.map(LocalDate::toString).orElse("");
    }

    private void languages(Map<String, Long> languages) {
        wrapped(
                "languages",
                languages.entrySet().stream()
                        .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                                .thenComparing(Map.Entry.comparingByKey()))
                        .map(each -> count(each.getValue(), Shown.of(each.getKey())))
                        .toList());
    }

    private void unknown(String kind, UnknownNames unknown) {
        if (unknown.names() == 0) {
            return;
        }
        String file = "config/" + kind + ".yaml";
        lines.add(line(kind, count(unknown.names()) + " not in " + file + ", of " + articles(unknown.articles())));
        List<String> names = new ArrayList<>();
        unknown.mostFrequent().forEach(name -> names.add(count(name.articles(), Shown.of(name.name()))));
        if (unknown.names() > names.size()) {
            names.add("and " + count(unknown.names() - names.size()) + " more");
        }
        wrapped("", names);
    }

    private void files(FileHealth files) {
        Repaired repaired = files.repaired();
        if (repaired.articles() > 0) {
            lines.add(line(
                    "text repaired",
                    articles(repaired.articles()) + ", " + count(repaired.characters()) + " characters"));
            files.mostRepaired()
                    .forEach(file -> lines.add("  " + count(file.characters()) + "  " + Shown.of(file.path())));
        }
        if (!files.slowest().isEmpty()) {
            lines.add("slowest files");
            files.slowest()
                    .forEach(file -> lines.add(
                            String.format(Locale.ROOT, "  %.2f s  %s", file.seconds(), Shown.of(file.path()))));
        }
    }

    /** Parts in a row, or as many rows as they need. */
    private void wrapped(String name, List<String> parts) {
        var row = new StringBuilder();
        String first = name;
        for (int i = 0; i < parts.size(); i++) {
            String part = parts.get(i) + (i + 1 < parts.size() ? ", " : "");
            if (!row.isEmpty() && row.length() + part.length() > WIDTH - 16) {
                lines.add(line(first, row.toString().stripTrailing()));
                row.setLength(0);
                first = "";
            }
            row.append(part);
        }
        if (!row.isEmpty()) {
            lines.add(line(first, row.toString()));
        }
    }

    private static String articles(long count) {
        return count(count) + (count == 1 ? " article" : " articles");
    }

    /** A title is known by its beginning; a path would not be. */
    private static String cut(String title, int most) {
        int room = Math.max(SHORTEST, most);
        return title.codePointCount(0, title.length()) <= room
                ? title
                : title.substring(0, title.offsetByCodePoints(0, room - 1)) + "…";
    }
}
