package dev.lede.cli;

import dev.lede.config.LedeConfig;
import dev.lede.eval.Evaluation;
import dev.lede.eval.EvaluationRequest;
import dev.lede.eval.EvaluationResult;
import dev.lede.eval.EvaluationText;
import dev.lede.eval.Matching;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** {@code lede eval}: how good the ranking is, on a collection that people judged. */
@Command(
        name = "eval",
        description =
                "Measure the ranking on a judged collection, beside plain Lucene: a folder with docs.jsonl (id, title, text),"
                        + " queries.tsv (id, tab, text) and qrels.trec. Its documents are indexed for the moment as articles are; the"
                        + " index that is served isn't touched.",
        mixinStandardHelpOptions = true,
        footer = {
            "%ndocs/relevance.md says what the measures are, and what was measured.",
            "%nExamples:",
            "  lede eval --collection collections/cran --run before.run",
            "  lede eval --collection collections/cran --against before.run",
            "  lede eval --collection collections/cran --matching product --json"
        })
final class EvalCommand implements Callable<Integer> {
    @Option(
            names = "--collection",
            paramLabel = "DIR",
            required = true,
            description = "The judged collection's folder.")
    private Path collection = Path.of("");

    @Option(
            names = "--run",
            paramLabel = "FILE",
            description = "Write the first 1,000 hits of every query there, as TREC's tools read them.")
    private Optional<Path> run = Optional.empty();

    @Option(
            names = "--against",
            paramLabel = "FILE",
            description = "Compare with this earlier run over the same collection, query by query.")
    private Optional<Path> against = Optional.empty();

    @Option(
            names = "--matching",
            paramLabel = "RULE",
            description =
                    "What is measured as Lede's, written and compared: words, any document with any of the query's"
                            + " words; or product, what the search box makes of the query. Default: words.")
    private String matching = Matching.WORDS.toString();

    @Option(names = "--expand", description = "The same of Lede's ranking by the words of the first hits as well.")
    private boolean expand;

    @Mixin
    private ConfigOption settings = new ConfigOption();

    @Mixin
    private Output output = new Output();

    @Override
    public Integer call() throws IOException {
        var request = new EvaluationRequest(collection, matching(), expand, run, against);
        LedeConfig config = settings.load(Map.of());
        EvaluationResult result = Evaluation.run(request, config);
        result.notices().forEach(notice -> output.err().println("lede: " + notice));
        output.print(result, () -> EvaluationText.of(result));
        return Lede.DONE;
    }

    /** @throws ParameterException as for any other wrong usage */
    private Matching matching() {
        return Stream.of(Matching.values())
                .filter(rule -> rule.toString().equals(matching))
                .findFirst()
                .orElseThrow(() -> new ParameterException(
                        output.command().commandLine(), "--matching must be words or product, not '" + matching + "'"));
    }
}
