package dev.lede.benchmark;

import dev.lede.benchmark.peer.Question;
import dev.lede.benchmark.peer.Shape;
import dev.lede.config.LedeConfig;
import dev.lede.index.Generations;
import dev.lede.search.CurrentSearcher;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A search in one process beside Lucene alone: the processor's time of the thread that answers. */
final class SearchSection {
    private static final double MOST_OF_HITS = 1.3;
    private static final double MOST_OF_PAGE = 1.2;
    private static final int QUESTIONS = 700;

    private static final Shape EXACT = Shape.HITS;
    private static final Shape BOUNDED = Shape.HITS.withBoundedTotal();

    private static final String EXPLAINED =
            "Questions of seven kinds in turn, of words that stand together in an article; each round asks all of them of one"
                    + " and then of the other, over the same articles in one segment. Milliseconds of CPU in mean of a question, the"
                    + " text's reading included, the collector's work not. Bare Lucene ranks by one field's BM25, and reads what hits show from the same column."
                    + " With facets, those questions that no facet narrows. Real queries are those of search-benchmark-game that ask for one"
                    + " word, a phrase, all words (Lede's box has + before each) or any (OR between them), among Reuters, AINews and"
                    + " blogmarks; those that mix these are left out.";

    private final Rounds rounds;
    private final LedeSearch lede;
    private final BareSearch bare;
    private final Instant now = Instant.now();

    private SearchSection(Rounds rounds, LedeSearch lede, BareSearch bare) {
        this.rounds = rounds;
        this.lede = lede;
        this.bare = bare;
    }

    static Section of(Bench bench) throws IOException {
        List<Bar> bars = new ArrayList<>();
        List<Question> made = new NewsQuestions(bench.articles()).mixed(QUESTIONS);
        bars.addAll(bars(
                bench.laboratory().rounds(),
                bench.lede(),
                bench.bare(),
                made,
                bench.articles().size() + " articles"));
        bars.addAll(RealSearches.bars(bench.laboratory()));
        return Section.ofBars("Searches in a process", EXPLAINED, bars);
    }

    private static List<Bar> bars(
            Rounds rounds, LedeConfig config, Path bareFolder, List<Question> questions, String among)
            throws IOException {
        try (var searcher = CurrentSearcher.open(new Generations(config.index().folder()), config.search());
                var bare = BareSearch.open(bareFolder)) {
            return new SearchSection(rounds, new LedeSearch(searcher), bare).bars(questions, among);
        }
    }

    private List<Bar> bars(List<Question> questions, String among) throws IOException {
        List<Question> open = questions.stream()
                .filter(question ->
                        question.provider().isEmpty() && question.topic().isEmpty())
                .toList();
        List<Bar> bars = new ArrayList<>();
        bars.addAll(bars("ten hits, exact total, " + among, questions, EXACT, MOST_OF_HITS));
        bars.addAll(bars("ten hits, bounded total, " + among, questions, BOUNDED, MOST_OF_HITS));
        bars.addAll(bars("ten hits, five facets, snippets, " + among, open, Shape.PAGE, MOST_OF_PAGE));
        return bars;
    }

    /** Of all, with what was promised, then of each kind. */
    private List<Bar> bars(String measure, List<Question> questions, Shape shape, double most) throws IOException {
        List<Bar> bars = new KindTimes<>(rounds, questions, Question::kind)
                .bars(measure, question -> lede.answer(question, shape, now), question -> bare.answer(question, shape));
        bars.set(0, bars.getFirst().atMost(most));
        return bars;
    }
}
