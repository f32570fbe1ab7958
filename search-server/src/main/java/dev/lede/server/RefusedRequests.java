package dev.lede.server;

import java.nio.ByteBuffer;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpURI;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/**
 * Answers what the HTTP server refuses before any route sees it (a request line that is none, a header too large, a
 * path with {@code %2F}) as the routes answer what they refuse.
 */
final class RefusedRequests implements Request.Handler {
    private final ProblemFaces faces;
    private final Metrics metrics;

    RefusedRequests(ProblemFaces faces, Metrics metrics) {
        this.faces = faces;
        this.metrics = metrics;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        int status = request.getAttribute(ErrorHandler.ERROR_STATUS) instanceof Integer given ? given : 500;
        metrics.answered("refused", request.getMethod(), status);
        HttpURI uri = request.getHttpURI();
        String path = uri == null || uri.getPath() == null ? "" : uri.getPath();
        Face face = faces.face(path, request.getHeaders().get(HttpHeader.ACCEPT));
        byte[] body = faces.bytes(ProblemAnswer.of(status, detail(status)), face);
        var headers = response.getHeaders();
        SecurityHeaders.ALL.forEach((name, value) -> headers.put(new HttpField(name, value)));
        headers.put(HttpHeader.VARY, "Accept");
        headers.put(HttpHeader.CACHE_CONTROL, Reply.NEVER_KEPT);
        headers.put(HttpHeader.CONTENT_TYPE, faces.contentType(face));
        headers.put(HttpHeader.CONTENT_LENGTH, body.length);
        response.setStatus(status);
        response.write(true, ByteBuffer.wrap(body), callback);
        return true;
    }

    private static String detail(int status) {
        return switch (status) {
            case 400 -> "The request isn't well-formed HTTP, or its path holds what a path can't.";
            case 414, 431 -> "The request's line and headers are too large; up to 32 KiB are accepted.";
            case 505 -> "This version of HTTP isn't spoken here; use HTTP/1.1.";
            default -> "The request was refused before it was looked at.";
        };
    }
}
