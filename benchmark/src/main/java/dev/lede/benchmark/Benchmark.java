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
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** {@code lede benchmark}: measures, prints a report, and leaves nothing behind. */
@Command(
        name = "lede benchmark",
        description =
                "Measure what Lede costs beside bare libraries that do the same, in one run, and print the figures.",
        mixinStandardHelpOptions = true,
        footer = {
            "%nOther work on the machine lengthens times by the clock; trust ratios and CPU times.",
            "%nExamples:",
            "  lede benchmark",
            "  lede benchmark update --rounds 9",
            "  lede benchmark strings --articles 10000",
            "  lede benchmark forms pipeline --json > figures.json"
        })
public final class Benchmark implements Callable<Integer> {
    private static final int LEAST_FILES = UpdateSection.CHANGED;

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
        START;

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
                    "What to measure: ${COMPLETION-CANDIDATES}. What is promised, the last four, where none is named.")
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
            names = "--data",
            description =
                    "Folder of real news (default: ../shared/data beside the project). Made news where it isn't there.")
    private Path data = root().resolveSibling("shared").resolve("data");

    @Option(names = "--json", description = "Print the report as JSON, and nothing else, on standard output.")
    private boolean json;

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
        try (var scratch = TemporaryFolder.make("lede-benchmark")) {
            var laboratory = new Laboratory(
                    root(),
                    new RealNews(data),
                    scratch.path(),
                    new Rounds(warmUps, rounds),
                    threads,
                    files,
                    articles,
                    strings);
            try (var bench = new Bench(laboratory)) {
                print(new Report(
                        LocalDate.now(ZoneOffset.UTC),
                        Machine.here(),
                        laboratory.rounds(),
                        sections(laboratory, bench)));
            }
            return CommandLine.ExitCode.OK;
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
                    });
        }
        return sections;
    }

    private void print(Report report) {
        PrintWriter out = command.commandLine().getOut();
        out.println(
                json
                        ? JsonMapper.builder()
                                .enable(SerializationFeature.INDENT_OUTPUT)
                                .build()
                                .writeValueAsString(report)
                        : ReportMarkdown.of(report));
        out.flush();
    }

    /** Where the launcher says that the project is. */
    private static Path root() {
        return Path.of(System.getProperty("lede.root", "")).toAbsolutePath().normalize();
    }
}
