package dev.lede.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.lede.indexing.TemporaryFolder;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.PipedReader;
import java.io.PipedWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a server does in its first minutes, on an index of the seeds that is thrown away: the launcher has the JVM keep the
 * classes that this loads in an archive, with which later starts cost less. Run it alone in its process. Its exit
 * code is 0 if everything was answered, and 1 if not: then no archive should be made of it.
 */
final class Rehearsal {
    private static final Pattern ADDRESS = Pattern.compile("http://\\S+/");
    private static final Pattern ARTICLE = Pattern.compile("\"/articles/[0-9a-f]+");
    private static final Pattern ASSET = Pattern.compile("\"/static/[a-z0-9.-]+");

    /** What readers ask for, all of it of an index of the seeds. */
    private static final List<String> PATHS = List.of(
            "/",
            "/search?q=regulate",
            "/api/v1/search?q=openai+regulate",
            "/api/v1/suggest?q=op",
            "/api/v1/facets/topic?prefix=a",
            "/facets/topic",
            "/search/about?q=ai",
            "/search.rss?q=ai",
            "/help",
            "/readyz",
            "/metrics");

    private Rehearsal() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path root = Path.of(System.getProperty("lede.root", ""));
        System.exit(isPlayed(root.resolve("seeds")) ? Lede.DONE : Lede.FAILED);
    }

    /**
     * @return whether an index was built and served
     * @throws IOException if a request wasn't answered with success
     */
    static boolean isPlayed(Path seeds) throws IOException, InterruptedException {
        try (var folder = TemporaryFolder.make("lede-rehearsal")) {
            String index = folder.path().resolve("index").toString();
            return run("rebuild", "--index", index, "--source", seeds.toString()) == Lede.DONE
                    && run("search", "--index", index, "regulate") == Lede.DONE
                    && isServed(index);
        }
    }

    private static int run(String... command) {
        return execute(new PrintWriter(Writer.nullWriter()), command);
    }

    private static int execute(PrintWriter out, String... command) {
        return Lede.run(out, new PrintWriter(Writer.nullWriter()), command);
    }

    /** Serves until it has answered everything. */
    private static boolean isServed(String index) throws IOException, InterruptedException {
        var said = new PipedReader();
        var out = new PrintWriter(new PipedWriter(said), true);
        var serving = new Thread(
                () -> {
                    execute(out, "serve", "--index", index, "--host", "127.0.0.1", "--port", "0");
                    out.close();
                },
                "serve");
        serving.start();
        Optional<URI> address = Optional.empty();
        try (var lines = new BufferedReader(said)) {
            address = Optional.ofNullable(lines.readLine())
                    .flatMap(line -> first(ADDRESS, line))
                    .map(URI::create);
            if (address.isPresent()) {
                ask(address.get());
            }
        } finally {
            serving.interrupt();
            serving.join();
        }
        return address.isPresent();
    }

    /** @throws IOException if anything isn't answered with success */
    private static void ask(URI server) throws IOException {
        for (String path : PATHS) {
            String answer = get(server.resolve(path));
            for (Pattern linked : List.of(ARTICLE, ASSET)) {
                Optional<String> link = first(linked, answer);
                if (link.isPresent()) {
                    get(server.resolve(link.get().substring(1)));
                }
            }
        }
    }

    private static String get(URI uri) throws IOException {
        try (InputStream body = uri.toURL().openStream()) {
            return new String(body.readAllBytes(), UTF_8);
        }
    }

    private static Optional<String> first(Pattern pattern, String text) {
        Matcher found = pattern.matcher(text);
        return found.find() ? Optional.of(found.group()) : Optional.empty();
    }
}
