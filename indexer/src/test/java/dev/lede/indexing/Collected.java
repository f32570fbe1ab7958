package dev.lede.indexing;

import dev.lede.article.Article;
import dev.lede.health.FileFacts;
import dev.lede.read.ReadReport;
import dev.lede.read.ReportSum;
import dev.lede.read.SourceFile;
import dev.lede.read.WalkStep;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** All that was told, and the report of all files. */
final class Collected implements Receiver {
    private final List<Article> told = Collections.synchronizedList(new ArrayList<>());
    private final ReportSum sum = new ReportSum();

    @Override
    public boolean keeps(WalkStep.Found found) {
        return false;
    }

    @Override
    public void told(SourceFile file, Article article) {
        told.add(article);
    }

    @Override
    public void ended(SourceFile file, ReadReport report, FileFacts facts) {
        sum.add(report);
    }

    List<Article> told() {
        return told;
    }

    ReadReport report() {
        return sum.report();
    }
}
