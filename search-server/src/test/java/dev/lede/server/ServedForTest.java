package dev.lede.server;

import dev.lede.config.LedeConfig.ServerSettings;
import dev.lede.search.NewsSearch;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** A running server on a free port of this machine, and what asks it. */
final class ServedForTest implements AutoCloseable {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final SearchServer server;

    private ServedForTest(SearchServer server) {
        this.server = server;
    }

    static ServedForTest start(NewsSearch search, String... corsOrigins) throws IOException {
        return new ServedForTest(SearchServer.start(search, settings(0, corsOrigins), InstantSource.system()));
    }

    static ServedForTest of(SearchServer running) {
        return new ServedForTest(running);
    }

    static ServerSettings settings(int port, String... corsOrigins) {
        return new ServerSettings(
                "127.0.0.1",
                port,
                Optional.empty(),
                false,
                List.of(corsOrigins),
                8,
                Duration.ofMillis(50),
                Duration.ofSeconds(5));
    }

    int port() {
        return server.port();
    }

    HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        return send("GET", path, headers);
    }

    HttpResponse<String> send(String method, String path, String... headers) throws IOException, InterruptedException {
        return send(method, path, HttpResponse.BodyHandlers.ofString(), headers);
    }

    <T> HttpResponse<T> send(String method, String path, HttpResponse.BodyHandler<T> as, String... headers)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port() + path))
                .method(method, HttpRequest.BodyPublishers.noBody())
                .timeout(Duration.ofSeconds(30));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return CLIENT.send(request.build(), as);
    }

    /** What the server answers to these very bytes, to the end of the connection. */
    String raw(String request) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            InputStream answer = socket.getInputStream();
            return new String(answer.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Override
    public void close() {
        server.close();
    }
}
