package dev.lede.cli;

import dev.lede.index.GenerationManifest;
import dev.lede.index.Generations;
import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code lede rollback}: serves the kept older generation again. */
@Command(
        name = "rollback",
        description =
                "Publish the newest kept generation older than the served one. A running server follows by itself.",
        mixinStandardHelpOptions = true,
        footer = {
            "%nTwo generations are kept, so after a rebuild there is one step back. The next rebuild goes on from there.",
            "%nExamples:",
            "  lede rollback",
            "  lede rollback --index /var/lib/lede/index --json"
        })
final class RollbackCommand implements Callable<Integer> {
    @Mixin
    private SettingsOptions settings = new SettingsOptions();

    @Mixin
    private Output output = new Output();

    private record Result(String generation, long articles, Instant builtAt) {}

    @Override
    public Integer call() throws IOException {
        var generations = new Generations(settings.load(Map.of()).index().folder());
        GenerationManifest served = generations.manifest(generations.rollback());
        output.print(
                new Result(served.generation(), served.articles(), served.builtAt()),
                () -> "serving generation " + served.generation() + " again: " + served.articles()
                        + " articles, built at " + served.builtAt());
        return Lede.DONE;
    }
}
