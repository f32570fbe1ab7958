package dev.lede.benchmark;

import dev.lede.article.Article;
import dev.lede.config.LedeConfig;
import dev.lede.health.FileFacts;
import dev.lede.indexing.Forms;
import dev.lede.indexing.Progress;
import dev.lede.indexing.Receiver;
import dev.lede.indexing.SourceReader;
import dev.lede.normalise.Registries;
import dev.lede.read.ArticleReader;
import dev.lede.read.ReadReport;
import dev.lede.read.SourceFile;
import dev.lede.read.WalkStep;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The product's reading and normalising, alone: files in, articles out to nowhere. Safe for any number of threads. */
final class Reading {
    private final LedeConfig config;
    private final Registries registries;
    private final List<ArticleReader> forms;

    Reading(LedeConfig config) {
        this.config = config;
        this.registries = Registries.load(config.folder());
        this.forms = Stream.concat(Stream.of((ArticleReader) new ReutersReader()), Forms.of(registries).stream())
                .toList();
    }

    /** @param told each article, from several threads */
    void read(List<Path> files, int threads, Consumer<Article> told) throws IOException {
        new SourceReader(config.read(), registries, forms, threads).read(files, new Handing(told), Progress.NONE);
    }

    /** The articles themselves, to measure what comes after reading. */
    List<Article> articles(List<Path> files) throws IOException {
        List<Article> articles = new ArrayList<>();
        read(files, 1, articles::add);
        return articles;
    }

    private record Handing(Consumer<Article> to) implements Receiver {
        @Override
        public boolean keeps(WalkStep.Found found) {
            return false;
        }

        @Override
        public void told(SourceFile file, Article article) {
            to.accept(article);
        }

        @Override
        public void ended(SourceFile file, ReadReport report, FileFacts facts) {
            // Reports are the product's business.
        }
    }
}
