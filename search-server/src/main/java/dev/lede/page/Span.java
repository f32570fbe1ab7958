package dev.lede.page;

import dev.lede.query.PointInTime;
import dev.lede.request.SearchParameters;
import dev.lede.search.FacetCounts.Interval;
import dev.lede.wording.Wording;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * A closed span of time, UTC.
 *
 * @param from its first instant
 * @param until the first instant behind it
 */
record Span(OffsetDateTime from, OffsetDateTime until) {
    /** What a search is narrowed to, where it has both ends. */
    static Optional<Span> of(SearchParameters search, Instant now) {
        return search.after()
                .flatMap(after -> search.before().map(before -> new Span(utc(after.from(now)), utc(before.from(now)))));
    }

    /** The year, month, week, day or hour that begins then. */
    static Span of(Interval interval, Instant start) {
        OffsetDateTime from = utc(start);
        return new Span(
                from,
                switch (interval) {
                    case YEAR -> from.plusYears(1);
                    case MONTH -> from.plusMonths(1);
                    case WEEK -> from.plusWeeks(1);
                    case DAY -> from.plusDays(1);
                    case HOUR -> from.plusHours(1);
                });
    }

    /** The months, years that hold this span whole and are wider than it, the widest first. */
    List<Span> wider() {
        LocalDate first = from.toLocalDate();
        Span year = of(Interval.YEAR, first.withDayOfYear(1).atStartOfDay().toInstant(ZoneOffset.UTC));
        Span month = of(Interval.MONTH, first.withDayOfMonth(1).atStartOfDay().toInstant(ZoneOffset.UTC));
        return List.of(year, month).stream().filter(this::isWithin).toList();
    }

    private boolean isWithin(Span other) {
        return !equals(other) && !from.isBefore(other.from) && !until.isAfter(other.until);
    }

    /** The name of a span that is one year, month, week, day or hour; nothing for any other. */
    Optional<String> name(Wording words) {
        Instant start = from.toInstant();
        boolean midnight =
                from.toLocalDate().atStartOfDay(ZoneOffset.UTC).toInstant().equals(start);
        if (midnight && from.getDayOfYear() == 1 && equals(of(Interval.YEAR, start))) {
            return Optional.of(Interval.YEAR).map(interval -> name(interval, words));
        }
        if (midnight && from.getDayOfMonth() == 1 && equals(of(Interval.MONTH, start))) {
            return Optional.of(Interval.MONTH).map(interval -> name(interval, words));
        }
        return List.of(Interval.WEEK, Interval.DAY, Interval.HOUR).stream()
                .filter(interval -> (midnight || interval == Interval.HOUR) && equals(of(interval, start)))
                .findFirst()
                .map(interval -> name(interval, words));
    }

    String name(Interval interval, Wording words) {
        LocalDate day = from.toLocalDate();
        return switch (interval) {
            case YEAR -> words.date("date.year").format(day);
            case MONTH -> HumanDate.month(day, words);
            case WEEK -> words.say("dates.week-of", HumanDate.day(day, words));
            case DAY -> HumanDate.day(day, words);
            case HOUR -> HumanDate.minute(from, words);
        };
    }

    /** The name of where it begins, short enough for the end of a chart. */
    String edge(Interval interval, Wording words) {
        return switch (interval) {
            case YEAR, MONTH, HOUR -> name(interval, words);
            case WEEK, DAY -> HumanDate.day(from.toLocalDate(), words);
        };
    }

    /** The part of it that lies in what the search is narrowed to, which may begin or end amid it. */
    Span within(SearchParameters search, Instant now) {
        return new Span(
                search.after()
                        .map(point -> second(point.from(now)))
                        .filter(from::isBefore)
                        .orElse(from),
                search.before()
                        .map(point -> second(point.from(now)))
                        .filter(until::isAfter)
                        .orElse(until));
    }

    /** Articles are dated to the second: the first whole one that isn't before. */
    private static OffsetDateTime second(Instant at) {
        return utc(at.minusNanos(1).truncatedTo(ChronoUnit.SECONDS).plusSeconds(1));
    }

    SearchParameters narrow(SearchParameters search) {
        return search.withSpan(Optional.of(point(from)), Optional.of(point(until)));
    }

    /** One end of a span, such as {@code Jun 9, 2023}. */
    static String name(PointInTime point, Visit visit) {
        OffsetDateTime at = utc(point.from(visit.now()));
        return at.toLocalTime().toSecondOfDay() == 0
                ? HumanDate.day(at.toLocalDate(), visit.words())
                : HumanDate.minute(at, visit.words());
    }

    /** As short as it can be said: years and months make readable addresses. */
    private static PointInTime point(OffsetDateTime at) {
        String day = at.toLocalDate().toString();
        if (at.toLocalTime().toSecondOfDay() != 0) {
            return PointInTime.at(at.toInstant());
        }
        if (at.getDayOfMonth() != 1) {
            return new PointInTime(day);
        }
        return new PointInTime(at.getMonthValue() == 1 ? day.substring(0, 4) : day.substring(0, 7));
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
