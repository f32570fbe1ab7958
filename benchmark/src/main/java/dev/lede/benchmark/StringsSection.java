package dev.lede.benchmark;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import com.sun.management.OperatingSystemMXBean;
import dev.lede.config.LedeConfig;
import dev.lede.index.Generations;
import dev.lede.indexing.Progress;
import dev.lede.indexing.Rebuild;
import dev.lede.search.CurrentSearcher;
import dev.lede.server.SearchServer;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Whatever is typed is answered, and soon: strings of strangers and made ones, in the process and over HTTP. */
final class StringsSection {
    /** Asked before those that count, as code is compiled while it runs. */
    private static final int WARM_UPS = 3000;

    private static final int SLOWEST = 10;

    private StringsSection() {}

    static Section of(Laboratory laboratory) throws IOException {
        List<News> news = news(laboratory);
        Path folder = laboratory.folder("pieced");
        PiecedNews.write(news, laboratory.articles(), folder);
        LedeConfig config = laboratory.config(
                "strings", List.of(folder), laboratory.threads().getLast());
        Rebuild.run(config, Progress.NONE);
        List<TypedString> strings = strings(laboratory, news);
        try (var searcher = CurrentSearcher.open(new Generations(config.index().folder()), config.search());
                var server = SearchServer.start(searcher, config.server(), InstantSource.system());
                var client = new AskingOverHttp(server.port())) {
            var inProcess = new Asking(
                    new AskingInProcess(searcher)::answer,
                    ManagementFactory.getThreadMXBean()::getCurrentThreadCpuTime);
            var overHttp = new Asking(
                    client::answer,
                    ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class)::getProcessCpuTime);
            return section(laboratory, taken("in process", inProcess, strings), taken("over HTTP", overHttp, strings));
        }
    }

    private static List<Taken> taken(String how, Asking asking, List<TypedString> strings) throws IOException {
        asking.all(strings.subList(0, Math.min(WARM_UPS, strings.size() / 2)));
        return asking.all(strings.stream()
                .map(string -> new TypedString(string.kind() + ", " + how, string.text()))
                .toList());
    }

    private static Section section(Laboratory laboratory, List<Taken> inProcess, List<Taken> overHttp) {
        List<Taken> all = Stream.of(inProcess, overHttp).flatMap(List::stream).toList();
        List<Answers> rows = new ArrayList<>();
        rows.add(Answers.of("all, in process", inProcess));
        rows.add(Answers.of("all, over HTTP", overHttp));
        all.stream()
                .collect(groupingBy(taken -> taken.asked().kind(), LinkedHashMap::new, toList()))
                .forEach((kind, taken) -> rows.add(Answers.of(kind, taken)));
        return Section.ofStrings(
                "Strings",
                laboratory.articles()
                        + " articles of pieces of others, one segment; every string once, with ten hits, all facets and"
                        + " an exact total, after up to " + WARM_UPS
                        + " to warm up; one that took over 100 ms is asked three times more"
                        + " and counts by its median. Over HTTP every second is the page, the others JSON, and CPU times hold"
                        + " the asking too. None failed, or there would be no report.",
                rows,
                all.stream()
                        .sorted(Comparator.comparingDouble(Taken::wall).reversed())
                        .limit(SLOWEST)
                        .toList());
    }

    /** Real news, or made. */
    private static List<News> news(Laboratory laboratory) throws IOException {
        List<Path> sources = laboratory.real().mixed().stream()
                .flatMap(corpus -> corpus.sources().stream())
                .toList();
        return sources.isEmpty()
                ? News.made(Math.min(laboratory.articles(), 5000))
                : laboratory.reading().articles(sources).stream().map(News::of).toList();
    }

    private static List<TypedString> strings(Laboratory laboratory, List<News> news) throws IOException {
        List<TypedString> strings = new ArrayList<>(laboratory.real().strings());
        strings.addAll(Strange.list(
                laboratory.strings(), new Typing(news.stream().map(News::text).toList())));
        // So that the kinds take turns, and the first are some of each.
        Collections.shuffle(strings, new Random(962));
        return strings;
    }
}
