package dev.lede.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.lede.index.IndexReport;
import dev.lede.schema.ArticleSchema;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** The program {@code lede}: every command on one screen. */
@Command(
        name = "lede",
        description = "Full-text search for AI news: articles go in as files, a search page and an API come out.",
        synopsisSubcommandLabel = "COMMAND",
        mixinStandardHelpOptions = true,
        versionProvider = Lede.Version.class,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "1:failed: nothing was published",
            "2:wrong usage or settings",
            "3:done, but some files failed"
        })
public final class Lede {
    private static final String HELP = "help";

    static final int DONE = 0;
    static final int FAILED = 1;
    static final int WRONG_USAGE = 2;
    static final int SOME_FILES_FAILED = 3;

    /** How many problems a person is shown; programs get more. */
    static final int PROBLEMS_SHOWN = 20;

    /** In the order in which help tells them. */
    private static final Map<String, Class<?>> COMMANDS = commands();

    // Held, since a logger that nobody holds forgets its level. Lucene tells there which CPU instructions it uses.
    private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

    private Lede() {}

    public static void main(String[] arguments) {
        // Whatever the terminal's locale: JSON is UTF-8, and so are names in it.
        var out = new PrintWriter(new OutputStreamWriter(new FileOutputStream(FileDescriptor.out), UTF_8), true);
        var err = new PrintWriter(new OutputStreamWriter(new FileOutputStream(FileDescriptor.err), UTF_8), true);
        LUCENE.setLevel(Level.WARNING);
        System.exit(run(out, err, arguments));
    }

    /**
     * Runs a command within another program.
     *
     * @param out where it prints
     * @param err where it says what went wrong
     * @param arguments as at a terminal
     * @return one of the exit codes that help lists
     */
    public static int run(PrintWriter out, PrintWriter err, String... arguments) {
        return commandLine(arguments).setOut(out).setErr(err).execute(arguments);
    }

    /** @param arguments what it will be asked; it knows the whole of Lede where they don't begin with a command's name */
    static CommandLine commandLine(String... arguments) {
        var lede = new CommandLine(new Lede());
        named(arguments).forEach(lede::addSubcommand);
        lede.setExecutionStrategy(Lede::known)
                .setExecutionExceptionHandler(Failures::executing)
                .setParameterExceptionHandler(Failures::parsing);
        lede.getSubcommands().values().forEach(each -> each.getCommandSpec().versionProvider(new Version()));
        return lede;
    }

    /** A command alone, where it is named first: the library takes a while to learn each. */
    private static Map<String, Class<?>> named(String... arguments) {
        return arguments.length > 0 && COMMANDS.containsKey(arguments[0]) && !arguments[0].equals(HELP)
                ? Map.of(arguments[0], COMMANDS.get(arguments[0]))
                : COMMANDS;
    }

    private static Map<String, Class<?>> commands() {
        var commands = new LinkedHashMap<String, Class<?>>();
        commands.put("serve", ServeCommand.class);
        commands.put("rebuild", RebuildCommand.class);
        commands.put("update", UpdateCommand.class);
        commands.put("rollback", RollbackCommand.class);
        commands.put("check", CheckCommand.class);
        commands.put("search", SearchCommand.class);
        commands.put("eval", EvalCommand.class);
        commands.put(HELP, HelpCommand.class);
        return commands;
    }

    /** Asked for help with a command that isn't there, the library would help with all of them. */
    private static int known(ParseResult parsed) {
        if (!parsed.unmatched().isEmpty() && !parsed.hasSubcommand()) {
            throw new UnmatchedArgumentException(parsed.commandSpec().commandLine(), parsed.unmatched());
        }
        return new CommandLine.RunLast().execute(parsed);
    }

    /** Of a run that did its work. */
    static int exitCode(IndexReport report) {
        return report.read().failed() > 0 ? SOME_FILES_FAILED : DONE;
    }

    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Optional.ofNullable(Lede.class.getPackage().getImplementationVersion())
                    .orElse("(not packaged)");
            return new String[] {"lede " + version + ", index schema " + ArticleSchema.VERSION};
        }
    }
}
