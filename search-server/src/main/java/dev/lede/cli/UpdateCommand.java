package dev.lede.cli;

import dev.lede.config.LedeConfig;
import dev.lede.health.Health;
import dev.lede.index.GenerationManifest;
import dev.lede.index.IndexReport;
import dev.lede.indexing.ReportText;
import dev.lede.indexing.Update;
import dev.lede.indexing.Update.NothingRead;
import dev.lede.indexing.Update.ReadAgain;
import dev.lede.indexing.Update.UpToDate;
import dev.lede.indexing.Update.Updated;
import dev.lede.ledger.FileChanges;
import dev.lede.read.ReadReport;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code lede update}: brings the index to what its sources hold now, by reading only what changed. */
@Command(
        name = "update",
        description =
                "Read the files that changed since the last rebuild or update, of the sources that the index was made of,"
                        + " and publish an index that answers as a rebuilt one would. A running server follows by itself.",
        mixinStandardHelpOptions = true,
        footer = {
            "%nA file is read again when its content is another; every file is when settings of reading, a registry or the"
                    + " program changed. For other sources than before: lede rebuild --source.",
            "%nExamples:",
            "  lede update",
            "  lede update --index /var/lib/lede/index --json"
        })
final class UpdateCommand implements Callable<Integer> {
    @Mixin
    private SettingsOptions settings = new SettingsOptions();

    @Mixin
    private Output output = new Output();

    /**
     * The report of all files, read now or before.
     *
     * @param outcome {@code updated}, {@code up to date}, {@code read again} or {@code nothing read}
     * @param generation that is served now, where one was published by this or is as it should be
     * @param changes by which files differ, where only those that do were read
     */
    private record Result(
            String outcome,
            Optional<String> generation,
            Optional<FileChanges> changes,
            ReadReport read,
            long articles,
            long merged,
            double seconds,
            Optional<Health> health) {
        static Result of(String outcome, GenerationManifest manifest, Optional<FileChanges> changes) {
            return of(outcome, Optional.of(manifest.generation()), changes, manifest.report());
        }

        static Result of(
                String outcome, Optional<String> generation, Optional<FileChanges> changes, IndexReport report) {
            return new Result(
                    outcome,
                    generation,
                    changes,
                    report.read(),
                    report.articles(),
                    report.merged(),
                    report.seconds(),
                    report.health());
        }
    }

    @Override
    public Integer call() {
        LedeConfig config = settings.load(Map.of());
        Update.Outcome outcome;
        try (var bar = ProgressBar.on(output.err())) {
            outcome = Update.run(config, bar.progress());
        } catch (IOException e) {
            output.err().println("lede: updating index " + config.index().folder() + " failed: " + Failures.inWords(e));
            return Lede.FAILED;
        }
        return switch (outcome) {
            case Updated(var manifest, var changes) -> {
                output.print(
                        Result.of("updated", manifest, Optional.of(changes)),
                        () -> published(manifest, inWords(changes)));
                yield Lede.exitCode(manifest.report());
            }
            case ReadAgain(var manifest) -> {
                output.print(
                        Result.of("read again", manifest, Optional.empty()),
                        () -> published(manifest, "settings or the program changed: every file was read again"));
                yield Lede.exitCode(manifest.report());
            }
            case UpToDate(var manifest) -> {
                output.print(Result.of("up to date", manifest, Optional.empty()), () -> upToDate(manifest));
                yield Lede.exitCode(manifest.report());
            }
            case NothingRead(var report) -> {
                output.print(
                        Result.of("nothing read", Optional.empty(), Optional.empty(), report),
                        () -> ReportText.of(report, Lede.PROBLEMS_SHOWN));
                output.err().println("lede: no file tells an article any more: nothing was published");
                yield Lede.FAILED;
            }
        };
    }

    private static String published(GenerationManifest manifest, String why) {
        return "published generation " + manifest.generation() + System.lineSeparator() + why + System.lineSeparator()
                + ReportText.of(manifest.report(), Lede.PROBLEMS_SHOWN);
    }

    /** With the report where the exit code says that something is in it. */
    private static String upToDate(GenerationManifest manifest) {
        String line = "generation " + manifest.generation() + " is up to date: no file changed";
        return manifest.report().read().failed() == 0
                ? line
                : line + System.lineSeparator() + ReportText.of(manifest.report(), Lede.PROBLEMS_SHOWN);
    }

    private static String inWords(FileChanges changes) {
        return String.format(
                Locale.ROOT,
                "changes         %,d added, %,d changed, %,d removed, %,d as before",
                changes.added(),
                changes.changed(),
                changes.removed(),
                changes.unchanged());
    }
}
