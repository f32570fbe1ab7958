package dev.lede.server;

import dev.lede.wording.Wording;
import io.javalin.http.HttpStatus;
import java.util.Optional;

/**
 * A problem as RFC 9457 tells it.
 *
 * @param type {@code about:blank}: the status says it all
 * @param title the status's own phrase
 */
record ProblemAnswer(
        String type, String title, int status, String detail, Optional<String> parameter, Optional<String> requestId) {
    static final String CONTENT_TYPE = "application/problem+json";

    static ProblemAnswer of(Problem problem, Wording words) {
        return new ProblemAnswer(
                "about:blank",
                title(problem.status()),
                problem.status(),
                words.say(problem.detail()),
                problem.parameter(),
                problem.requestId());
    }

    private static String title(int status) {
        HttpStatus known = HttpStatus.forStatus(status);
        return known == HttpStatus.UNKNOWN ? "Error" : known.getMessage();
    }
}
