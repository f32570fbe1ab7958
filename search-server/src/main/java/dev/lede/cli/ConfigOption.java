package dev.lede.cli;

import dev.lede.config.ConfigException;
import dev.lede.config.LedeConfig;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/** The option that every command has: which settings. */
final class ConfigOption {
    @Option(
            names = "--config",
            paramLabel = "FILE",
            description = "The settings. Default: config/lede.yaml in the project's root.")
    private Optional<Path> config = Optional.empty();

    /**
     * @param options a command's other options, by setting, such as {@code port}
     * @throws ConfigException if any setting is wrong, with all that are
     */
    LedeConfig load(Map<String, List<String>> options) {
        return LedeConfig.load(root(), config.map(Path::toAbsolutePath), options, System.getenv());
    }

    /**
     * The project's root: what the launcher says, else the nearest folder from here upward that holds the settings. With
     * {@code --config} it may be none, and is the folder we are in.
     */
    private Path root() {
        String told = System.getProperty("lede.root");
        if (told != null) {
            return Path.of(told).toAbsolutePath().normalize();
        }
        Path here = Path.of("").toAbsolutePath();
        return Stream.iterate(here, folder -> folder != null, Path::getParent)
                .filter(folder -> Files.isRegularFile(folder.resolve("config").resolve("lede.yaml")))
                .findFirst()
                .or(() -> config.map(file -> here))
                .orElseThrow(() -> new ConfigException(
                        List.of("no config/lede.yaml in " + here + " or above: name one with --config")));
    }
}
