package dev.lede.benchmark.peer;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Lede as its users start it, by the launcher, and what it is asked over HTTP. */
public final class LedePeer implements AutoCloseable {
    private static final Pattern READY = Pattern.compile("Lede serves .* at http://127\\.0\\.0\\.1:(\\d+)/");

    /** Counted where none is named; a page shows languages too. */
    private static final String NO_FACETS = "none";

    private final Daemon daemon;

    private LedePeer(Daemon daemon) {
        this.daemon = daemon;
    }

    /**
     * Serves an index that is there. Where sources are newer than the last build, the launcher builds first and makes an archive of
     * classes, within the time of the start: start it once before a start is measured.
     *
     * @param root the project's folder
     * @param index with a published generation
     * @param options for the virtual machine, after the launcher's own, such as {@code -Xmx256m}
     */
    public static LedePeer start(Path root, Path index, String... options) throws IOException {
        return start(root, index, Map.of(), options);
    }

    /** As {@link #start}, but that it searches also for what was asked before: for questions that are asked in each round. */
    public static LedePeer searchingAnew(Path root, Path index, String... options) throws IOException {
        return start(root, index, Map.of("LEDE_KEPT_HITS", "0"), options);
    }

    private static LedePeer start(Path root, Path index, Map<String, String> settings, String... options)
            throws IOException {
        List<String> command = List.of(
                root.resolve("lede").toString(),
                "serve",
                "--index",
                index.toString(),
                "--host",
                "127.0.0.1",
                "--port",
                "0");
        Map<String, String> environment = new HashMap<>(settings);
        environment.put("LEDE_JAVA_HOME", System.getProperty("java.home"));
        environment.put("LEDE_JAVA_OPTS", String.join(" ", options));
        // Its archive of classes, where there is none yet, before the start and not while something is measured.
        environment.put("LEDE_ARCHIVE", "now");
        return new LedePeer(Daemon.start(command, environment, READY));
    }

    /** The process, which is the server's own: the launcher becomes it. */
    public Daemon daemon() {
        return daemon;
    }

    /**
     * The search as JSON. Snippets can't be turned off over HTTP: they come, whatever the shape says, where there are words.
     */
    public static byte[] request(Question question, Shape shape) {
        List<String> pairs = parameters(question);
        pairs.add("size=" + shape.size());
        if (!shape.facets()) {
            pairs.add("facets=" + NO_FACETS);
        }
        if (!shape.exactTotal()) {
            pairs.add("total=bounded");
        }
        return HttpRequests.get("/api/v1/search?" + String.join("&", pairs));
    }

    /** The search as a page, which has its own size, facets, snippets and total. */
    public static byte[] page(Question question) {
        return HttpRequests.get("/search?" + String.join("&", parameters(question)));
    }

    /** What is offered to whoever has typed this so far. */
    public static byte[] suggest(String typed) {
        return HttpRequests.get("/api/v1/suggest?q=" + encoded(typed));
    }

    private static List<String> parameters(Question question) {
        List<String> pairs = new ArrayList<>();
        String words = question.words().replace('"', ' ');
        pairs.add("q=" + encoded(question.isPhrase() ? '"' + words + '"' : question.words()));
        question.provider().ifPresent(name -> pairs.add("provider=" + encoded(name)));
        question.topic().ifPresent(name -> pairs.add("topic=" + encoded(name)));
        question.after().ifPresent(time -> pairs.add("after=" + encoded(time.toString())));
        question.before().ifPresent(time -> pairs.add("before=" + encoded(time.toString())));
        if (question.newest()) {
            pairs.add("sort=newest");
        }
        return pairs;
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, UTF_8);
    }

    @Override
    public void close() {
        daemon.close();
    }
}
