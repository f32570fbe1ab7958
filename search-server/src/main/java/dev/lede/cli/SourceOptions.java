package dev.lede.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The option that says what is read. */
final class SourceOptions {
    @Option(
            names = "--source",
            paramLabel = "PATH",
            description = "A file or folder to read; may be given many times. Default: the setting 'sources'.")
    private List<String> sources = new ArrayList<>();

    // Picocli puts the command's own here before it runs.
    @Spec(Spec.Target.MIXEE)
    private CommandSpec command = CommandSpec.create();

    /**
     * What was given, by setting.
     *
     * @throws ParameterException if one is a URL
     */
    Map<String, List<String>> given() {
        for (String source : sources) {
            String lower = source.toLowerCase(Locale.ROOT);
            if (lower.startsWith("http://") || lower.startsWith("https://")) {
                throw new ParameterException(
                        command.commandLine(), "--source can't read URLs yet, only files and folders: " + source);
            }
        }
        return sources.isEmpty() ? Map.of() : Map.of("sources", List.copyOf(sources));
    }
}
