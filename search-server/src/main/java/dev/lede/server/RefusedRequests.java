package dev.lede.server;

import dev.lede.page.Visit;
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
    private final Visits visits;
    private final Metrics metrics;

    RefusedRequests(ProblemFaces faces, Visits visits, Metrics metrics) {
        this.faces = faces;
        this.visits = visits;
        this.metrics = metrics;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        int status = request.getAttribute(ErrorHandler.ERROR_STATUS) instanceof Integer given ? given : 500;
        metrics.answered("refused", request.getMethod(), status);
        HttpURI uri = request.getHttpURI();
        String path = uri == null || uri.getPath() == null ? "" : uri.getPath();
        Face face = faces.face(path, request.getHeaders().get(HttpHeader.ACCEPT));
        Visit visit = visits.ofRefused(request.getHeaders().get(HttpHeader.ACCEPT_LANGUAGE));
        byte[] body = faces.bytes(Problem.of(status, detail(status)), face, visit);
        var headers = response.getHeaders();
        SecurityHeaders.of(false).forEach((name, value) -> headers.put(new HttpField(name, value)));
        headers.put(HttpHeader.VARY, "Accept, Accept-Language");
        headers.put(HttpHeader.CACHE_CONTROL, Reply.NEVER_KEPT);
        headers.put(HttpHeader.CONTENT_TYPE, faces.contentType(face));
        headers.put(HttpHeader.CONTENT_LENGTH, body.length);
        response.setStatus(status);
        response.write(true, ByteBuffer.wrap(body), callback);
        return true;
    }

    private static String detail(int status) {
        return switch (status) {
            case 400 -> "problem.malformed";
            case 414, 431 -> "problem.too-large";
            case 505 -> "problem.version";
            default -> "problem.refused";
        };
    }
}
