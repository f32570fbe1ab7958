package dev.lede.read;

import static java.util.Objects.requireNonNull;

import dev.lede.read.ReadOutcome.Failed;
import dev.lede.read.ReadOutcome.Skipped;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
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
    private record Folder(Pending entry, DirectoryStream<Path> listing, Iterator<Path> names) {}

    /** A source: where the operator named it, where it really is, and how its files are called to readers. */
    private record Source(Path named, Path real, Optional<String> shownAs, Optional<Path> without) {
        static Source of(SourcePlace place, Path real) {
            return new Source(place.path(), real, place.shownAs(), place.without());
        }
    }

    /** @param name the path from the source's parent on, with {@code /} */
    private record Pending(Path path, String name, Source source) {
        static Pending of(Path named, Source source) {
            Path top = named.toAbsolutePath().normalize().getFileName();
            return new Pending(named, top == null ? "" : top.toString(), source);
        }

        Pending child(Path path) {
            Path own = path.getFileName();
            return new Pending(path, name.isEmpty() ? own.toString() : name + '/' + own, source);
        }

        SourceFile file() {
            return new SourceFile(path, source.shownAs().orElse(name));
        }
    }

    /** How a folder's names are asked for. */
    interface Listing {
        DirectoryStream<Path> of(Path folder) throws IOException;
    }

    private final Deque<SourcePlace> sources;
    private final int batchSize;
    private final Listing listings;
    private final Set<Path> done = new HashSet<>();
    private final Deque<Pending> folders = new ArrayDeque<>();
    private final Deque<Pending> batch = new ArrayDeque<>();
    private final List<Pending> subfolders = new ArrayList<>();
    private final Set<Object> severalNames = new HashSet<>();
    private Optional<Folder> open = Optional.empty();

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
    public synchronized Optional<WalkStep> next() {
        while (true) {
            Optional<WalkStep> step;
            if (!batch.isEmpty()) {
                step = visit(batch.removeFirst());
            } else if (open.isPresent()) {
                step = list(open.get());
            } else if (!subfolders.isEmpty()) {
                // Last in, first out: the first of them by name is to be next.
                subfolders.reversed().forEach(folders::push);
                subfolders.clear();
                step = Optional.empty();
            } else if (!folders.isEmpty()) {
                step = open(folders.pop());
            } else if (!sources.isEmpty()) {
                step = begin(sources.removeFirst());
            } else {
                return Optional.empty();
            }
            if (step.isPresent()) {
                return step;
            }
        }
    }

    /**
     * The next few things met, none at the end: where little is to be done about each, asking for one at a time would
     * have threads wait for each other.
     *
     * @param most at least one
     */
    public synchronized List<WalkStep> next(int most) {
        List<WalkStep> steps = new ArrayList<>();
        while (steps.size() < most) {
            Optional<WalkStep> step = next();
            if (step.isEmpty()) {
                break;
            }
            steps.add(step.get());
        }
        return steps;
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
            return visit(Pending.of(named, Source.of(place, real)));
        } catch (IOException e) {
            return left(Pending.of(named, Source.of(place, named)), failed(e));
        }
    }

    private Optional<WalkStep> visit(Pending entry) {
        Path path = entry.path();
        boolean isSource = path.equals(entry.source().named());
        if (!isSource && isOtherSource(entry)) {
            return Optional.empty();
        }
        if (!isSource && path.getFileName().toString().startsWith(".")) {
            return left(entry, new Skipped("hidden", "hidden, not read"));
        }
        try {
            return switch (isSource ? FileKind.of(path) : FileKind.of(path, LinkOption.NOFOLLOW_LINKS)) {
                case FileKind.SymbolicLink link ->
                    left(entry, new Skipped("symbolic link", "a symbolic link, not followed"));
                case FileKind.Special special ->
                    left(entry, new Skipped("special file", "a device, pipe or socket, not read"));
                case FileKind.Folder folder -> folder(entry, isSource);
                case FileKind.Regular(var stamp, var identity) ->
                    // Only a file with several names can be met twice: so no memory is spent on the others.
                    identity.isPresent() && !severalNames.add(identity.get())
                            ? left(entry, new Skipped("hard link", "another name of a file already read"))
                            : Optional.of(new WalkStep.Found(entry.file(), stamp));
            };
        } catch (IOException e) {
            return left(entry, failed(e));
        }
    }

    private Optional<WalkStep> folder(Pending entry, boolean isSource) throws IOException {
        if (!isSource && isLeftOut(entry)) {
            return left(entry, new Skipped("index", "the index itself, not read"));
        }
        subfolders.add(entry);
        return Optional.empty();
    }

    /** Whether this is inside another source that was or will be walked under its own name. */
    private boolean isOtherSource(Pending entry) {
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

    private static boolean isLeftOut(Pending entry) throws IOException {
        Optional<Path> without = entry.source().without();
        return without.isPresent() && Files.exists(without.get()) && Files.isSameFile(entry.path(), without.get());
    }

    // A listing stays open from call to call, until its last name was taken or the walk is closed.
    private Optional<WalkStep> open(Pending folder) {
        try {
            DirectoryStream<Path> listing = listings.of(folder.path());
            open = Optional.of(new Folder(folder, listing, listing.iterator()));
            return Optional.empty();
        } catch (IOException e) {
            return left(folder, failed(e));
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
            problem = left(folder.entry(), failed(requireNonNull(e.getCause())));
        }
        if (names.size() < batchSize || problem.isPresent()) {
            try {
                close();
            } catch (IOException e) {
                problem = problem.or(() -> left(folder.entry(), failed(e)));
            }
        }
        Collections.sort(names);
        names.forEach(path -> batch.add(folder.entry().child(path)));
        return problem;
    }

    private static Optional<WalkStep> left(Pending entry, ReadOutcome outcome) {
        return Optional.of(new WalkStep.Left(entry.file(), outcome));
    }

    private static Failed failed(IOException e) {
        return new Failed(
                0,
                switch (e) {
                    case NoSuchFileException missing -> "no such file or folder";
                    case AccessDeniedException denied -> "no permission to read it";
                    case FileSystemLoopException loop -> "a loop of links";
                    case FileSystemException other when other.getReason() != null -> other.getReason();
                    default -> "can't be read: " + e.getClass().getSimpleName();
                });
    }
}
