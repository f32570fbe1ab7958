package dev.lede.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.lede.indexing.TemporaryFolder;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code lede benchmark}: measures, prints a report, and leaves nothing behind but what it is told to keep. */
@Command(
        name = "lede benchmark",
        description =
                "Measure what Lede costs beside bare libraries that do the same, in one run, and print the figures.",
        mixinStandardHelpOptions = true,
        subcommands = ChangesCommand.class,
        footer = {
            "%nOther work on the machine lengthens times by the clock; trust ratios and CPU times.",
            "%nExamples:",
            "  lede benchmark",
            "  lede benchmark update --rounds 9",
            "  lede benchmark strings --articles 10000",
            "  lede benchmark forms pipeline --json > figures.json",
            "  lede benchmark growth --sizes 100000,1000000",
            "  lede benchmark --save",
            "  lede benchmark build --against benchmark/results/2026-11-23.json",
            "  lede benchmark changes OLD.json NEW.json"
        })
public final class Benchmark implements Callable<Integer> {
    private static final int LEAST_FILES = UpdateSection.CHANGED;
    private static final int LEAST_ARTICLES = 10;

    /** What can be measured. */
    enum Part {
        /** Each form, beside its bare parsing. */
        FORMS,
        /** Reading, parsing, indexing, and a rebuild whole. */
        PIPELINE,
        /** An update of few files among many. */
        UPDATE,
        /** Whatever may be typed, asked. */
        STRINGS,
        /** A rebuild from ready articles, beside other engines. */
        BUILD,
        /** Searches in a process, beside bare Lucene. */
        SEARCH,
        /** Answers over HTTP, beside OpenSearch. */
        SERVE,
        /** From the command to the first answer. */
        START,
        /** How costs grow with the number of articles. */
        GROWTH;

        /** What is promised (docs/performance.md). */
        static final Set<Part> PROMISED = EnumSet.of(BUILD, SEARCH, SERVE, START);

        /** As it is typed. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Parameters(
            arity = "0..*",
            paramLabel = "PART",
            description =
                    "What to measure: ${COMPLETION-CANDIDATES}. Build, search, serve and start where none is named;"
                            + " growth takes long, and gigabytes of disk.")
    private Set<Part> parts = EnumSet.noneOf(Part.class);

    @Option(names = "--rounds", defaultValue = "5", description = "Rounds that count (default: ${DEFAULT-VALUE}).")
    private int rounds;

    @Option(
            names = "--warm-ups",
            defaultValue = "3",
            description = "Rounds before them that don't (default: ${DEFAULT-VALUE}).")
    private int warmUps;

    @Option(
            names = "--threads",
            split = ",",
            defaultValue = "1,2",
            description = "Numbers of threads to measure with (default: ${DEFAULT-VALUE}).")
    private List<Integer> threads = List.of();

    @Option(
            names = "--files",
            defaultValue = "20000",
            description = "Files among which an update is measured (default: ${DEFAULT-VALUE}).")
    private int files;

    @Option(
            names = "--articles",
            defaultValue = "100000",
            description = "Articles of the parts strings, build, search, serve and start (default: ${DEFAULT-VALUE}).")
    private int articles;

    @Option(
            names = "--strings",
            defaultValue = "10000",
            description = "Made strings that are asked beside strangers' (default: ${DEFAULT-VALUE}).")
    private int strings;

    @Option(
            names = "--sizes",
            split = ",",
            defaultValue = "100000,300000,1000000,3000000",
            description = "Numbers of articles among which growth is measured (default: ${DEFAULT-VALUE}).")
    private List<Integer> sizes = List.of();

    @Option(
            names = "--data",
            description =
                    "Folder of real news (default: ../shared/data beside the project). Made news where it isn't there.")
    private Path data = root().resolveSibling("shared").resolve("data");

    @Option(names = "--json", description = "Print the report as JSON, and nothing else, on standard output.")
    private boolean json;

    @Option(
            names = "--save",
            description = "Keep the report in the folder of results, as JSON and Markdown named by the day.")
    private boolean save;

    @Option(
            names = "--against",
            paramLabel = "FILE",
            description = "Say what changed since a report's JSON (default with --save: the last one kept).")
    private Optional<Path> against = Optional.empty();

    @Option(names = "--results", description = "Folder of results (default: benchmark/results in the project).")
    private Path results = root().resolve("benchmark").resolve("results");

    // Picocli puts the command's own here before it runs.
    @Spec
    private CommandSpec command = CommandSpec.create();

    public static void main(String[] arguments) {
        var out = new PrintWriter(new OutputStreamWriter(new FileOutputStream(FileDescriptor.out), UTF_8), true);
        System.exit(commandLine().setOut(out).execute(arguments));
    }

    /** The command, to run within another program. */
    static CommandLine commandLine() {
        return new CommandLine(new Benchmark()).setCaseInsensitiveEnumValuesAllowed(true);
    }

