package dev.lede.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.lede.article.Facet;
import dev.lede.config.LedeConfig;
import dev.lede.index.Generations;
import dev.lede.request.InvalidRequestException;
import dev.lede.request.ParameterReader;
import dev.lede.request.SearchParameters;
import dev.lede.search.CurrentSearcher;
import dev.lede.search.SearchResult;
import dev.lede.server.AnswerJson;
import dev.lede.server.SearchAnswer;
import dev.lede.wording.Wording;
import dev.lede.wording.Wordings;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** {@code lede search}: asks the index itself; no server is needed. */
@Command(
        name = "search",
        description =
                "Search the index from the command line. Options mean what the API's parameters of the same name do.",
        mixinStandardHelpOptions = true,
        footer = {
            "%nIn a query: \"a phrase\", -without, OR, title:, provider:, topic:, quality:70.., after:2023-06, prefix*.",
            "%nExamples:",
            "  lede search 'openai lawsuit' --provider CNN --provider Wired",
            "  lede search '\"safety institute\" -rumour' --sort newest --size 5",
            "  lede search --topic 'AI Policy' --after P30D --json"
        })
final class SearchCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "QUERY",
            arity = "0..*",
            description = "What to find; several words are one query. Every article where there is none.")
    private List<String> words = new ArrayList<>();

    @Option(
            names = "--provider",
            paramLabel = "NAME",
            description = "Only from this provider; may be given many times.")
    private List<String> provider = new ArrayList<>();

    @Option(names = "--topic", paramLabel = "NAME", description = "Only on this topic; may be given many times.")
    private List<String> topic = new ArrayList<>();

    @Option(names = "--type", paramLabel = "NAME", description = "Only of this type; may be given many times.")
    private List<String> type = new ArrayList<>();

    @Option(names = "--language", paramLabel = "CODE", description = "Only in this language; may be given many times.")
    private List<String> language = new ArrayList<>();

    @Option(
            names = "--filter",
            paramLabel = "FACET=VALUE",
            description =
                    "Only with this value of a facet that config/fields.yaml opens, such as company=OpenAI; may be"
                            + " given many times.")
    private List<String> filter = new ArrayList<>();

    @Option(names = "--quality", paramLabel = "RANGE", description = "Such as 70.., ..50 or 50..90.")
    private Optional<String> quality = Optional.empty();

    @Option(names = "--after", paramLabel = "DATE", description = "From then on: 2023, 2023-06, 2023-06-09, P7D.")
    private Optional<String> after = Optional.empty();

    @Option(names = "--before", paramLabel = "DATE", description = "Before then.")
    private Optional<String> before = Optional.empty();

    @Option(names = "--sort", paramLabel = "ORDER", description = "relevance, newest, oldest or quality.")
    private Optional<String> sort = Optional.empty();

    @Option(names = "--size", paramLabel = "N", description = "How many hits at most, 1 to 100. Default: 10.")
    private Optional<String> size = Optional.empty();

    @Option(names = "--page", paramLabel = "N", description = "Which page of them, from 1.")
    private Optional<String> page = Optional.empty();

    @Option(names = "--explain", description = "Say of each hit what its score is made of.")
    private boolean explain;

    @Mixin
    private SettingsOptions settings = new SettingsOptions();

    @Mixin
    private Output output = new Output();

    @Override
    public Integer call() throws IOException {
        Map<String, List<String>> given = given();
        // What is wrong with any index is told before one is looked for.
        parameters(given, Facet.STANDARD);
        LedeConfig config = settings.load(Map.of());
        try (var searcher = CurrentSearcher.open(new Generations(config.index().folder()), config.search())) {
            List<Facet> facets = searcher.index().vocabulary().facets();
            SearchResult result =
                    searcher.search(parameters(filtered(given, facets), facets).toRequest(Instant.now(), facets));
            Wording words = Wordings.english();
            PrintWriter out = output.command().commandLine().getOut();
            // The very JSON of the API, which isn't indented.
            out.println(
                    output.json()
                            ? new String(AnswerJson.bytes(SearchAnswer.of(result, words)), UTF_8)
                            : new SearchText(Boolean.getBoolean("lede.terminal.stdout"), words).of(result));
            out.flush();
        }
        return Lede.DONE;
    }

    private Map<String, List<String>> given() {
        Map<String, List<String>> given = new LinkedHashMap<>();
        given.put("q", List.of(String.join(" ", words)));
        given.put("provider", provider);
        given.put("topic", topic);
        given.put("type", type);
        given.put("language", language);
        given.put("quality", quality.stream().toList());
        given.put("after", after.stream().toList());
        given.put("before", before.stream().toList());
        given.put("sort", sort.stream().toList());
        given.put("size", size.stream().toList());
        given.put("page", page.stream().toList());
        given.put("explain", List.of(String.valueOf(explain)));
        return given;
    }

    /** @param facets that the index has */
    private Map<String, List<String>> filtered(Map<String, List<String>> given, List<Facet> facets) {
        Map<String, List<String>> filtered = new LinkedHashMap<>(given);
        for (String each : filter) {
            int equals = each.indexOf('=');
            String name = each.substring(0, Math.max(0, equals));
            if (!facets.contains(new Facet(name))) {
                String known = facets.stream().map(Facet::name).collect(Collectors.joining(", "));
                throw new ParameterException(
                        output.command().commandLine(),
                        "--filter must be FACET=VALUE with one of the index's facets (" + known + "), not '" + each
                                + "'");
            }
            filtered.merge(name, List.of(each.substring(equals + 1)), SearchCommand::joined);
        }
        return filtered;
    }

    private static List<String> joined(List<String> some, List<String> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    /** @throws ParameterException as for any other wrong usage */
    private SearchParameters parameters(Map<String, List<String>> given, List<Facet> facets) {
        try {
            return ParameterReader.api(given, facets);
        } catch (InvalidRequestException e) {
            String what = e.parameter().equals("q") ? "QUERY" : "--" + e.parameter();
            throw new ParameterException(output.command().commandLine(), what + " " + e.getMessage(), e);
        }
    }
}
