package dev.lede.benchmark;

import dev.lede.article.Article;
import dev.lede.indexing.Progress;
import dev.lede.indexing.Rebuild;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reading, parsing and indexing, each alone and all together. */
final class PipelineSection {
    /** Reading and normalising may take so much of the slower of parsing and indexing alone. */
    private static final double MOST = 1.5;

    private PipelineSection() {}

    static Section of(Laboratory laboratory) throws IOException {
        List<Corpus> corpora = corpora(laboratory);
        List<Path> sources =
                corpora.stream().flatMap(corpus -> corpus.sources().stream()).toList();
        var reading = laboratory.reading();
        List<Article> articles = reading.articles(sources);
        var amount = new Amount(
                corpora.stream().mapToLong(corpus -> corpus.files().size()).sum(),
                articles.size(),
                corpora.stream().mapToLong(Corpus::bytes).sum());
        List<Path> readable = readable(laboratory, corpora);
        List<Measured> rows = new ArrayList<>();
        List<Ratio> ratios = new ArrayList<>();
        for (int threads : laboratory.threads()) {
            var config = laboratory.config("pipeline-" + threads, readable, threads);
            Path bare = laboratory.folder("bare-" + threads);
            List<Measured> measured = laboratory
                    .rounds()
                    .of(List.of(
                            new Work("bare parsing", threads, amount, () -> Bare.parse(corpora, threads)),
                            new Work(
                                    "bare Lucene, ready articles",
                                    threads,
                                    amount,
                                    () -> Bare.index(
                                            articles, bare, config.index().bufferMegabytes(), threads)),
                            new Work(
                                    "reading and normalising",
                                    threads,
                                    amount,
                                    () -> reading.read(sources, threads, article -> {})),
                            new Work("rebuild, whole", threads, amount, () -> Rebuild.run(config, Progress.NONE))));
            rows.addAll(measured);
            Measured slower = measured.get(0).slower(measured.get(1));
            String on = threads == 1 ? ", one thread" : ", " + threads + " threads";
            Ratio read = Ratio.of(measured.get(2), slower);
            ratios.add(read.named(read.name() + on).atMost(MOST));
            Ratio whole = Ratio.of(measured.get(3), slower);
            ratios.add(whole.named(whole.name() + on));
        }
        return new Section(
                "Pipeline",
                "posts/_news, ainews, crawl and reuters together. A rebuild reads the same, with reuters written as front"
                        + " matter, as the product reads no SGML; beyond reading and indexing it keeps what each file told,"
                        + " merges, finds stories, makes one segment, and reads all of it back to check it.",
                rows,
                ratios);
    }

    /** Made news where there is no real one. */
    private static List<Corpus> corpora(Laboratory laboratory) throws IOException {
        List<Corpus> real = laboratory.real().mixed();
        if (!real.isEmpty()) {
            return real;
        }
        Path folder = laboratory.folder("made");
        WrittenForms.frontMatter(News.made(laboratory.files()), folder);
        return List.of(Corpus.of("front matter, made", folder, BareParser.FRONT_MATTER));
    }

    private static List<Path> readable(Laboratory laboratory, List<Corpus> corpora) throws IOException {
        List<Path> sources = new ArrayList<>();
        for (Corpus corpus : corpora) {
            if (corpus.parser() == BareParser.REUTERS) {
                Path written = laboratory.folder("reuters");
                WrittenForms.frontMatter(
                        laboratory.reading().articles(corpus.sources()).stream()
                                .map(News::of)
                                .toList(),
                        written);
                sources.add(written);
            } else {
                sources.addAll(corpus.sources());
            }
        }
        return sources;
    }
}
