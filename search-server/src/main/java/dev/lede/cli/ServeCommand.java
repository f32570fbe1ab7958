package dev.lede.cli;

import dev.lede.config.LedeConfig;
import dev.lede.index.Generations;
import dev.lede.indexing.Rebuild;
import dev.lede.indexing.Rebuild.NothingRead;
import dev.lede.indexing.Rebuild.Published;
import dev.lede.indexing.ReportText;
import dev.lede.indexing.SourceWatch;
import dev.lede.search.CurrentSearcher;
import dev.lede.server.Refresher;
import dev.lede.server.SearchServer;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code lede serve}: the search page and the API, until it is stopped. */
@Command(
        name = "serve",
        description =
                "Serve the search page and the API. Where there is no index yet, the settings' sources are read first;"
                        + " an index that is there is served as it is. A rebuild meanwhile is followed by itself.",
        mixinStandardHelpOptions = true,
        footer = {
            "%nIt listens on this machine alone unless --host says otherwise. Stopped, it answers what it was asked before.",
            "%nExamples:",
            "  lede serve",
            "  lede serve --port 9000 --index /var/lib/lede/index",
            "  lede serve --watch",
            "  lede serve --host 0.0.0.0"
        })
final class ServeCommand implements Callable<Integer> {
    /** It warms up: who waits for the start is answered before. */
    private static final Duration FIRST_LOOK = Duration.ofMillis(1500);

    @Option(
            names = "--port",
            paramLabel = "PORT",
            description = "The port to listen on; 0 takes any free one. Default: the setting 'port'.")
    private Optional<String> port = Optional.empty();

    @Option(
            names = "--host",
            paramLabel = "ADDRESS",
            description =
                    "The address to listen on; 0.0.0.0 is every network of this machine. Default: the setting 'host'.")
    private Optional<String> host = Optional.empty();

    @Option(
            names = "--watch",
            description = "Update the index when files of its sources change, as 'lede update' does.")
    private boolean watches;

    @Mixin
    private SettingsOptions settings = new SettingsOptions();

    // Picocli puts the command's own here before it runs.
    @Spec
    private CommandSpec command = CommandSpec.create();

    /** What goes on until the server stops, or nothing. */
    @FunctionalInterface
    private interface Watching extends AutoCloseable {
        @Override
        void close();
    }

    @Override
    public Integer call() throws IOException {
        Map<String, List<String>> given = new HashMap<>();
        port.ifPresent(number -> given.put("port", List.of(number)));
        host.ifPresent(address -> given.put("host", List.of(address)));
        LedeConfig config = settings.load(given);
        var generations = new Generations(config.index().folder());
        if (generations.current().isEmpty() && !isBuilt(config)) {
            return Lede.FAILED;
        }
        try (var searcher = CurrentSearcher.open(generations, config.search());
                var server = SearchServer.start(searcher, config.server(), InstantSource.system());
                var refresher = Refresher.start(
                        searcher::refresh, FIRST_LOOK, config.server().reload());
                Watching watch = watches ? SourceWatch.start(config)::close : () -> {}) {
            long articles = searcher.index().articles();
            PrintWriter out = command.commandLine().getOut();
            out.println(String.format(
                    Locale.ROOT,
                    "Lede serves %,d %s at %s",
                    articles,
                    articles == 1 ? "article" : "articles",
                    server.address()));
            out.flush();
            untilStopped(server, refresher, watch);
        }
        return Lede.DONE;
    }

    /** The first index, so that a server on a fresh machine has something to serve. */
    private boolean isBuilt(LedeConfig config) throws IOException {
        SearchServer.tryAddress(config.server());
        PrintWriter err = command.commandLine().getErr();
        err.println("lede: no index in " + config.index().folder() + " yet: reading "
                + config.read().sources());
        Rebuild.Outcome outcome;
        try (var bar = ProgressBar.on(err)) {
            outcome = Rebuild.run(config, bar.progress());
        }
        return switch (outcome) {
            case Published(var manifest) -> {
                err.println(ReportText.of(manifest.report(), Lede.PROBLEMS_SHOWN));
                yield true;
            }
            case NothingRead(var report) -> {
                err.println(ReportText.of(report, Lede.PROBLEMS_SHOWN));
                err.println(
                        "lede: no article was read, so there is nothing to serve: set 'sources', or run: lede rebuild"
                                + " --source PATH");
                yield false;
            }
        };
    }

    /**
     * A signal ends the process through the hook, which lets requests under way end; an interrupt, from a program that
     * runs this command within, just returns.
     */
    private static void untilStopped(SearchServer server, Refresher refresher, Watching watch) {
        var hook = new Thread(
                () -> {
                    watch.close();
                    refresher.close();
                    server.close();
                },
                "stop");
        Runtime.getRuntime().addShutdownHook(hook);
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Runtime.getRuntime().removeShutdownHook(hook);
        }
    }
}
