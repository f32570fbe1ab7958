package dev.lede.page;

import dev.lede.article.Published;
import java.time.Instant;

/**
 * A date in a {@code <time>} element.
 *
 * @param shown as a person says it
 * @param exact in full, for those who ask
 * @param machine for programs
 * @param isDay whether a time of day is shown as its day in UTC, which may be another where the reader is
 */
public record DateView(String shown, String exact, String machine, boolean isDay) {
    static DateView of(Published published, Visit visit) {
        return new DateView(
                HumanDate.ago(published, visit.words(), visit.now()),
                HumanDate.exact(published, visit.words()),
                HumanDate.machine(published),
                published.precision() == Published.Precision.SECOND && HumanDate.isOld(published, visit.now()));
    }

    static DateView of(Instant at, Visit visit) {
        return of(Published.at(at), visit);
    }
}
