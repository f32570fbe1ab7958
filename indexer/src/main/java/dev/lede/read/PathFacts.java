package dev.lede.read;

import dev.lede.read.ReadOutcome.Failed;
import dev.lede.read.ReadOutcome.Read;
import dev.lede.read.ReadOutcome.Skipped;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a file's path says of the articles in it where they say nothing themselves: the day ({@code 2023-06-09-title.md},
 * {@code 2023/06/09/title.md}) and the language ({@code fr/title.md}, {@code title.fr.md}).
 */
final class PathFacts {
    /** Apart from other digits and letters, and with the same sign between year, month and day. */
    private static final Pattern DAY = Pattern.compile(
            "(?<![\\p{Alnum}])((?:19|20)\\d\\d)([-_./])(0[1-9]|1[0-2])\\2(0[1-9]|[12]\\d|3[01])(?!\\p{Alnum})");

    private static final int LONGEST = 2000;

    private final Map<String, String> languages;

    /** @param languages parts of a path, lower case, with the language each means */
    PathFacts(Map<String, String> languages) {
        this.languages = languages;
    }

    /** @param name of the file, from its source on; how the source itself is reached says nothing of its articles */
    ReadOutcome fill(ReadOutcome outcome, String name) {
        return switch (outcome) {
            case Read read -> fill(read, name.substring(Math.max(0, name.length() - LONGEST)));
            case Skipped skipped -> skipped;
            case Failed failed -> failed;
        };
    }

    private Read fill(Read read, String name) {
        Optional<String> language = language(name);
        // A file of several articles bears the date of the file.
        Optional<String> day = read.articles().size() == 1 ? day(name) : Optional.empty();
        if (language.isEmpty() && day.isEmpty()) {
            return read;
        }
        UnaryOperator<RawArticle> filled = raw -> {
            RawArticle dated =
                    raw.date().isPresent() || day.isEmpty() ? raw : raw.withDate(new Told(raw.line(), day.get()));
            return dated.language().isPresent() || language.isEmpty()
                    ? dated
                    : dated.withLanguage(new Told(raw.line(), language.get()));
        };
        return read.with(read.articles().stream().map(filled).toList());
    }

    /** The last one: the nearest to the file. */
    static Optional<String> day(String name) {
        Optional<String> day = Optional.empty();
        Matcher days = DAY.matcher(name);
        while (days.find()) {
            try {
                day = Optional.of(LocalDate.of(
                                Integer.parseInt(days.group(1)),
                                Integer.parseInt(days.group(3)),
                                Integer.parseInt(days.group(4)))
                        .toString());
            } catch (DateTimeException e) {
                // The 31st of February is a number like any other.
            }
        }
        return day;
    }

    Optional<String> language(String name) {
        List<String> parts = Arrays.asList(name.split("/", -1));
        Optional<String> ofFile = Optional.of(parts.getLast().split("\\.", -1))
                .filter(words -> words.length > 2)
                .flatMap(words -> language(words, words.length - 2));
        String[] folders = parts.subList(0, parts.size() - 1).toArray(String[]::new);
        Optional<String> found = ofFile;
        for (int i = folders.length - 1; i >= 0 && found.isEmpty(); i--) {
            found = language(folders, i);
        }
        return found;
    }

    /** Also with a region: {@code pt-BR}, {@code zh_cn}. */
    private Optional<String> language(String[] parts, int at) {
        String part = parts[at].toLowerCase(Locale.ROOT);
        return Optional.ofNullable(languages.get(part))
                .or(() -> part.matches("[a-z]{2}[-_][a-z]{2}")
                        ? Optional.ofNullable(languages.get(part.substring(0, 2)))
                        : Optional.empty());
    }
}
