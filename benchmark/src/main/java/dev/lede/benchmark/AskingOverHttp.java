package dev.lede.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.lede.benchmark.Taken.Outcome;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** Asks a server on this machine, in turn for JSON and for the page, and reads each answer whole. */
final class AskingOverHttp implements AutoCloseable {
    private static final int OK = 200;
    private static final int BAD_REQUEST = 400;

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final int port;
    private boolean isPage;

    AskingOverHttp(int port) {
        this.port = port;
    }

    /** @throws IllegalStateException if the answer is a fault of the server */
    Outcome answer(String text) throws IOException {
        isPage = !isPage;
        URI uri = URI.create("http://127.0.0.1:" + port + (isPage ? "/search?q=" : "/api/v1/search?q=")
                + URLEncoder.encode(text, UTF_8));
        try {
            HttpResponse<byte[]> response =
                    client.send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofByteArray());
            if (response.statusCode() != OK && response.statusCode() != BAD_REQUEST) {
                throw new IllegalStateException(response.statusCode() + " for " + uri);
            }
            return response.statusCode() == OK ? Outcome.ANSWERED : Outcome.REFUSED;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException();
        }
    }

    @Override
    public void close() {
        client.close();
    }
}
