package dev.lede.benchmark;

import dev.lede.config.LedeConfig;
import dev.lede.indexing.Progress;
import dev.lede.indexing.Rebuild;
import dev.lede.indexing.Update;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** An update of a few changed files beside a rebuild of all. */
final class UpdateSection {
    static final int CHANGED = 10;

    private static final double MOST = 1.0 / 20;

    /** For each that the rounds have. */
    private static final int WARM_UPS = 5;

    private UpdateSection() {}

    static Section of(Laboratory laboratory) throws IOException {
        Path folder = laboratory.folder("updated");
        List<Path> files = WrittenForms.frontMatter(laboratory.news(laboratory.files()), folder);
        Corpus corpus = Corpus.of("front matter", folder, BareParser.FRONT_MATTER);
        int threads = laboratory.threads().getLast();
        LedeConfig config = laboratory.config("updates", List.of(folder), threads);
        var round = new AtomicInteger();
        Work rebuild = new Work("rebuild", threads, corpus.amount(), () -> Rebuild.run(config, Progress.NONE));
        Work update = new Work("update of " + CHANGED + " changed files", threads, corpus.amount(), () -> {
            change(files, round.incrementAndGet());
            if (!(Update.run(config, Progress.NONE) instanceof Update.Updated updated)
                    || updated.changes().changed() != CHANGED) {
                throw new IllegalStateException("an update didn't find what changed");
            }
        });
        Work nothing =
                new Work("update, nothing changed", threads, corpus.amount(), () -> Update.run(config, Progress.NONE));
        // A rebuild warms itself up on so many files, an update on ten doesn't.
        rebuild.body().run();
        for (int i = 0; i < laboratory.rounds().warmUps() * WARM_UPS; i++) {
            update.body().run();
        }
        List<Measured> measured = laboratory.rounds().of(List.of(rebuild, update, nothing));
        return new Section(
                "Update",
                "In a process that is warm, from looking at the files to the published generation; the files are written"
                        + " anew within the time.",
                measured,
                List.of(
                        Ratio.of(measured.get(1), measured.get(0)).atMost(MOST),
                        Ratio.of(measured.get(2), measured.get(0))));
    }

    /** Others in each round, evenly over all folders. */
    private static void change(List<Path> files, int round) throws IOException {
        for (int i = 0; i < CHANGED; i++) {
            Path file = files.get((files.size() / CHANGED * i + round) % files.size());
            Files.writeString(file, "\nAdded in round " + round + ".\n", StandardOpenOption.APPEND);
        }
    }
}
