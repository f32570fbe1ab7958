package dev.lede.server;

import dev.lede.request.InvalidRequestException;
import dev.lede.search.InvalidCursorException;
import dev.lede.wording.Sentence;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import io.javalin.router.EndpointNotFound;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import java.util.Optional;
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
    private final Visits visits;

    Failures(ProblemFaces faces, Visits visits) {
        this.faces = faces;
        this.visits = visits;
    }

    void register(RoutesConfig routes) {
        routes.exception(
                InvalidRequestException.class,
                (e, ctx) -> send(
                        ctx, Problem.ofParameter(QueryString.shown(e.parameter()), String.valueOf(e.getMessage()))));
        routes.exception(
                NotThereException.class,
                (e, ctx) -> send(ctx, Problem.notThere(e.told(), AddressWords.of(ctx.path()))));
        routes.exception(
                InvalidCursorException.class,
                (e, ctx) -> send(
                        ctx,
                        new Problem(
                                400,
                                Sentence.of("problem.cursor", String.valueOf(e.getMessage())),
                                Optional.of("cursor"),
                                Optional.empty(),
                                "")));
        routes.exception(
                EndpointNotFound.class,
                (e, ctx) ->
                        send(ctx, Problem.notThere(Sentence.of("problem.nothing-here"), AddressWords.of(ctx.path()))));
        routes.exception(HttpResponseException.class, (e, ctx) -> {
            if (e.getStatus() == HttpStatus.METHOD_NOT_ALLOWED.getCode()) {
                ctx.header("Allow", e.getDetails().getOrDefault("availableMethods", Cors.METHODS));
                send(ctx, Problem.of(405, "problem.read-only"));
            } else {
                send(ctx, Problem.of(e.getStatus(), "problem.refused"));
            }
        });
        routes.exception(Exception.class, (e, ctx) -> send(ctx, Problem.internal(logged(e))));
    }

    /** For what isn't an exception, such as a stack overflow: all that is left then is the bare response. */
    void error(HttpServletResponse response, Error error) {
        byte[] body = faces.json(Problem.internal(logged(error)));
        response.setStatus(500);
        response.setContentType(ProblemAnswer.CONTENT_TYPE);
        response.setContentLength(body.length);
        try {
            response.getOutputStream().write(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void send(Context ctx, Problem problem) {
        ctx.status(problem.status());
        ctx.res().addHeader("Vary", "Accept");
        Face face = faces.face(ctx.path(), ctx.header("Accept"));
        Reply.send(ctx, faces.contentType(face), faces.bytes(problem, face, visits.ofProblem(ctx)), Reply.NEVER_KEPT);
    }

    private static String logged(Throwable fault) {
        String requestId =
                HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());
        LOG.atError().addKeyValue("request", requestId).setCause(fault).log("could not answer");
        return requestId;
    }
}
