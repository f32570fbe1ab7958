package dev.lede.server;

import dev.lede.request.InvalidRequestException;
import dev.lede.search.InvalidCursorException;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import io.javalin.router.EndpointNotFound;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a client is told when there is no answer. Its own mistakes are told in full; ours bear an id under which the log
 * has them, once, and nothing of the exception.
 */
final class Failures {
    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

    private final ProblemFaces faces;

    Failures(ProblemFaces faces) {
        this.faces = faces;
    }

    void register(RoutesConfig routes) {
        routes.exception(
                InvalidRequestException.class,
                (e, ctx) -> send(
                        ctx,
                        ProblemAnswer.ofParameter(
                                QueryString.shown(e.parameter()),
                                QueryString.shown(e.parameter()) + " " + e.getMessage())));
        routes.exception(
                InvalidCursorException.class,
                (e, ctx) -> send(ctx, ProblemAnswer.ofParameter("cursor", String.valueOf(e.getMessage()))));
        routes.exception(
                EndpointNotFound.class,
                (e, ctx) -> send(ctx, ProblemAnswer.of(404, "There is nothing at this address.")));
        routes.exception(HttpResponseException.class, (e, ctx) -> {
            if (e.getStatus() == HttpStatus.METHOD_NOT_ALLOWED.getCode()) {
                ctx.header("Allow", e.getDetails().getOrDefault("availableMethods", Cors.METHODS));
                send(ctx, ProblemAnswer.of(405, "This is read-only: use GET or HEAD."));
            } else {
                send(ctx, ProblemAnswer.of(e.getStatus(), String.valueOf(e.getMessage())));
            }
        });
        routes.exception(Exception.class, (e, ctx) -> send(ctx, ProblemAnswer.internal(logged(e))));
    }

    /** For what isn't an exception, such as a stack overflow: all that is left then is the bare response. */
    void error(HttpServletResponse response, Error error) {
        byte[] body = AnswerJson.bytes(ProblemAnswer.internal(logged(error)));
        response.setStatus(500);
        response.setContentType(ProblemAnswer.CONTENT_TYPE);
        response.setContentLength(body.length);
        try {
            response.getOutputStream().write(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void send(Context ctx, ProblemAnswer problem) {
        ctx.status(problem.status());
        ctx.res().addHeader("Vary", "Accept");
        Face face = faces.face(ctx.path(), ctx.header("Accept"));
        Reply.send(ctx, faces.contentType(face), faces.bytes(problem, face), Reply.NEVER_KEPT);
    }

    private static String logged(Throwable fault) {
        String requestId =
                HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());
        LOG.atError().addKeyValue("request", requestId).setCause(fault).log("could not answer");
        return requestId;
    }
}
