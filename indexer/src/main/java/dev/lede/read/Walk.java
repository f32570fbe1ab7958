package dev.lede.read;

import static java.util.Objects.requireNonNull;

import dev.lede.read.ReadOutcome.Skipped;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
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
 * Where a walk goes next, and what it met: what {@link SourceWalker} shares out among threads. For one thread at a time, but
 * for asking.
 */
final class Walk implements Closeable {
    /** Asks the system about one name, in any thread, while others ask about theirs. */
    interface Question {
        Answer ask();
    }

    /** What that comes to, in the walk's order: the name may be a folder to walk, or another of a file already met. */
    interface Answer {
        Optional<WalkStep> met();
    }

    /** How a folder's names are asked for. */
    interface Listing {
        DirectoryStream<Path> of(Path folder) throws IOException;
    }

    /** A folder under way: its listing, open while names are left. */
    private record Folder(WalkEntry entry, DirectoryStream<Path> listing, Iterator<Path> names) {}

    private final Deque<SourcePlace> sources;
    private final int batchSize;
    private final Listing listings;
    /** Sources that were begun. Other threads look into it as they ask; it changes only while none does. */
    private final Set<Path> begun = new HashSet<>();

    private final Deque<WalkEntry> folders = new ArrayDeque<>();
    private final Deque<Question> atHand = new ArrayDeque<>();
    private final List<WalkEntry> subfolders = new ArrayList<>();
    private final Set<Object> severalNames = new HashSet<>();
    private Optional<Folder> open = Optional.empty();

    /** @param batchSize how many names are sorted together */
    Walk(List<SourcePlace> sources, int batchSize, Listing listings) {
        this.sources = new ArrayDeque<>(sources);
        this.batchSize = batchSize;
        this.listings = listings;
    }

    /** Whether questions can be taken though earlier ones aren't answered. */
    boolean hasAtHand() {
        return !atHand.isEmpty();
    }

    /**
     * The next few, none at the end. Where none are at hand, all answers to earlier ones must be in: folders may be among
     * them.
     *
     * @param most at least one
     */
    List<Question> take(int most) {
        boolean goesOn = true;
        while (atHand.isEmpty() && goesOn) {
            goesOn = goOn();
        }
        List<Question> taken = new ArrayList<>();
        while (taken.size() < most && !atHand.isEmpty()) {
            taken.add(atHand.removeFirst());
        }
        return taken;
    }

    @Override
    public void close() throws IOException {
        Optional<Folder> closed = open;
        open = Optional.empty();
        if (closed.isPresent()) {
            closed.get().listing().close();
        }
    }

    /** One step to the next questions; false at the end. */
    private boolean goOn() {
        if (open.isPresent()) {
            list(open.get());
        } else if (!subfolders.isEmpty()) {
            // Last in, first out: the first of them by name is to be next.
            subfolders.reversed().forEach(folders::push);
            subfolders.clear();
        } else if (!folders.isEmpty()) {
            open(folders.pop());
        } else if (!sources.isEmpty()) {
            begin(sources.removeFirst());
        } else {
            return false;
        }
        return true;
    }

    private void begin(SourcePlace place) {
        Path named = place.path();
        try {
            Path real = named.toRealPath();
            if (!isBegun(real, Optional.empty())) {
                begun.add(real);
                add(WalkEntry.of(place, real));
            }
        } catch (IOException e) {
            add(WalkEntry.of(place, named).failed(e));
        }
    }

    // A listing stays open from call to call, until its last name was taken or the walk is closed.
    private void open(WalkEntry folder) {
        try {
            DirectoryStream<Path> listing = listings.of(folder.path());
            open = Optional.of(new Folder(folder, listing, listing.iterator()));
        } catch (IOException e) {
            add(folder.failed(e));
        }
    }

    private void list(Folder folder) {
        List<Path> names = new ArrayList<>();
        Optional<IOException> fault = Optional.empty();
        try {
            while (names.size() < batchSize && folder.names().hasNext()) {
                names.add(folder.names().next());
            }
        } catch (DirectoryIteratorException e) {
            fault = Optional.of(requireNonNull(e.getCause()));
        }
        if (names.size() < batchSize || fault.isPresent()) {
            try {
                close();
            } catch (IOException e) {
                fault = fault.or(() -> Optional.of(e));
            }
        }
        fault.ifPresent(each -> add(folder.entry().failed(each)));
        Collections.sort(names);
        names.forEach(path -> add(folder.entry().child(path)));
    }

    private void add(WalkEntry entry) {
        atHand.add(() -> ask(entry));
    }

    /** What is known without asking has its place in the order too. */
    private void add(WalkStep known) {
        atHand.add(() -> () -> Optional.of(known));
    }

    private Answer ask(WalkEntry entry) {
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
        if (begun.size() < 2) {
            return false;
        }
        Path named = entry.source().named();
        Path real = entry.source().real().resolve(named.relativize(entry.path()));
        return isBegun(real, Optional.of(entry.source().real()));
    }

    /** Whether this or a folder that it is in, up to that one, is a source that was begun. */
    private boolean isBegun(Path real, Optional<Path> below) {
        for (Path at = real; at != null && !below.equals(Optional.of(at)); at = at.getParent()) {
            if (begun.contains(at)) {
                return true;
            }
        }
        return false;
    }
}
