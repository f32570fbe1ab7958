package dev.lede.indexing;

import dev.lede.config.LedeConfig;
import dev.lede.health.FileFacts;
import dev.lede.health.Repaired;
import dev.lede.normalise.ArticleNormaliser;
import dev.lede.normalise.Normalised;
import dev.lede.normalise.Registries;
import dev.lede.read.ArticleReader;
import dev.lede.read.FileReader;
import dev.lede.read.ReadOutcome;
import dev.lede.read.ReadOutcome.Read;
import dev.lede.read.SourceFile;
import dev.lede.read.SourcePlace;
import dev.lede.read.SourceWalker;
import dev.lede.read.WalkStep;
import dev.lede.work.Awaited;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Reads sources and hands over each article told: walk, read, normalise, on several threads. Each thread reads one file
 * at a time and hands over what it told before the next, so that no more files are in memory than threads.
 */
public final class SourceReader {
    /** Bytes of files at once; read, decoded and normalised, each takes several in memory. */
    private static final long MOST_IN_FLIGHT = 48L * 1024 * 1024;

    /** Files that a thread takes from the walk at once. */
    private static final int MOST_AT_ONCE = 64;

    private final InFlight inFlight = new InFlight(MOST_IN_FLIGHT);
    private final long maxFileBytes;
    private final ArticleNormaliser normaliser;
    private final FileReader reader;
    private final int threads;

    /** @param threads how many files are read at the same time, at least one */
    public SourceReader(LedeConfig.ReadSettings settings, Registries registries, int threads) {
        this(settings, registries, Forms.of(registries), threads);
    }

    /**
     * The same for forms of the caller's own.
     *
     * @param forms asked in order, each file
     */
    public SourceReader(
            LedeConfig.ReadSettings settings, Registries registries, List<ArticleReader> forms, int threads) {
        this.normaliser = new ArticleNormaliser(registries, settings.includeUnpublished());
        this.reader = new FileReader(forms, registries.fields(), settings.maxFileBytes());
        this.maxFileBytes = settings.maxFileBytes();
        this.threads = threads;
    }

    /**
     * Reads every file once. What is wrong with a file is in its report and never thrown.
     *
     * @param sources files and folders, as the operator named them
     * @param progress told as files end, in files; the total once all folders were looked through
     */
    public void read(List<Path> sources, Receiver receiver, Progress progress) throws IOException {
        readPlaces(sources.stream().map(SourcePlace::of).toList(), receiver, progress);
    }

    /** The same, with names of their own for files. */
    void readPlaces(List<SourcePlace> sources, Receiver receiver, Progress progress) throws IOException {
        var stopped = new AtomicBoolean();
        // Closed in this order, the workers first: one that still walked would open another folder.
        try (var walker = SourceWalker.of(sources);
                var workers = Executors.newFixedThreadPool(threads + 1)) {
            try {
                var work = new Work(walker, receiver, progress, stopped);
                List<Future<?>> running = new ArrayList<>();
                if (!progress.equals(Progress.NONE)) {
                    running.add(workers.submit(() -> work.count(sources)));
                }
                for (int i = 0; i < threads; i++) {
                    running.add(workers.submit(work::run));
                }
                Awaited.all(running, "reading sources");
            } finally {
                // Also where one failed or we were interrupted: the others end with the file they are at.
                stopped.set(true);
            }
        }
    }

    /** What each thread does until the walk is over. */
    private final class Work {
        private final SourceWalker walker;
        private final Receiver receiver;
        private final Progress progress;
        private final AtomicBoolean stopped;
        private final AtomicLong total = new AtomicLong();
        private final AtomicLong done = new AtomicLong();

        Work(SourceWalker walker, Receiver receiver, Progress progress, AtomicBoolean stopped) {
            this.walker = walker;
            this.receiver = receiver;
            this.progress = progress;
            this.stopped = stopped;
        }

        void run() {
            boolean ended = false;
            try {
                int most = 1;
                for (List<WalkStep> steps = walker.next(most);
                        !steps.isEmpty() && !stopped.get();
                        steps = walker.next(most)) {
                    // Files that are kept cost next to nothing, so that threads would meet at the walk; one that is
                    // read may take long, and others shouldn't wait behind it.
                    most = each(steps) ? Math.min(2 * most, MOST_AT_ONCE) : 1;
                }
                ended = true;
            } finally {
                if (!ended) {
                    stopped.set(true);
                }
            }
        }

        /** @return whether every one was kept */
        private boolean each(List<WalkStep> steps) {
            boolean areKept = true;
            for (WalkStep step : steps) {
                if (stopped.get()) {
                    return false;
                }
                areKept &= one(step);
                progress.at(Progress.Step.READING, done.incrementAndGet(), total.get());
            }
            return areKept;
        }

        /** Goes through the folders ahead of the reading, so that who waits learns how long. */
        long count(List<SourcePlace> sources) throws IOException {
            long met = 0;
            try (var ahead = SourceWalker.of(sources)) {
                while (!stopped.get() && ahead.next().isPresent()) {
                    met++;
                }
            }
            total.set(met);
            return met;
        }

        /** @return whether it was kept, rather than read or left */
        private boolean one(WalkStep step) {
            return switch (step) {
                case WalkStep.Left left -> {
                    receiver.ended(left.file(), FileReport.of(left.file(), left.outcome()), FileFacts.NONE);
                    yield false;
                }
                case WalkStep.Found found -> {
                    boolean isKept = receiver.keeps(found);
                    if (!isKept) {
                        inFlight.with(memory(found.file().path()), () -> read(found.file()));
                    }
                    yield isKept;
                }
            };
        }

        /** Of an archive, each entry is heard of as a file. */
        private void read(SourceFile walked) {
            var sum = new FileSum();
            reader.read(walked, (file, outcome) -> hear(walked, file, outcome, sum));
            receiver.ended(walked, sum.report(), sum.facts());
        }

        private void hear(SourceFile walked, SourceFile file, ReadOutcome outcome, FileSum sum) {
            if (outcome instanceof Read read) {
                Normalised normalised = normaliser.of(read.articles(), file.name());
                normalised.told().forEach(article -> receiver.told(walked, article));
                sum.add(FileReport.of(file, read, normalised), FileReport.repaired(read, normalised));
            } else {
                sum.add(FileReport.of(file, outcome), Repaired.NOTHING);
            }
        }
    }

    /** Never more than one file may have; what is packed may come to that however small it is. */
    private long memory(Path file) {
        try {
            return FileReader.isPacked(file) ? maxFileBytes : Math.min(maxFileBytes, Files.size(file));
        } catch (IOException e) {
            // Who reads it next says what is wrong with it.
            return 0;
        }
    }
}
