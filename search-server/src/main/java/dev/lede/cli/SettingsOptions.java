package dev.lede.cli;

import dev.lede.config.ConfigException;
import dev.lede.config.LedeConfig;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that every command on an index has: which settings, which index. */
final class SettingsOptions {
    @Mixin
    private ConfigOption config = new ConfigOption();

    @Option(
            names = "--index",
            paramLabel = "DIR",
            description = "Where the index is kept; it may be empty or missing. Default: the setting 'index'.")
    private Optional<String> index = Optional.empty();

    /**
     * @param more a command's other options, by setting, such as {@code port}
     * @throws ConfigException if any setting is wrong, with all that are
     */
    LedeConfig load(Map<String, List<String>> more) {
        Map<String, List<String>> options = new HashMap<>(more);
        index.ifPresent(folder -> options.put("index", List.of(folder)));
        return config.load(options);
    }
}
