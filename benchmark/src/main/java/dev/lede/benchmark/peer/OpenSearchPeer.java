package dev.lede.benchmark.peer;

import dev.lede.article.Article;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/**
 * OpenSearch with one index of news, in a process and on a class path of its own. Its settings are its makers' own, but for one shard
 * without replicas, a refresh each 30 s, and a size that is told as it is now; so is its memory, 1 GB of heap from the start.
 */
public final class OpenSearchPeer implements AutoCloseable {
    private static final String INDEX = "/news";
    private static final Pattern READY = Pattern.compile("OpenSearch at port (\\d+)");

    /** As OpenSearch comes; the collector is what Java takes on a machine of two processors, but not in a small container. */
    private static final List<String> FLAGS = List.of(
            "-Xms1g",
            "-Xmx1g",
            "-XX:+UseG1GC",
            "--add-modules=jdk.incubator.vector",
            "--enable-native-access=ALL-UNNAMED");

    private final Daemon daemon;

    private OpenSearchPeer(Daemon daemon) {
        this.daemon = daemon;
    }

    /**
     * Where the program lies, once it is built: {@code ./lede benchmark} builds it.
     *
     * @param root the project's folder
     */
    public static Optional<Path> program(Path root) throws IOException {
        Path built = root.resolve("benchmark").resolve("opensearch").resolve("target");
        if (!Files.isDirectory(built.resolve("lib"))) {
            return Optional.empty();
        }
        try (Stream<Path> files = Files.list(built)) {
            return files.filter(file -> file.getFileName().toString().matches("benchmark-opensearch-.*\\.jar"))
                    .findFirst();
        }
    }

    /**
     * @param program as {@link #program} finds it, with its libraries beside it in {@code lib}
     * @param folder an empty one, for its index
     * @param flags for its virtual machine, after those that OpenSearch comes with
     */
    public static OpenSearchPeer start(Path program, Path folder, String... flags) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(FLAGS);
        command.addAll(List.of(flags));
        command.addAll(List.of("-jar", program.toString(), folder.toString()));
        return new OpenSearchPeer(Daemon.start(command, Map.of(), READY));
    }

    public Daemon daemon() {
        return daemon;
    }

    /**
     * Makes the index anew and sends it all articles; when it returns they are found. Segments are as they came: see {@link #merge}.
     *
     * @param clients that send at once, each over its own connection
     * @return how many articles there were
     */
    public long index(Iterator<Article> articles, int clients) throws IOException {
        try (var connection = Loopback.to(daemon.port())) {
            connection
                    .exchange(HttpRequests.withBody(
                            "DELETE", INDEX + "?ignore_unavailable=true", "application/json", new byte[0]))
                    .orFail();
            connection
                    .exchange(HttpRequests.withBody("PUT", INDEX, "application/json", settings()))
                    .orFail();
            long sent = new OpenSearchBulk(daemon.port(), INDEX + "/_bulk", articles).send(clients);
            connection.exchange(HttpRequests.post(INDEX + "/_refresh", "")).orFail();
            return sent;
        }
    }

    /** Makes one segment of all, as an index of Lede's has, and what is searched durable. */
    public void merge() throws IOException {
        try (var connection = Loopback.to(daemon.port())) {
            connection
                    .exchange(HttpRequests.post(INDEX + "/_forcemerge?max_num_segments=1&flush=true", ""))
                    .orFail();
            connection.exchange(HttpRequests.post(INDEX + "/_refresh", "")).orFail();
        }
    }

    /** Of its files, bytes; what is yet only in its log of writes not counted. */
    public long indexBytes() throws IOException {
        try (var connection = Loopback.to(daemon.port())) {
            String stats = connection
                    .exchange(HttpRequests.get(INDEX + "/_stats/store"))
                    .orFail()
                    .text();
            return JsonMapper.shared()
                    .readTree(stats)
                    .at("/_all/primaries/store/size_in_bytes")
                    .asLong();
        }
    }

    /** The search over HTTP. No answer of it is kept by OpenSearch: those with hits never are. */
    public static byte[] request(Question question, Shape shape) {
        return HttpRequests.post(INDEX + "/_search?request_cache=false", OpenSearchQuery.of(question, shape));
    }

    private static byte[] settings() throws IOException {
        try (InputStream in = Objects.requireNonNull(
                OpenSearchPeer.class.getResourceAsStream("opensearch-index.json"), "opensearch-index.json")) {
            return in.readAllBytes();
        }
    }

    @Override
    public void close() {
        daemon.close();
    }
}
