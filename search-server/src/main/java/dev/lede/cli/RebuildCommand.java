package dev.lede.cli;

import dev.lede.config.LedeConfig;
import dev.lede.health.Health;
import dev.lede.index.IndexReport;
import dev.lede.indexing.Rebuild;
import dev.lede.indexing.Rebuild.NothingRead;
import dev.lede.indexing.Rebuild.Published;
import dev.lede.indexing.ReportText;
import dev.lede.read.ReadReport;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code lede rebuild}: replaces the whole index with what the sources hold now. */
@Command(
        name = "rebuild",
        description =
                "Read every source and publish a new index in place of the old. A running server follows by itself,"
                        + " and serves the old one until then.",
        mixinStandardHelpOptions = true,
        footer = {
            "%nStopped or failing before it is done, it leaves the old index served, and the next one cleans up.",
            "%nExamples:",
            "  lede rebuild",
            "  lede rebuild --source news/ --source more/2023.txt",
            "  lede rebuild --index /var/lib/lede/index --json > report.json"
        })
final class RebuildCommand implements Callable<Integer> {
    @Mixin
    private SettingsOptions settings = new SettingsOptions();

    @Mixin
    private SourceOptions sources = new SourceOptions();

    @Mixin
    private Output output = new Output();

    /** The report, with the generation it is about; none where nothing was published. */
    private record Result(
            Optional<String> generation,
            ReadReport read,
            long articles,
            long merged,
            double seconds,
            Optional<Health> health) {
        static Result of(Optional<String> generation, IndexReport report) {
            return new Result(
                    generation, report.read(), report.articles(), report.merged(), report.seconds(), report.health());
        }
    }

    @Override
    public Integer call() {
        LedeConfig config = settings.load(sources.given());
        Rebuild.Outcome outcome;
        try (var bar = ProgressBar.on(output.err())) {
            outcome = Rebuild.run(config, bar.progress());
        } catch (IOException e) {
            output.err()
                    .println("lede: rebuilding index " + config.index().folder() + " failed: " + Failures.inWords(e));
            return Lede.FAILED;
        }
        return switch (outcome) {
            case Published(var manifest) -> {
                output.print(
                        Result.of(Optional.of(manifest.generation()), manifest.report()),
                        () -> "published generation " + manifest.generation() + System.lineSeparator()
                                + ReportText.of(manifest.report(), Lede.PROBLEMS_SHOWN));
                yield Lede.exitCode(manifest.report());
            }
            case NothingRead(var report) -> {
                output.print(Result.of(Optional.empty(), report), () -> ReportText.of(report, Lede.PROBLEMS_SHOWN));
                output.err().println("lede: no article was read: nothing was published");
                yield Lede.FAILED;
            }
        };
    }
}
