package dev.lede.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Option;

/** The option that says what is read. */
final class SourceOptions {
    @Option(
            names = "--source",
            paramLabel = "PATH|URL",
            description =
                    "A file or folder to read, a feed to fetch (http, https), or a list of feeds (OPML); may be given many times."
                            + " Default: the setting 'sources'.")
    private List<String> sources = new ArrayList<>();

    /** What was given, by setting. */
    Map<String, List<String>> given() {
        return sources.isEmpty() ? Map.of() : Map.of("sources", List.copyOf(sources));
    }
}
