package dev.lede.server;

import io.javalin.http.HttpStatus;
import java.util.Optional;

/**
 * What went wrong, as RFC 9457 tells it.
 *
 * @param type {@code about:blank}: the status says it all
 * @param title the status's own phrase
 * @param detail for the client, with what is allowed; never an exception's text that wasn't written for it
 * @param parameter the one at fault
 * @param requestId under which the server's log says more
 */
record ProblemAnswer(
        String type, String title, int status, String detail, Optional<String> parameter, Optional<String> requestId) {
    static final String CONTENT_TYPE = "application/problem+json";

    static ProblemAnswer of(int status, String detail) {
        return new ProblemAnswer("about:blank", title(status), status, detail, Optional.empty(), Optional.empty());
    }

    static ProblemAnswer ofParameter(String parameter, String detail) {
        return new ProblemAnswer("about:blank", title(400), 400, detail, Optional.of(parameter), Optional.empty());
    }

    static ProblemAnswer internal(String requestId) {
        String detail =
                "Something went wrong here, not with the request. The server's log has it as " + requestId + ".";
        return new ProblemAnswer("about:blank", title(500), 500, detail, Optional.empty(), Optional.of(requestId));
    }

    private static String title(int status) {
        HttpStatus known = HttpStatus.forStatus(status);
        return known == HttpStatus.UNKNOWN ? "Error" : known.getMessage();
    }
}
