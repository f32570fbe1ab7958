package dev.lede.indexing;

import dev.lede.article.Article;
import dev.lede.config.ConfigException;
import dev.lede.config.LedeConfig;
import dev.lede.index.IndexReport;
import dev.lede.ledger.ArticleCount;
import dev.lede.normalise.Registries;
import dev.lede.read.ReadReport;
import dev.lede.read.ReportSum;
import dev.lede.read.SourceFile;
import java.io.IOException;

/** Reads sources as a rebuild would, and writes nothing; feeds aren't asked, what they told before is read. */
public final class Check {
    private Check() {}

    /**
     * @return what a rebuild would report now
     * @throws ConfigException if a registry is wrong, or a source isn't there
     */
    public static IndexReport run(LedeConfig config, Progress progress) throws IOException {
        Sources.requireThere(config.read().sources());
        long start = System.nanoTime();
        var count = new Count();
        Sources.read(Gathering.asKept(config), config, Registries.load(config.folder()), count, progress);
        ReadReport read = count.sum.report();
        long articles = count.articles.articles();
        return new IndexReport(read, articles, read.told() - articles, Sources.secondsSince(start));
    }

    /** Counts what a build would keep. */
    private static final class Count implements Receiver {
        private final ReportSum sum = new ReportSum();
        private final ArticleCount articles = new ArticleCount();

        @Override
        public boolean keeps(SourceFile file) {
            return false;
        }

        @Override
        public void told(SourceFile file, Article article) {
            articles.add(article);
        }

        @Override
        public void ended(SourceFile file, ReadReport report) {
            sum.add(report);
        }
    }
}
