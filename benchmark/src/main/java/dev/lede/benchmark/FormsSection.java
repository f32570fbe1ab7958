package dev.lede.benchmark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/** Each form read and normalised, beside its bare parsing. */
final class FormsSection {
    private static final int WRITTEN = 2000;

    private FormsSection() {}

    static Section of(Laboratory laboratory) throws IOException {
        List<Measured> rows = new ArrayList<>();
        List<Ratio> ratios = new ArrayList<>();
        List<News> news = laboratory.news(Math.min(WRITTEN, laboratory.files()));
        List<Corpus> corpora = Stream.of(
                        laboratory.real().mixed(),
                        laboratory.real().further(),
                        WrittenForms.write(news, laboratory.folder("forms")))
                .flatMap(List::stream)
                .toList();
        for (Corpus corpus : corpora) {
            var reading = laboratory.reading();
            List<Work> works = new ArrayList<>();
            for (int threads : laboratory.threads()) {
                works.add(new Work(
                        corpus.name() + ": bare parsing",
                        threads,
                        corpus.amount(),
                        () -> Bare.parse(List.of(corpus), threads)));
                works.add(new Work(corpus.name(), threads, corpus.amount(), () -> {
                    var told = new AtomicLong();
                    reading.read(corpus.sources(), threads, article -> told.incrementAndGet());
                    if (told.get() == 0) {
                        throw new IllegalStateException(corpus.name() + ": nothing was read");
                    }
                }));
            }
            List<Measured> measured = laboratory.rounds().of(works);
            rows.addAll(measured);
            ratios.add(Ratio.of(measured.get(1), measured.get(0)));
        }
        return new Section(
                "Forms",
                "Each form read from disk (its cache) and normalised, and below each what parsing alone takes on the same"
                        + " files: SnakeYAML, and commonmark and jsoup where front matter has a body; jsoup for pages and"
                        + " feeds; Jackson for JSON and CSV; for crawled text, decoding. Ratios are of the first number of threads.",
                rows,
                ratios);
    }
}