    @Override
    public Integer call() throws IOException {
        require(rounds >= 1, "--rounds", "1 or more: without one there is nothing to tell");
        require(warmUps >= 0, "--warm-ups", "0 or more");
        require(threads.stream().allMatch(each -> each >= 1), "--threads", "1 or more each");
        require(files >= LEAST_FILES, "--files", LEAST_FILES + " or more: so many change in an update");
        require(articles >= 1, "--articles", "1 or more");
        require(strings >= 1, "--strings", "1 or more");
        require(
                sizes.stream().allMatch(each -> each >= LEAST_ARTICLES),
                "--sizes",
                LEAST_ARTICLES + " or more each: growth is told by logarithms");
        var kept = new Results(results);
        // Read before an hour is spent on measuring.
        Optional<Report> then = earlier(kept);
        tell(measured(), then, kept);
        return CommandLine.ExitCode.OK;
    }

    private Optional<Report> earlier(Results kept) throws IOException {
        Optional<Path> file = against.isEmpty() && save ? kept.newest() : against;
        try {
            return file.map(ReportJson::read);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(command.commandLine(), String.valueOf(e.getMessage()), e);
        }
    }

    private Report measured() throws IOException {
        try (var scratch = TemporaryFolder.make("lede-benchmark")) {
            var laboratory = new Laboratory(
                    root(),
                    new RealNews(data),
                    scratch.path(),
                    new Rounds(warmUps, rounds),
                    threads,
                    files,
                    articles,
                    strings,
                    sizes);
            try (var bench = new Bench(laboratory)) {
                return new Report(
                        LocalDate.now(ZoneOffset.UTC),
                        Machine.here(),
                        articles,
                        laboratory.rounds(),
                        sections(laboratory, bench));
            }
        }
    }

    private void require(boolean holds, String option, String needed) {
        if (!holds) {
            throw new ParameterException(command.commandLine(), option + " must be " + needed);
        }
    }

    private List<Section> sections(Laboratory laboratory, Bench bench) throws IOException {
        List<Section> sections = new ArrayList<>();
        for (Part part : parts.isEmpty() ? Part.PROMISED : parts) {
            command.commandLine()
                    .getErr()
                    .println("lede benchmark: " + part + " since "
                            + LocalTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.SECONDS) + " UTC");
            sections.add(
                    switch (part) {
                        case FORMS -> FormsSection.of(laboratory);
                        case PIPELINE -> PipelineSection.of(laboratory);
                        case UPDATE -> UpdateSection.of(laboratory);
                        case STRINGS -> StringsSection.of(laboratory);
                        case BUILD -> BuildSection.of(bench);
                        case SEARCH -> SearchSection.of(bench);
                        case SERVE -> ServeSection.of(bench);
                        case START -> StartSection.of(bench);
                        case GROWTH -> GrowthSection.of(laboratory);
                    });
        }
        return sections;
    }

    /** @param then what it is compared with, if with anything */
    private void tell(Report report, Optional<Report> then, Results kept) throws IOException {
        Optional<String> changes = then.map(before -> "\n" + ChangesMarkdown.of(Changes.between(before, report)));
        String markdown = ReportMarkdown.of(report) + changes.orElse("");
        PrintWriter out = command.commandLine().getOut();
        PrintWriter err = command.commandLine().getErr();
        if (json) {
            out.println(ReportJson.of(report));
            changes.ifPresent(err::println);
        } else {
            out.println(markdown);
        }
        out.flush();
        if (save) {
            err.println("kept as " + kept.keep(report, markdown));
        }
        err.flush();
    }

    /** Where the launcher says that the project is. */
    private static Path root() {
        return Path.of(System.getProperty("lede.root", "")).toAbsolutePath().normalize();
    }
}
