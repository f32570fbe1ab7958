package dev.lede.read;

import dev.lede.read.ReadOutcome.Failed;
import dev.lede.read.ReadOutcome.Skipped;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.ArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;

/**
 * Goes through one archive from its first entry to its last, as a walk goes through a folder: one entry at a time, in
 * the order in which they come, so that a broken archive still gives what stands before the break and a huge one costs no
 * memory. Nothing is ever unpacked to disk.
 */
final class ArchiveReader {
    /** Uncompressed, all entries together; no archive of articles is as large. */
    private static final long MOST_BYTES = 4L << 30;

    /** What comes out for each byte that goes in; text comes to 30 at the very most. */
    private static final long MOST_RATIO = 200;

    /** Below this no ratio does harm. */
    private static final long RATIO_COUNTS_FROM = 32L << 20;

    private static final int MOST_ENTRIES = 1_000_000;

    /** Names and their like between two entries, which the library keeps in memory whole. */
    private static final long MOST_HEADER = 1 << 20;

    /** Reads one entry's bytes. */
    @FunctionalInterface
    interface EntryReader {
        void read(SourceFile entry, InputStream bytes) throws IOException;
    }

    private final SourceFile file;
    private final BiConsumer<SourceFile, ReadOutcome> outcomes;
    private final Metered stored;
    private final Metered headers;
    private final boolean isTar;
    private final ArchiveInputStream<? extends ArchiveEntry> entries;
    private long unpacked;
    private long files;

    /**
     * @param in the archive's bytes, no longer compressed as a whole
     * @param stored counts what is really there of it
     */
    ArchiveReader(
            SourceFile file,
            boolean isTar,
            InputStream in,
            Metered stored,
            BiConsumer<SourceFile, ReadOutcome> outcomes) {
        this.file = file;
        this.isTar = isTar;
        this.stored = stored;
        this.outcomes = outcomes;
        this.headers = new Metered(in);
        this.entries = isTar
                ? new TarArchiveInputStream(headers, "UTF-8")
                : new ZipArchiveInputStream(headers, "UTF-8", true, false);
    }

    /**
     * @throws BrokenFileException if the archive can be read no further; what stands before was told
     * @throws IOException if what the archive itself is read from fails
     */
    void read(EntryReader reader) throws IOException {
        for (Optional<ArchiveEntry> next = next(); next.isPresent(); next = next()) {
            ArchiveEntry entry = next.get();
            if (files == 0 && isDocument(entry)) {
                outcomes.accept(file, new Skipped("not text", "a document, book or program that is kept as a zip"));
                return;
            }
            if (files == MOST_ENTRIES) {
                throw ended("more than " + MOST_ENTRIES + " entries");
            }
            if (!entry.isDirectory()) {
                one(entry, file.entry(entry.getName()), reader);
                files++;
            }
        }
        if (files == 0) {
            outcomes.accept(file, new Skipped("empty", "an archive without files"));
        }
    }

    private void one(ArchiveEntry entry, SourceFile inner, EntryReader reader) throws IOException {
        String name = inner.name().substring(file.name().length() + 1);
        if (EntryName.isHidden(name)) {
            outcomes.accept(inner, new Skipped("hidden", "hidden, not read"));
        } else if (isLink(entry)) {
            outcomes.accept(inner, new Skipped("symbolic link", "a link in an archive, not followed"));
        } else if (isSpecial(entry)) {
            outcomes.accept(inner, new Skipped("special file", "a device or pipe in an archive, not read"));
        } else if (!entries.canReadEntryData(entry)) {
            outcomes.accept(inner, new Failed(0, unreadable(entry)));
            return;
        } else {
            reader.read(inner, new EntryBytes());
        }
        drain();
    }

    private void drain() throws IOException {
        var rest = new EntryBytes();
        byte[] ignored = new byte[16 * 1024];
        while (rest.read(ignored, 0, ignored.length) >= 0) {
            // Counted as it goes.
        }
    }

    private Optional<ArchiveEntry> next() throws IOException {
        headers.allow(isTar ? MOST_HEADER : Long.MAX_VALUE);
        try {
            return Optional.ofNullable(entries.getNextEntry());
        } catch (BrokenFileException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            // The library meets some hostile headers with exceptions of its own; either way nothing more can be read.
            throw ended("broken archive");
        } finally {
            headers.allow(Long.MAX_VALUE);
        }
    }

    private BrokenFileException ended(String reason) {
        return new BrokenFileException(file, reason + ": after " + files + " files it is read no further");
    }

    /** The bytes of the entry that the archive is at. */
    private final class EntryBytes extends InputStream {
        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int read;
            try {
                read = entries.read(into, from, length);
            } catch (BrokenFileException e) {
                throw e;
            } catch (IOException | RuntimeException e) {
                // As above.
                throw ended("broken archive");
            }
            unpacked += Math.max(0, read);
            if (unpacked > MOST_BYTES) {
                throw ended("more than " + (MOST_BYTES >> 30) + " GB unpacked");
            }
            if (unpacked > RATIO_COUNTS_FROM && unpacked / MOST_RATIO > stored.count()) {
                throw ended("a bomb, it unpacks to more than " + MOST_RATIO + " times its size");
            }
            return read;
        }
    }

    /** Office files, books and Java programs are zips, and no article is in any of them. */
    private static boolean isDocument(ArchiveEntry first) {
        String name = first.getName();
        return name.equals("[Content_Types].xml") || name.equals("mimetype") || name.startsWith("META-INF/");
    }

    private static boolean isLink(ArchiveEntry entry) {
        return switch (entry) {
            case TarArchiveEntry tar -> tar.isSymbolicLink() || tar.isLink();
            case ZipArchiveEntry zip -> zip.isUnixSymlink();
            default -> false;
        };
    }

    private static boolean isSpecial(ArchiveEntry entry) {
        return entry instanceof TarArchiveEntry tar && (tar.isBlockDevice() || tar.isCharacterDevice() || tar.isFIFO());
    }

    private static String unreadable(ArchiveEntry entry) {
        return entry instanceof ZipArchiveEntry zip
                        && zip.getGeneralPurposeBit().usesEncryption()
                ? "encrypted, not read"
                : "packed in a way that is not read";
    }
}
