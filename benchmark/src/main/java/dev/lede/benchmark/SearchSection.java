package dev.lede.benchmark;

import dev.lede.benchmark.peer.Question;
import dev.lede.benchmark.peer.Shape;
import dev.lede.benchmark.peer.SqlitePeer;
import dev.lede.index.Generations;
import dev.lede.search.CurrentSearcher;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A search in one process beside Lucene alone, and beside SQLite: the processor's time of an answer. */
final class SearchSection {
    private static final double MOST_OF_HITS = 1.3;
    private static final double MOST_OF_PAGE = 1.2;
    private static final int QUESTIONS = 700;

    /** SQLite ranks all that match before it tells the best: a question takes many times as long. */
    private static final int QUESTIONS_OF_SQLITE = 280;

    private static final Shape EXACT = Shape.HITS;
    private static final Shape BOUNDED = Shape.HITS.withBoundedTotal();
    private static final String LUCENE = "bare Lucene";

    private static final String EXPLAINED =
            "Questions of seven kinds in turn, of words that stand together in an article; each round asks all of them of one"
                    + " and then of the other, over the same articles in one segment. Milliseconds of CPU in mean of a question, the"
                    + " text's reading included: those of the thread that answers, and those of collecting young garbage, shared out by what each answer"
                    + " allocated. Bare Lucene ranks by one field's BM25, and reads what hits show from the same column."
                    + " With facets, those questions that no facet narrows. SQLite FTS5 has neither facets nor this highlighting and is asked for"
                    + " ten hits and their exact number, which is a second statement, of words, phrases and the newest alone; nothing is promised of it."
                    + " Real queries are those of search-benchmark-game that ask for one"
                    + " word, a phrase, all words (Lede's box has + before each) or any (OR between them), among Reuters, AINews and"
                    + " blogmarks; those that mix these are left out.";

    private final Rounds rounds;
    private final LedeSearch lede;
    private final List<Question> questions;
    private final String among;
    private final Instant now = Instant.now();

    private SearchSection(Bench bench, LedeSearch lede) {
        this.rounds = bench.laboratory().rounds();
        this.lede = lede;
        this.questions = new NewsQuestions(bench.articles()).mixed(QUESTIONS);
        this.among = ", " + bench.articles().size() + " articles";
    }

    static Section of(Bench bench) throws IOException {
        List<Bar> bars = new ArrayList<>();
        var generations = new Generations(bench.lede().index().folder());
        try (var searcher = CurrentSearcher.open(generations, bench.lede().search());
                var lucene = BareSearch.open(bench.bare())) {
            var section = new SearchSection(bench, new LedeSearch(searcher));
            bars.addAll(section.besideLucene(lucene));
            try (var sqlite = bench.sqlite()) {
                bars.addAll(section.besideSqlite(sqlite));
            } catch (SQLException e) {
                throw new IOException(e);
            }
        }
        bars.addAll(RealSearches.bars(bench.laboratory()));
        return Section.ofBars("Searches in a process", EXPLAINED, bars);
    }

    private List<Bar> besideLucene(BareSearch lucene) throws IOException {
        List<Bar> bars = new ArrayList<>();
        bars.addAll(promised("ten hits, exact total", questions, EXACT, lucene, MOST_OF_HITS));
        bars.addAll(promised("ten hits, bounded total", questions, BOUNDED, lucene, MOST_OF_HITS));
        bars.addAll(promised("ten hits, five facets, snippets", open(questions), Shape.PAGE, lucene, MOST_OF_PAGE));
        return bars;
    }

    /** Of all, with what was promised, then of each kind. */
    private List<Bar> promised(String measure, List<Question> asked, Shape shape, BareSearch lucene, double most)
            throws IOException {
        List<Bar> bars = new KindTimes<>(rounds, asked, Question::kind)
                .bars(
                        measure + among,
                        LUCENE,
                        question -> lede.answer(question, shape, now),
                        question -> lucene.answer(question, shape));
        bars.set(0, bars.getFirst().atMost(most));
        return bars;
    }

    private List<Bar> besideSqlite(SqlitePeer sqlite) throws IOException {
        List<Question> asked = open(questions.subList(0, QUESTIONS_OF_SQLITE)).stream()
                .filter(question -> question.after().isEmpty())
                .toList();
        List<Bar> bars = new KindTimes<>(rounds.warmedBy(1), asked, Question::kind)
                .bars(
                        "ten hits, exact total, neither facets nor snippets" + among,
                        "SQLite FTS5",
                        question -> lede.answer(question, EXACT, now),
                        question -> answer(sqlite, question));
        // What SQLite allocates Java doesn't see.
        return bars.stream()
                .filter(bar -> !bar.measure().equals(KindTimes.ALLOCATED))
                .toList();
    }

    private static Object answer(SqlitePeer sqlite, Question question) throws IOException {
        try {
            List<SqlitePeer.Hit> hits = sqlite.hits(question, EXACT);
            return hits.size() + sqlite.count(question);
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }

    /** Those that no facet narrows. */
    private static List<Question> open(List<Question> questions) {
        return questions.stream()
                .filter(question ->
                        question.provider().isEmpty() && question.topic().isEmpty())
                .toList();
    }
}
