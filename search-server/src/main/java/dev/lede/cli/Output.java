package dev.lede.cli;

import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.io.PrintWriter;
import java.util.function.Supplier;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** How a command answers: for people, or with {@code --json} as that JSON alone on standard output. */
final class Output {
    @Option(names = "--json", description = "Print the result as JSON, and nothing else, on standard output.")
    private boolean json;

    // Picocli puts the command's own here before it runs.
    @Spec(Spec.Target.MIXEE)
    private CommandSpec command = CommandSpec.create();

    boolean json() {
        return json;
    }

    /**
     * @param value what a program gets, a record
     * @param text what a person gets
     */
    void print(Object value, Supplier<String> text) {
        PrintWriter out = command.commandLine().getOut();
        out.println(json ? json(value) : text.get());
        out.flush();
    }

    private static String json(Object value) {
        return JsonMapper.builder()
                .enable(SerializationFeature.INDENT_OUTPUT)
                .changeDefaultPropertyInclusion(include -> include.withValueInclusion(Include.NON_ABSENT))
                .build()
                .writeValueAsString(value);
    }

    /** Where to tell what isn't the result. */
    PrintWriter err() {
        return command.commandLine().getErr();
    }

    CommandSpec command() {
        return command;
    }
}
