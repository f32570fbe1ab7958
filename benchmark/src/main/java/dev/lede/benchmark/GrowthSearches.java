package dev.lede.benchmark;

import dev.lede.article.Article;
import dev.lede.benchmark.made.FittedNews;
import dev.lede.benchmark.peer.ProcessUse;
import dev.lede.benchmark.peer.Question;
import dev.lede.benchmark.peer.Shape;
import dev.lede.config.LedeConfig;
import dev.lede.index.Generations;
import dev.lede.index.StoryFiles;
import dev.lede.search.ArticleSearcher;
import dev.lede.search.CurrentSearcher;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.time.Instant;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.FSDirectory;

/**
 * Searches of two words, measured in a process that does nothing else.
 *
 * @param hits CPU milliseconds in each round that half of the questions took no longer than: ten hits and a bounded total
 * @param page the same with five facets, snippets and an exact total
 * @param visited articles that half of the questions looked at no more than, for {@code hits}
 * @param heap megabytes left after a collection, when all were asked
 * @param peak resident megabytes, where the system tells
 */
record GrowthSearches(List<Double> hits, List<Double> page, long visited, double heap, OptionalDouble peak) {
    private static final Shape HITS = Shape.HITS.withBoundedTotal();
    private static final String KIND = "two words";
    private static final int MIXED = 1400;
    private static final double NANOS = 1e6;

    GrowthSearches {
        hits = List.copyOf(hits);
        page = List.copyOf(page);
    }

    /** @param articles whose words are asked for, the first ones of all */
    static GrowthSearches of(Path root, Path index, int articles, Rounds rounds) throws IOException {
        LedeConfig config = Laboratory.config(root, index, List.of(index), Bench.THREADS);
        var generations = new Generations(config.index().folder());
        List<Question> questions = questions(articles);
        Instant now = Instant.now();
        var heap = new LiveHeap();
        List<List<Double>> millis;
        try (var searcher = CurrentSearcher.open(generations, config.search())) {
            var lede = new LedeSearch(searcher);
            searcher.suggest("ai", 1); // so that what suggestions hold is held
            millis = rounds.taken(List.of(
                    () -> median(questions, question -> lede.answer(question, HITS, now)),
                    () -> median(questions, question -> lede.answer(question, Shape.PAGE, now))));
            heap.collect();
        }
        return new GrowthSearches(
                millis.getFirst(),
                millis.getLast(),
                visited(generations, config, questions, now),
                heap.megabytes(),
                new ProcessUse(ProcessHandle.current().pid()).peakMegabytes());
    }

    /** The same among any number of articles, as long as these are among them. */
    static List<Question> questions(int articles) {
        var news = FittedNews.standard();
        List<Article> made = new AbstractList<>() {
            @Override
            public Article get(int number) {
                return news.article(number);
            }

            @Override
            public int size() {
                return articles;
            }
        };
        return new NewsQuestions(made)
                .mixed(MIXED).stream()
                        .filter(question -> question.kind().equals(KIND))
                        .toList();
    }

    @FunctionalInterface
    private interface Answering {
        Object to(Question question) throws IOException;
    }

    private static double median(List<Question> questions, Answering answering) throws IOException {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        List<Double> millis = new ArrayList<>();
        for (Question question : questions) {
            long start = threads.getCurrentThreadCpuTime();
            answering.to(question);
            millis.add((threads.getCurrentThreadCpuTime() - start) / NANOS);
        }
        return Spread.of(millis).median();
    }

    private static long visited(Generations generations, LedeConfig config, List<Question> questions, Instant now)
            throws IOException {
        String published = generations.current().orElseThrow();
        Path folder = generations.folder(published);
        List<Double> visited = new ArrayList<>();
        try (var reader = VisitedArticles.of(DirectoryReader.open(FSDirectory.open(folder)))) {
            var lede = new LedeSearch(new ArticleSearcher(
                    reader, generations.manifest(published), StoryFiles.stories(folder), config.search()));
            for (Question question : questions) {
                reader.since();
                lede.answer(question, HITS, now);
                visited.add((double) reader.since());
            }
        }
        return Math.round(Spread.of(visited).median());
    }
}
