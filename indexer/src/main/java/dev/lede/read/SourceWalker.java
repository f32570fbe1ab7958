package dev.lede.read;

import static java.util.Objects.requireNonNull;

import dev.lede.read.ReadOutcome.Skipped;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Goes through files and folders, each file once, whatever overlaps: asked for the next one until there is none. Links
 * below a source are reported and not followed, so that no loop and nothing outside is read; a source that is itself a
 * link was named by the operator and is. What can't be listed or read is reported, and the walk goes on.
 *
 * <p>Files come in order of name within a folder, folders after the files beside them. Memory is for one batch of names
 * and the folders still to do, however many files there are. Safe for several threads, which share the files out.
 */
public final class SourceWalker implements AutoCloseable {
    /** Names that are sorted together; a folder of more comes in several sorted batches. */
    private static final int BATCH = 10_000;

    /** A folder under way: its listing, open while names are left. */
    private record Folder(WalkEntry entry, DirectoryStream<Path> listing, Iterator<Path> names) {}

    /**
     * @param turn in which it counts what is found of them
     * @param ready what came of opening a folder or source
     */
    private record Portion(long turn, List<WalkEntry> names, List<WalkStep> ready) {}

    /** How a folder's names are asked for. */
    interface Listing {
        DirectoryStream<Path> of(Path folder) throws IOException;
    }

