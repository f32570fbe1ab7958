package dev.lede.server;

import dev.lede.wording.Sentence;
import java.util.Optional;

/**
 * What went wrong, before it is known how it is told: to a program, or on a page in the reader's language.
 *
 * @param detail for the client, with what is allowed; never an exception's text that wasn't written for it
 * @param parameter the one at fault
 * @param requestId under which the server's log says more
 * @param sought what may have been meant, as a search; empty where nothing is known of that
 */
record Problem(int status, Sentence detail, Optional<String> parameter, Optional<String> requestId, String sought) {
    /** @param detail the message that says it */
    static Problem of(int status, String detail) {
        return new Problem(status, Sentence.of(detail), Optional.empty(), Optional.empty(), "");
    }

    /** @param sought what may have been meant, as a search; empty where nothing is known of that */
    static Problem notThere(Sentence detail, String sought) {
        return new Problem(404, detail, Optional.empty(), Optional.empty(), sought);
    }

    /** @param allowed what the parameter takes, in English */
    static Problem ofParameter(String parameter, String allowed) {
        return new Problem(
                400,
                Sentence.of("problem.parameter", parameter, allowed),
                Optional.of(parameter),
                Optional.empty(),
                "");
    }

    static Problem internal(String requestId) {
        return new Problem(
                500, Sentence.of("problem.internal", requestId), Optional.empty(), Optional.of(requestId), "");
    }
}
