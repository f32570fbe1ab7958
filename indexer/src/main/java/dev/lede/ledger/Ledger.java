package dev.lede.ledger;

import dev.lede.disk.CheckedFile;
import dev.lede.disk.DamagedFileException;
import dev.lede.ledger.TellingTable.Telling;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.util.IOUtils;

/**
 * What the sources of a generation told, as it lies beside its segments in {@code ledger/}: {@code files}, an entry for
 * each file walked; {@code tellings}, where the tellings of each are; and these, in one file for each build that added
 * some, which later generations share by hard links. Immutable.
 */
public final class Ledger {
    static final String FOLDER = "ledger";
    static final int UNKNOWN = -1;
    private static final String FILES = "files";
    private static final String TELLINGS = "tellings";

    private final Path folder;
    private final List<FileEntry> entries;
    private final Map<String, Integer> numbers;
    private final List<String> parts;
    private final TellingTable tellings;

    private Ledger(Path folder, List<FileEntry> entries, List<String> parts, TellingTable tellings) {
        this.folder = folder;
        this.entries = List.copyOf(entries);
        this.parts = List.copyOf(parts);
        this.tellings = tellings;
        this.numbers = LinkedHashMap.newLinkedHashMap(entries.size());
        for (int number = 0; number < entries.size(); number++) {
            numbers.put(entries.get(number).path(), number);
        }
    }

    /** Of no file at all: what a rebuild begins with. */
    public static Ledger empty() {
        return new Ledger(Path.of(FOLDER), List.of(), List.of(), new TellingTable());
    }

    /**
     * @param generation a finished generation's folder
     * @throws DamagedFileException if it isn't there whole
     */
    public static Ledger of(Path generation) throws IOException {
        Path folder = generation.resolve(FOLDER);
        List<FileEntry> entries = CheckedFile.read(folder.resolve(FILES), FileEntryCodec::read);
        List<String> parts = new ArrayList<>();
        var tellings = new TellingTable();
        return CheckedFile.read(folder.resolve(TELLINGS), in -> {
            int size = in.readInt();
            for (int i = 0; i < size; i++) {
                parts.add(in.readUTF());
            }
            int told = in.readInt();
            for (int i = 0; i < told; i++) {
                tellings.add(Telling.read(in));
            }
            return new Ledger(folder, entries, parts, tellings);
        });
    }

    /**
     * Durable when it returns, but for the tellings in the parts.
     *
     * @param parts in the folder already
     */
    static void write(Path folder, List<FileEntry> entries, List<String> parts, TellingTable tellings)
            throws IOException {
        CheckedFile.write(folder.resolve(FILES), out -> FileEntryCodec.write(entries, out));
        CheckedFile.write(folder.resolve(TELLINGS), out -> {
            out.writeInt(parts.size());
            for (String part : parts) {
                out.writeUTF(part);
            }
            out.writeInt(tellings.size());
            for (int number = 0; number < tellings.size(); number++) {
                tellings.get(number).write(out);
            }
        });
        IOUtils.fsync(folder, true);
    }

    /** How many files were walked. */
    int files() {
        return entries.size();
    }

    Optional<FileEntry> entry(String path) {
        int number = number(path);
        return number == UNKNOWN ? Optional.empty() : Optional.of(entries.get(number));
    }

    /** By what tellings name a file: from zero to {@link #files}; {@link #UNKNOWN} where it wasn't walked. */
    int number(String path) {
        return numbers.getOrDefault(path, UNKNOWN);
    }

    FileEntry entry(int number) {
        return entries.get(number);
    }

    /** Names of the files that hold tellings; a telling's part is its place here. */
    List<String> parts() {
        return parts;
    }

    Path part(String name) {
        return folder.resolve(name);
    }

    /**
     * Nothing of them is read.
     *
     * @throws DamagedFileException if a part is missing, or ends before its last telling does
     */
    void requireParts() throws IOException {
        long[] ends = new long[parts.size()];
        for (int number = 0; number < tellings.size(); number++) {
            Telling telling = tellings.get(number);
            ends[telling.part()] = Math.max(ends[telling.part()], telling.offset() + telling.length());
        }
        for (int part = 0; part < ends.length; part++) {
            Path file = part(parts.get(part));
            if (CheckedFile.bytes(file) < ends[part]) {
                throw new DamagedFileException(file);
            }
        }
    }

    Parts open() throws IOException {
        return Parts.open(folder, parts);
    }

    TellingTable tellings() {
        return tellings;
    }
}