    private final Deque<SourcePlace> sources;
    private final int batchSize;
    private final Listing listings;
    private final Set<Path> done = new HashSet<>();
    private final Deque<WalkEntry> folders = new ArrayDeque<>();
    private final Deque<WalkEntry> batch = new ArrayDeque<>();
    private final List<WalkEntry> subfolders = new ArrayList<>();
    private final Set<Object> severalNames = new HashSet<>();
    private Optional<Folder> open = Optional.empty();
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
        this.listings = listings;
        this.sources = new ArrayDeque<>(sources);
        this.batchSize = batchSize;
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
        List<WalkStep> steps = List.of();
        for (Optional<Portion> portion = take(most); portion.isPresent(); portion = take(most)) {
            List<Supplier<Optional<WalkStep>>> answers = new ArrayList<>();
            try {
                portion.get().names().forEach(name -> answers.add(ask(name)));
            } finally {
                // Also where asking failed: others wait for this turn.
                steps = tell(portion.get(), answers);
            }
            if (!steps.isEmpty()) {
                break;
            }
        }
        return steps;
    }

    /** Names for the caller alone to ask about; nothing at the end. */
    private synchronized Optional<Portion> take(int most) {
        while (true) {
            if (!batch.isEmpty()) {
                List<WalkEntry> names = new ArrayList<>();
                while (names.size() < most && !batch.isEmpty()) {
                    names.add(batch.removeFirst());
                }
                return Optional.of(new Portion(begun++, names, List.of()));
            }
            // Folders may be among what others ask about; and another may have gone on while we waited.
            await(begun);
            if (batch.isEmpty() && ended == begun) {
                Optional<Optional<WalkStep>> step = goOn();
                if (step.isEmpty()) {
                    return Optional.empty();
                }
                if (step.get().isPresent()) {
                    return Optional.of(
                            new Portion(begun++, List.of(), List.of(step.get().get())));
                }
            }
        }
    }

    /** What all asked at once counts in the order in which they took it. */
    private synchronized List<WalkStep> tell(Portion portion, List<Supplier<Optional<WalkStep>>> answers) {
        await(portion.turn());
        List<WalkStep> steps = new ArrayList<>(portion.ready());
        answers.forEach(answer -> answer.get().ifPresent(steps::add));
        ended++;
        notifyAll();
        return steps;
    }

    /** Until so many turns have ended. Each ends by itself, so that an interruption can wait. */
    private synchronized void await(long turns) {
        boolean isInterrupted = false;
        while (ended < turns) {
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

    /** Fills the batch, or goes to where it can be filled from; nothing at the end, else perhaps a step. */
    private Optional<Optional<WalkStep>> goOn() {
        if (open.isPresent()) {
            return Optional.of(list(open.get()));
        }
        if (!subfolders.isEmpty()) {
            // Last in, first out: the first of them by name is to be next.
            subfolders.reversed().forEach(folders::push);
            subfolders.clear();
            return Optional.of(Optional.empty());
        }
        if (!folders.isEmpty()) {
            return Optional.of(open(folders.pop()));
        }
        return sources.isEmpty() ? Optional.empty() : Optional.of(begin(sources.removeFirst()));
    }

    @Override
    public synchronized void close() throws IOException {
        Optional<Folder> closed = open;
        open = Optional.empty();
        if (closed.isPresent()) {
            closed.get().listing().close();
        }
    }

    private Optional<WalkStep> begin(SourcePlace place) {
        Path named = place.path();
        try {
            Path real = named.toRealPath();
            if (isDone(real, Optional.empty())) {
                return Optional.empty();
            }
            done.add(real);
            return ask(WalkEntry.of(place, real)).get();
        } catch (IOException e) {
            return Optional.of(WalkEntry.of(place, named).failed(e));
        }
    }

    /** Asks the system, in any thread at any time; what the answer comes to is told in turn. */
    private Supplier<Optional<WalkStep>> ask(WalkEntry entry) {
        if (!entry.isSource() && isOtherSource(entry)) {
            return Optional::empty;
        }
        if (!entry.isSource() && entry.isHidden()) {
            return () -> Optional.of(entry.left(new Skipped("hidden", "hidden, not read")));
        }
        try {
            FileKind kind = entry.kind();
            return kind instanceof FileKind.Folder && entry.isLeftOut()
                    ? () -> Optional.of(entry.left(new Skipped("index", "the index itself, not read")))
                    : () -> met(entry, kind);
        } catch (IOException e) {
            return () -> Optional.of(entry.failed(e));
        }
    }

    private Optional<WalkStep> met(WalkEntry entry, FileKind kind) {
        return switch (kind) {
            case FileKind.SymbolicLink link ->
                Optional.of(entry.left(new Skipped("symbolic link", "a symbolic link, not followed")));
            case FileKind.Special special ->
                Optional.of(entry.left(new Skipped("special file", "a device, pipe or socket, not read")));
            case FileKind.Folder folder -> {
                subfolders.add(entry);
                yield Optional.empty();
            }
            // Only a file with several names can be met twice: so no memory is spent on the others.
            case FileKind.Regular(var stamp, var identity) ->
                Optional.of(
                        identity.isPresent() && !severalNames.add(identity.get())
                                ? entry.left(new Skipped("hard link", "another name of a file already read"))
                                : new WalkStep.Found(entry.file(), stamp));
        };
    }

    /** Whether this is inside another source that was or will be walked under its own name. */
    private boolean isOtherSource(WalkEntry entry) {
        if (done.size() < 2) {
            return false;
        }
        Path named = entry.source().named();
        Path real = entry.source().real().resolve(named.relativize(entry.path()));
        return isDone(real, Optional.of(entry.source().real()));
    }

    /** Whether this or a folder that it is in, up to that one, is a source that was begun. */
    private boolean isDone(Path real, Optional<Path> below) {
        for (Path at = real; at != null && !below.equals(Optional.of(at)); at = at.getParent()) {
            if (done.contains(at)) {
                return true;
            }
        }
        return false;
    }

    // A listing stays open from call to call, until its last name was taken or the walk is closed.
    private Optional<WalkStep> open(WalkEntry folder) {
        try {
            DirectoryStream<Path> listing = listings.of(folder.path());
            open = Optional.of(new Folder(folder, listing, listing.iterator()));
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(folder.failed(e));
        }
    }

    private Optional<WalkStep> list(Folder folder) {
        List<Path> names = new ArrayList<>();
        Optional<WalkStep> problem = Optional.empty();
        try {
            while (names.size() < batchSize && folder.names().hasNext()) {
                names.add(folder.names().next());
            }
        } catch (DirectoryIteratorException e) {
            problem = Optional.of(folder.entry().failed(requireNonNull(e.getCause())));
        }
        if (names.size() < batchSize || problem.isPresent()) {
            try {
                close();
            } catch (IOException e) {
                problem = problem.or(() -> Optional.of(folder.entry().failed(e)));
            }
        }
        Collections.sort(names);
        names.forEach(path -> batch.add(folder.entry().child(path)));
        return problem;
    }
}
