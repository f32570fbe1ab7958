package dev.lede.indexing;

import dev.lede.article.Article;
import dev.lede.health.FileFacts;
import dev.lede.read.ReadReport;
import dev.lede.read.SourceFile;
import dev.lede.read.WalkStep;

/**
 * Where goes what is read: of each walked file, once, either {@link #keeps} says yes and nothing follows, or its articles
 * do and then its end. Called from several threads at the same time; what it throws ends the run.
 */
public interface Receiver {
    /** Whether the file is known to be as it was when it was last read, so that it needn't be read again. */
    boolean keeps(WalkStep.Found found);

    /** One telling; the same article may be told several times. */
    void told(SourceFile file, Article article);

    /**
     * @param report what the file came to, alone; of an archive, all that is in it
     * @param facts what reading it cost and mended
     */
    void ended(SourceFile file, ReadReport report, FileFacts facts);
}
