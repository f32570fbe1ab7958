package dev.lede.cli;

import dev.lede.config.LedeConfig;
import dev.lede.indexing.Check;
import dev.lede.indexing.CheckText;
import dev.lede.indexing.Checked;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code lede check}: what a rebuild would report, without one. */
@Command(
        name = "check",
        description = "Read every source and report what a rebuild would make of it. Changes nothing.",
        mixinStandardHelpOptions = true,
        footer = {
            "%nEach problem is told with its file and line; docs/health.md says what each other line means, and what to do"
                    + " about it.",
            "%nExamples:",
            "  lede check",
            "  lede check --source news/ --json"
        })
final class CheckCommand implements Callable<Integer> {
    @Mixin
    private SettingsOptions settings = new SettingsOptions();

    @Mixin
    private SourceOptions sources = new SourceOptions();

    @Mixin
    private Output output = new Output();

    @Override
    public Integer call() throws IOException {
        LedeConfig config = settings.load(sources.given());
        Checked checked;
        try (var bar = ProgressBar.on(output.err())) {
            checked = Check.run(config, bar.progress());
        }
        output.print(checked, () -> CheckText.of(checked, Lede.PROBLEMS_SHOWN));
        if (checked.report().read().told() == 0) {
            output.err().println("lede: no article was read");
            return Lede.FAILED;
        }
        return Lede.exitCode(checked.report());
    }
}
