package dev.lede.index;

import static java.nio.charset.StandardCharsets.US_ASCII;

import dev.lede.disk.Durable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.lucene.util.IOUtils;

/**
 * The folder that an index lives in: {@code 000041/} and {@code 000042/} hold one generation each, Lucene's segments and
 * {@code generation.json} directly in them, and {@code CURRENT} names the one that is served.
 *
 * <p>A generation is never changed once it is there under its number; what is half done bears another name
 * ({@code 000043.building}, {@code 000041.deleting}, {@code CURRENT.tmp}) and is removed by the next build. Reading needs
 * no lock. A reader that was told a generation and finds it gone before it has opened it asks {@link #current} again: at
 * least two publications went by. Immutable and safe for any number of threads and processes.
 */
public final class Generations {
    private static final String CURRENT = "CURRENT";
    private static final String DRAFT = "CURRENT.tmp";
    private static final String BUILDING = ".building";
    private static final String DELETING = ".deleting";
    private static final Pattern NUMBER = Pattern.compile("[0-9]{6,12}");

    private final Path root;

    /** @param root the index's folder; it may be empty or missing */
    public Generations(Path root) {
        this.root = root;
    }

    public Path root() {
        return root;
    }

    /**
     * The generation that is served; nothing where none was ever published.
     *
     * @throws IndexException if {@code CURRENT} names no generation, or one that isn't there
     */
    public Optional<String> current() throws IOException {
        Optional<String> named = named();
        while (named.isPresent() && !isThere(named.get())) {
            Optional<String> again = named();
            if (again.equals(named)) {
                throw new IndexException(root.resolve(CURRENT) + " names generation '" + named.get()
                        + "', which isn't there: run: lede rebuild");
            }
            named = again;
        }
        return named;
    }

    /** Where a generation's segments are. */
    public Path folder(String generation) {
        return root.resolve(generation);
    }

    /**
     * What a generation says of itself.
     *
     * @throws IndexException if it was written with another schema than this program's, or is damaged
     * @throws NoSuchFileException if the whole generation is gone
     */
    public GenerationManifest manifest(String generation) throws IOException {
        return ManifestFile.read(folder(generation));
    }

    /** Every finished generation, published or not, oldest first. */
    public List<String> all() throws IOException {
        return names(name -> NUMBER.matcher(name).matches());
    }

    /** @throws IndexException if another build, in this process or another, has it */
    public WriteLock lock() throws IOException {
        return WriteLock.on(root);
    }

    /** Makes a generation the served one, at once and durably: readers see the old one or this one, never less. */
    public void publish(String generation) throws IOException {
        Durable.ON_DISK.write(root, CURRENT, (generation + "\n").getBytes(US_ASCII), root.resolve(DRAFT));
    }

    /**
     * Publishes the newest generation that is older than the served one.
     *
     * @return what is served now
     * @throws IndexException if there is none, or a build is under way
     */
    public String rollback() throws IOException {
        if (!Files.isRegularFile(root)) {
            // Before the lock, which would make a folder of a mistyped name.
            served();
        }
        WriteLock lock = lock();
        try {
            String served = served();
            String older = olderThan(served)
                    .orElseThrow(
                            () -> new IndexException("index " + root + " keeps no generation older than " + served));
            manifest(older);
            publish(older);
            return older;
        } finally {
            lock.close();
        }
    }

    private String served() throws IOException {
        return current().orElseThrow(() -> new IndexException("nothing is published in index " + root));
    }

    /** As {@link #current}, and nothing where that is damaged: what a build, which mends it, goes by. */
    Optional<String> sound() throws IOException {
        return named().filter(this::isThere);
    }

    /** The newest finished generation before this one. */
    Optional<String> olderThan(String generation) throws IOException {
        return all().stream().filter(each -> number(each) < number(generation)).reduce((first, second) -> second);
    }

    /** A number above that of every generation there ever was as far as the folder tells, drafts too. */
    String next() throws IOException {
        long highest = Stream.concat(names(name -> true).stream(), named().stream())
                .map(name -> name.split("\\.", 2)[0])
                .filter(name -> NUMBER.matcher(name).matches())
                .mapToLong(Generations::number)
                .max()
                .orElse(0);
        return String.format(Locale.ROOT, "%06d", highest + 1);
    }

    Path draft(String generation) {
        return root.resolve(generation + BUILDING);
    }

    /** Turns a draft that is whole into a generation, not yet published. */
    void finish(String generation) throws IOException {
        Files.move(draft(generation), folder(generation), StandardCopyOption.ATOMIC_MOVE);
        IOUtils.fsync(root, true);
    }

    /** Removes what a build that was stopped left half done. Under the lock only. */
    void clean() throws IOException {
        for (String name : names(name -> name.endsWith(BUILDING) || name.endsWith(DELETING))) {
            IOUtils.rm(root.resolve(name));
        }
        Files.deleteIfExists(root.resolve(DRAFT));
    }

    /** Removes every finished generation but these. Under the lock only. */
    void keepOnly(List<String> kept) throws IOException {
        for (String generation : all()) {
            if (!kept.contains(generation)) {
                remove(generation);
            }
        }
    }

    /** Gone at once for who looks for it, then file by file; who has it open keeps what is open. Under the lock only. */
    void remove(String generation) throws IOException {
        if (Files.isDirectory(folder(generation))) {
            Path going = root.resolve(generation + DELETING);
            Files.move(folder(generation), going, StandardCopyOption.ATOMIC_MOVE);
            IOUtils.rm(going);
        }
    }

    /** What {@code CURRENT} says, whatever that is. */
    private Optional<String> named() throws IOException {
        try (var file = Files.newInputStream(root.resolve(CURRENT))) {
            return Optional.of(new String(file.readNBytes(64), US_ASCII).strip());
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    private boolean isThere(String generation) {
        return NUMBER.matcher(generation).matches() && Files.isDirectory(folder(generation));
    }

    private List<String> names(Predicate<String> wanted) throws IOException {
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(root)) {
            return entries.filter(Files::isDirectory)
                    .map(entry -> entry.getFileName().toString())
                    .filter(wanted)
                    .sorted(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()))
                    .toList();
        }
    }

    private static long number(String generation) {
        return Long.parseLong(generation);
    }
}
