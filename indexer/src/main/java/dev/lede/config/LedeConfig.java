package dev.lede.config;

import dev.lede.schema.IndexForm;
import dev.lede.schema.TextWeights;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Every setting, in parts that are handed to who needs them. {@code config/lede.yaml} says what each is for.
 *
 * @param root the project's folder: where {@code config/}, {@code seeds/} and the default index are
 * @param folder where the settings file is; the registries lie beside it
 */
public record LedeConfig(
        Path root,
        Path folder,
        ReadSettings read,
        FetchSettings fetch,
        WatchSettings watch,
        IndexSettings index,
        SearchSettings search,
        ServerSettings server) {

    /**
     * @param sources files and folders to read, and feeds to fetch
     * @param includeUnpublished whether {@code published: false} articles are indexed
     * @param maxFileBytes larger files are reported and not read
     */
    public record ReadSettings(List<Source> sources, boolean includeUnpublished, long maxFileBytes) {}

    /**
     * @param allowedHosts hosts that are asked whatever their addresses and ports are, each lower case with its port
     * @param every how often a watching server asks each feed
     */
    public record FetchSettings(Set<String> allowedHosts, Duration every) {
        public FetchSettings {
            allowedHosts = Set.copyOf(allowedHosts);
        }
    }

    /** @param interval how often sources are looked at although nothing told of a change */
    public record WatchSettings(Duration interval) {}

    /**
     * @param folder where generations are kept, absolute
     * @param threads how many threads read and write, at least one
     * @param bufferMegabytes memory that all writers together use before they flush
     * @param form what is written into the index, and searched by
     */
    public record IndexSettings(Path folder, int threads, int bufferMegabytes, IndexForm form) {}

    /**
     * @param timeLimit a search that takes longer answers with what it found until then
     * @param mostOfOneProvider among the first ten hits, where others match as well; 0 for any number
     * @param keptHits hits of answers kept for whoever asks the same again, at most; 0 keeps none
     * @param synonyms what words mean as well
     */
    public record SearchSettings(Duration timeLimit, int mostOfOneProvider, int keptHits, SynonymRules synonyms) {}

    /**
     * @param port 0 takes any free one
     * @param publicUrl scheme, host and port under which readers know the site, without a slash at the end; absent where
     *     that is the address listened on
     * @param outsidePictures whether pages show the pictures of articles, which their hosts are asked for by each reader
     * @param corsOrigins origins that may read the API from a browser; none by default, {@code *} for any
     * @param threads requests answered at the same time
     * @param reload how often the server looks for a new generation
     * @param stopTimeout how long a request under way may take to end when the server stops
     */
    public record ServerSettings(
            String host,
            int port,
            Optional<String> publicUrl,
            boolean outsidePictures,
            List<String> corsOrigins,
            int threads,
            Duration reload,
            Duration stopTimeout) {}

    /** The same settings for other sources. */
    public LedeConfig withSources(List<Source> sources) {
        return new LedeConfig(
                root,
                folder,
                new ReadSettings(sources, read.includeUnpublished(), read.maxFileBytes()),
                fetch,
                watch,
                index,
                search,
                server);
    }

    /**
     * Reads the settings; an option wins over the environment, that over the file, that over the default.
     *
     * @param root the project's folder
     * @param file the settings file; {@code config/lede.yaml} under the root where not named
     * @param options settings by key, as given on the command line; relative paths are the caller's
     * @param environment the process's variables, of which {@code LEDE_<KEY>} are looked at
     * @throws ConfigException if anything is wrong, with every fault in it
     */
    public static LedeConfig load(
            Path root, Optional<Path> file, Map<String, List<String>> options, Map<String, String> environment) {
        Path path = file.orElse(root.resolve("config").resolve("lede.yaml"));
        var settings = Settings.read(path, root, options, environment);
        int processors = Runtime.getRuntime().availableProcessors();
        Path folder = path.toAbsolutePath().resolveSibling("").normalize();
        var config = new LedeConfig(
                root,
                folder,
                new ReadSettings(
                        settings.sources("sources", "seeds"),
                        settings.flag("include-unpublished", true),
                        1024L * 1024 * settings.whole("max-file-megabytes", 16, 1, 2000)),
                new FetchSettings(
                        settings.hosts("allowed-hosts"),
                        Duration.ofMinutes(settings.whole("poll-minutes", 30, 1, 10_080))),
                new WatchSettings(Duration.ofSeconds(settings.whole("watch-seconds", 60, 1, 86_400))),
                new IndexSettings(
                        settings.paths("index", "index").getFirst(),
                        settings.whole("threads", 0, 0, 256) == 0 ? processors : settings.whole("threads", 0, 0, 256),
                        settings.whole("buffer-megabytes", 64, 1, 2048),
                        new IndexForm(
                                new TreeSet<>(ProtectedWords.read(folder, settings::fault)),
                                new TextWeights(
                                        settings.whole("title-weight", 3, 1, 100),
                                        settings.whole("excerpt-weight", 2, 1, 100),
                                        settings.whole("body-weight", 1, 1, 100),
                                        settings.whole("topic-weight", 1, 1, 100),
                                        settings.whole("provider-weight", 1, 1, 100)))),
                new SearchSettings(
                        Duration.ofMillis(settings.whole("search-time-limit-millis", 2000, 1, 600_000)),
                        settings.whole("most-of-one-provider-in-top-ten", 0, 0, 10),
                        settings.whole("kept-hits", 4000, 0, 1_000_000),
                        SynonymRules.read(folder, settings::fault)),
                new ServerSettings(
                        settings.text("host", "127.0.0.1"),
                        settings.whole("port", 8080, 0, 65535),
                        settings.site("public-url"),
                        settings.flag("outside-pictures", false),
                        settings.texts("cors-origins"),
                        settings.whole("request-threads", 32, 4, 1000),
                        Duration.ofMillis(settings.whole("reload-millis", 500, 10, 1500)),
                        Duration.ofSeconds(settings.whole("stop-seconds", 5, 0, 300))));
        settings.finish();
        return config;
    }
}
