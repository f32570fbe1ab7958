package dev.lede.ledger;

import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.WRITE;

import dev.lede.article.Article;
import dev.lede.article.ArticleBytes;
import dev.lede.disk.DamagedFileException;
import dev.lede.disk.HardLink;
import dev.lede.ledger.TellingTable.Telling;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.util.IOUtils;

/**
 * The next ledger while sources are read: of each file walked, either what is known of it is kept, or it is told anew.
 * A rebuild begins with an empty one, an update with the last. Tellings go to disk as they come; memory holds where they
 * lie. Safe for any number of threads; what is slow, JSON, is done outside the lock.
 */
public final class LedgerDraft implements Closeable {
    /** More files than this are copied into one: each costs an open file and some waste. */
    private static final int MOST_PARTS = 16;

    /** What becomes of a file that is gone or was read again: its earlier tellings don't stay. */
    private static final int DROPPED = -1;

    private final Ledger before;
    private final Path folder;
    private final String part;
    private final OutputStream file;
    private final OutputStream out;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<Optional<FileEntry>> entries = new ArrayList<>();
    /** By number of now. */
    private final BitSet kept = new BitSet();

    private final TellingTable fresh = new TellingTable();
    private long end;

    private LedgerDraft(Ledger before, Path folder, String part, OutputStream file) {
        this.before = before;
        this.folder = folder;
        this.part = part;
        this.file = file;
        this.out = new BufferedOutputStream(file, 1 << 16);
    }

    /**
     * @param before what was told until now
     * @param generation the folder of the generation that is being built
     * @param name of the generation, told apart from every other's
     */
    public static LedgerDraft begin(Ledger before, Path generation, String name) throws IOException {
        Path folder = Files.createDirectory(generation.resolve(Ledger.FOLDER));
        String part = "told-" + name;
        OutputStream file = Files.newOutputStream(folder.resolve(part), CREATE_NEW, WRITE);
        return new LedgerDraft(before, folder, part, file);
    }

    /** What the file came to when it was last read. */
    public Optional<FileEntry> known(String path) {
        return before.entry(path);
    }

    /**
     * What was told before can be read again, as far as that shows without reading it.
     *
     * @throws DamagedFileException if not
     */
    public void requireBeforeWhole() throws IOException {
        before.requireParts();
    }

    /**
     * A file that hasn't changed: its tellings stay, and aren't told again.
     *
     * @param entry of one that is {@link #known}
     */
    public synchronized void keep(FileEntry entry) {
        int number = number(entry.path());
        kept.set(number);
        entries.set(number, Optional.of(entry));
    }

    /**
     * One telling of a file that is being read; the file's {@link #end} follows.
     *
     * @throws IllegalArgumentException if it has more than one alias: only what was merged has
     */
    public void add(String path, Article article) throws IOException {
        long alias = TellingTable.alias(article);
        byte[] bytes = ArticleBytes.of(article);
        synchronized (this) {
            fresh.add(write(article.id().bits(), alias, number(path), bytes));
        }
    }

    /** A file was read to its end. */
    public synchronized void end(FileEntry entry) {
        entries.set(number(entry.path()), Optional.of(entry));
    }

    /**
     * What the files came to that were walked until now.
     *
     * @throws IllegalStateException if a file was told of that never ended
     */
    public synchronized Walked walked() {
        List<FileEntry> now = entriesNow();
        long met = 0;
        long changed = 0;
        for (int number = 0; number < now.size(); number++) {
            int earlier = before.number(now.get(number).path());
            if (earlier != Ledger.UNKNOWN) {
                met++;
                changed += kept.get(number) || before.entry(earlier).isSameAs(now.get(number)) ? 0 : 1;
            }
        }
        var changes = new FileChanges(now.size() - met, changed, before.files() - met, met - changed);
        return Walked.of(changes, now);
    }

    /**
     * Nothing is told after this; the new ledger is written.
     *
     * @throws IllegalStateException if a file was told of that never ended
     * @throws DamagedFileException if of what was told before not all is there
     */
    public synchronized Told finish() throws IOException {
        before.requireParts();
        List<FileEntry> now = entriesNow();
        int[] files = successors(now);
        // Of a rebuild, all is fresh, and lies in the one part already.
        boolean isFirst = before.parts().isEmpty();
        TellingTable tellings = isFirst ? fresh : new TellingTable();
        List<String> parts = isFirst ? List.of(part) : join(files, tellings);
        out.close();
        IOUtils.fsync(folder.resolve(part), false);
        // Those of earlier builds are durable since.
        for (String each : parts.subList(0, parts.size() - 1)) {
            HardLink.make(before.part(each), folder.resolve(each));
        }
        Ledger.write(folder, now, parts, tellings);
        var articles = new ToldArticles(tellings);
        return new Told(
                tellings,
                articles,
                Retold.between(before.tellings(), telling -> files[telling.file()] != DROPPED, tellings, articles),
                Parts.open(folder, parts));
    }

    private List<FileEntry> entriesNow() {
        return entries.stream()
                .map(entry -> entry.orElseThrow(IllegalStateException::new))
                .toList();
    }

    /** The number that each file of before has now, {@link #DROPPED} where it has none or was read again. */
    private int[] successors(List<FileEntry> now) {
        int[] files = new int[before.files()];
        Arrays.fill(files, DROPPED);
        for (int number = kept.nextSetBit(0); number >= 0; number = kept.nextSetBit(number + 1)) {
            files[before.number(now.get(number).path())] = number;
        }
        return files;
    }

    /**
     * Earlier tellings that stay, then the new ones.
     *
     * @param files the number of each earlier file, {@link #DROPPED} where it is gone or was read again
     * @return names of the files that hold them, ours last
     */
    private List<String> join(int[] files, TellingTable tellings) throws IOException {
        boolean copies = isWorn(files);
        List<String> parts = new ArrayList<>(copies ? List.of() : before.parts());
        parts.add(part);
        try (Parts earlier = before.open()) {
            for (int i = 0; i < before.tellings().size(); i++) {
                Telling telling = before.tellings().get(i);
                int file = files[telling.file()];
                if (file != DROPPED) {
                    tellings.add(
                            copies
                                    ? write(telling.id(), telling.alias(), file, earlier.read(telling))
                                    : telling.at(file, telling.part()));
                }
            }
        }
        for (int i = 0; i < fresh.size(); i++) {
            Telling telling = fresh.get(i);
            tellings.add(telling.at(telling.file(), parts.size() - 1));
        }
        return parts;
    }

    /** Whether earlier files are too many, or hold less that stays than what doesn't. */
    private boolean isWorn(int[] files) throws IOException {
        if (before.parts().size() >= MOST_PARTS) {
            return true;
        }
        long stays = 0;
        for (int i = 0; i < before.tellings().size(); i++) {
            Telling telling = before.tellings().get(i);
            stays += files[telling.file()] == DROPPED ? 0 : telling.length();
        }
        long all = 0;
        for (String each : before.parts()) {
            all += Files.size(before.part(each));
        }
        return stays < all / 2;
    }

    /** At the end of our own file; its part is told when all parts are known. */
    private Telling write(long id, long alias, int file, byte[] bytes) throws IOException {
        out.write(bytes);
        var telling = new Telling(id, alias, file, 0, end, bytes.length);
        end += bytes.length;
        return telling;
    }

    private int number(String path) {
        return numbers.computeIfAbsent(path, each -> {
            entries.add(Optional.empty());
            return entries.size() - 1;
        });
    }

    /** What isn't finished is left as it is: on a full disk the rest could not be written either. */
    @Override
    public synchronized void close() throws IOException {
        file.close();
    }
}
