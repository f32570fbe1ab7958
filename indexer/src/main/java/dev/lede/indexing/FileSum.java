package dev.lede.indexing;

import dev.lede.health.FileFacts;
import dev.lede.health.Repaired;
import dev.lede.read.ReadReport;
import dev.lede.read.ReportSum;
import java.time.Duration;

/** What a walked file comes to while it is read: of an archive, each entry adds to it. Begun when reading begins. */
final class FileSum {
    private final long start = System.nanoTime();
    private final ReportSum report = new ReportSum();
    private Repaired repaired = Repaired.NOTHING;

    void add(ReadReport entry, Repaired mended) {
        report.add(entry);
        repaired = repaired.plus(mended);
    }

    ReadReport report() {
        return report.report();
    }

    /** Until now. */
    FileFacts facts() {
        return new FileFacts(Duration.ofNanos(System.nanoTime() - start), repaired);
    }
}
