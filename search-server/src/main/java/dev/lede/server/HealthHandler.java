package dev.lede.server;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.javalin.http.Context;
import io.javalin.http.ServiceUnavailableResponse;
import java.io.IOException;

/** {@code GET /healthz}, {@code /readyz} and {@code /metrics}: for who watches over the server. */
final class HealthHandler {
    private static final String TEXT = "text/plain; charset=utf-8";

    private final ServedIndex index;
    private final Metrics metrics;

    HealthHandler(ServedIndex index, Metrics metrics) {
        this.index = index;
        this.metrics = metrics;
    }

    void alive(Context ctx) {
        Reply.send(ctx, TEXT, "alive\n".getBytes(UTF_8), Reply.NEVER_KEPT);
    }

    void ready(Context ctx) {
        if (index.get().isEmpty()) {
            throw new ServiceUnavailableResponse("No index is being served.");
        }
        Reply.send(ctx, TEXT, "ready\n".getBytes(UTF_8), Reply.NEVER_KEPT);
    }

    void metrics(Context ctx) throws IOException {
        Reply.send(ctx, Metrics.CONTENT_TYPE, metrics.text(), Reply.NEVER_KEPT);
    }
}
