package dev.lede.read;

import dev.lede.read.Walk.Answer;
import dev.lede.read.Walk.Listing;
import dev.lede.read.Walk.Question;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * Goes through files and folders, each file once, whatever overlaps: asked for the next one until there is none. Links
 * below a source are reported and not followed, so that no loop and nothing outside is read; a source that is itself a
 * link was named by the operator and is. What can't be listed or read is reported, and the walk goes on.
 *
 * <p>Files come in order of name within a folder, folders after the files beside them. Memory is for one batch of names
 * and the folders still to do, however many files there are.
 *
 * <p>Safe for several threads, which share the files out. Each takes some names, asks the system about them while others
 * ask about theirs, and is told what it met when those who took before it were: so what is met doesn't depend on which
 * thread is quick.
 */
public final class SourceWalker implements AutoCloseable {
    /** Names that are sorted together; a folder of more comes in several sorted batches. */
    private static final int BATCH = 10_000;

    /** What a thread took, and the number of those taken before it. */
    private record Turn(long number, List<Question> questions) {}

    private final Walk walk;
    private long begun;
    private long ended;

    /** @param sources files and folders, as the operator named them */
    public static SourceWalker of(List<SourcePlace> sources) {
        return new SourceWalker(sources, BATCH);
    }

    /** @param sources files and folders, called as they are named */
    public SourceWalker(List<Path> sources) {
        this(sources.stream().map(SourcePlace::of).toList(), BATCH);
    }

    SourceWalker(List<SourcePlace> sources, int batchSize) {
        this(sources, batchSize, Files::newDirectoryStream);
    }

    SourceWalker(List<SourcePlace> sources, int batchSize, Listing listings) {
        this.walk = new Walk(sources, batchSize, listings);
    }

    /** The next thing met, or nothing at the end. */
    public Optional<WalkStep> next() {
        return next(1).stream().findFirst();
    }

    /**
     * The next few things met, none at the end: where little is to be done about each, asking for one at a time would
     * have threads wait for each other.
     *
     * @param most at least one
     */
    public List<WalkStep> next(int most) {
        while (true) {
            Optional<Turn> turn = begin(most);
            List<WalkStep> steps = turn.isPresent() ? ask(turn.get()) : List.of();
            // A turn of folders alone comes to nothing.
            if (turn.isEmpty() || !steps.isEmpty()) {
                return steps;
            }
        }
    }

    @Override
    public synchronized void close() throws IOException {
        walk.close();
    }

    /** Nothing at the end. */
    private synchronized Optional<Turn> begin(int most) {
        await(() -> walk.hasAtHand() || ended == begun);
        List<Question> questions = walk.take(most);
        return questions.isEmpty() ? Optional.empty() : Optional.of(new Turn(begun++, questions));
    }

    private List<WalkStep> ask(Turn turn) {
        try {
            return met(turn, turn.questions().stream().map(Question::ask).toList());
        } finally {
            // Also where asking failed: others wait for this.
            end(turn);
        }
    }

    private synchronized List<WalkStep> met(Turn turn, List<Answer> answers) {
        await(() -> ended == turn.number());
        List<WalkStep> steps = new ArrayList<>();
        answers.forEach(answer -> answer.met().ifPresent(steps::add));
        return steps;
    }

    private synchronized void end(Turn turn) {
        await(() -> ended == turn.number());
        ended++;
        notifyAll();
    }

    /** Each turn ends by itself, so that an interruption can wait. */
    private synchronized void await(BooleanSupplier isTime) {
        boolean isInterrupted = false;
        while (!isTime.getAsBoolean()) {
            try {
                wait();
            } catch (InterruptedException e) {
                isInterrupted = true;
            }
        }
        if (isInterrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
