package dev.lede.health;

import dev.lede.health.FileHealth.RepairedFile;
import dev.lede.health.FileHealth.SlowFile;
import java.util.Comparator;

/** Adds up what files cost and what was mended in them. Not safe for several threads. */
public final class FileCount {
    private final Foremost<RepairedFile> mostRepaired = new Foremost<>(
            Foremost.FEW,
            Comparator.comparingLong(RepairedFile::characters).reversed().thenComparing(RepairedFile::path));
    private final Foremost<SlowFile> slowest = new Foremost<>(
            Foremost.FEW,
            Comparator.comparingDouble(SlowFile::seconds).reversed().thenComparing(SlowFile::path));
    private Repaired repaired = Repaired.NOTHING;

    public void add(String path, FileFacts facts) {
        Repaired here = facts.repaired();
        repaired = repaired.plus(here);
        if (here.articles() > 0) {
            mostRepaired.add(new RepairedFile(path, here.articles(), here.characters()));
        }
        if (facts.took().toMillis() > 0) {
            slowest.add(new SlowFile(path, facts.took().toMillis() / 1000.0));
        }
    }

    public FileHealth health() {
        return new FileHealth(repaired, mostRepaired.all(), slowest.all());
    }
}
