package dev.lede.page;

import dev.lede.article.Published;
import java.time.Instant;

/**
 * A date in a {@code <time>} element.
 *
 * @param shown as a person says it
 * @param exact in full, for those who ask
 * @param machine for programs
 */
public record DateView(String shown, String exact, String machine) {
    static DateView of(Published published, Visit visit) {
        return new DateView(
                HumanDate.ago(published, visit.words(), visit.now()),
                HumanDate.exact(published, visit.words()),
                HumanDate.machine(published));
    }

    static DateView of(Instant at, Visit visit) {
        return of(Published.at(at), visit);
    }
}
