package dev.lede.benchmark;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code lede benchmark changes}: two reports that were kept, beside each other; nothing is measured. */
@Command(
        name = "changes",
        description = "Say what changed from one report to another, both kept by --save or --json; measures nothing.",
        mixinStandardHelpOptions = true)
final class ChangesCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "OLD", description = "The earlier report's JSON.")
    private Path then = Path.of("");

    @Parameters(index = "1", paramLabel = "NEW", description = "The later one's.")
    private Path now = Path.of("");

    // Picocli puts the command's own here before it runs.
    @Spec
    private CommandSpec command = CommandSpec.create();

    @Override
    public Integer call() {
        PrintWriter out = command.commandLine().getOut();
        try {
            out.println(ChangesMarkdown.of(Changes.between(ReportJson.read(then), ReportJson.read(now))));
        } catch (IllegalArgumentException e) {
            throw new ParameterException(command.commandLine(), String.valueOf(e.getMessage()), e);
        }
        out.flush();
        return CommandLine.ExitCode.OK;
    }
}
