package dev.lede.fetch;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A site of our own on this machine: answers what it was told to, and remembers who asked for what. */
public final class Site implements AutoCloseable {
    /** What is answered to one request. */
    @FunctionalInterface
    public interface Answering {
        void answer(HttpExchange exchange) throws IOException;
    }

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Map<String, Answering> pages = new ConcurrentHashMap<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final Map<String, Map<String, List<String>>> headers = new ConcurrentHashMap<>();

    private Site(HttpServer server) {
        this.server = server;
    }

    public static Site start() {
        try {
            var site = new Site(HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0));
            site.server.createContext("/", site::answer);
            site.server.setExecutor(site.threads);
            site.server.start();
            return site;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().toString();
            asked.add(path);
            headers.put(path, Map.copyOf(exchange.getRequestHeaders()));
            pages.getOrDefault(path, text(404, "nothing here")).answer(exchange);
        }
    }

    public void on(String path, Answering answering) {
        pages.put(path, answering);
    }

    public static Answering text(int status, String body) {
        return bytes(status, body.getBytes(UTF_8));
    }

    public static Answering bytes(int status, byte[] body, String... nameAndValues) {
        return exchange -> {
            for (int i = 0; i < nameAndValues.length; i += 2) {
                exchange.getResponseHeaders().add(nameAndValues[i], nameAndValues[i + 1]);
            }
            exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        };
    }

    static Answering redirect(int status, String to) {
        return bytes(status, new byte[0], "Location", new String(to.getBytes(UTF_8), ISO_8859_1));
    }

    public URI uri(String path) {
        return URI.create("http://" + host() + path);
    }

    /** With its port, as it is allowed. */
    public String host() {
        return "127.0.0.1:" + server.getAddress().getPort();
    }

    int port() {
        return server.getAddress().getPort();
    }

    /** Paths asked for, in order. */
    public List<String> asked() {
        return List.copyOf(asked);
    }

    /** Of the last request for a path. */
    String header(String path, String name) {
        List<String> values = headers.getOrDefault(path, Map.of()).get(name);
        return values == null ? "" : values.getFirst();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
