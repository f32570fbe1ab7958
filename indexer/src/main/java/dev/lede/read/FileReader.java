package dev.lede.read;

import dev.lede.read.ReadOutcome.Failed;
import dev.lede.read.ReadOutcome.Read;
import dev.lede.read.ReadOutcome.Skipped;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/**
 * Turns any file into an outcome, and an archive into one for each of its entries: looks whether it is packed, whether it
 * is text and small enough, decodes it, and hands it to the reader whose form it has. Told by content, never by name.
 * Memory is a few times the largest size allowed.
 */
public final class FileReader {
    /** Why a text is skipped that no reader knows. */
    public static final String NO_FORM =
            "of no form that is read: no front matter, JSON, CSV or feed, nor a page of a site in providers.yaml";

    private static final int HEAD = 8192;

    /** An archive, and archives in it. */
    private static final int DEEPEST_ARCHIVE = 2;

    private final List<ArticleReader> readers;
    private final PathFacts paths;
    private final long maxBytes;

    /**
     * @param readers asked in order
     * @param names how paths tell languages
     * @param maxBytes larger files are reported and not read
     */
    public FileReader(List<ArticleReader> readers, FieldNames names, long maxBytes) {
        this.readers = List.copyOf(readers);
        this.paths = new PathFacts(names.pathLanguages());
        this.maxBytes = maxBytes;
    }

    /**
     * @param outcomes told once for a file; for an archive once for each entry, as it is read, and once more for the
     *     archive where something is wrong with it as a whole
     */
    public void read(SourceFile file, BiConsumer<SourceFile, ReadOutcome> outcomes) {
        try (InputStream in = Files.newInputStream(file.path())) {
            new Opening(0, outcomes).open(file, in);
        } catch (NoSuchFileException e) {
            outcomes.accept(file, new Failed(0, "gone before it could be read"));
        } catch (AccessDeniedException e) {
            outcomes.accept(file, new Failed(0, "no permission to read it"));
        } catch (IOException e) {
            outcomes.accept(file, new Failed(0, "can't be read: " + e.getClass().getSimpleName()));
        }
    }

    /** Whether a file holds more than its size tells: an archive, or what is gzipped. */
    public static boolean isPacked(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return Container.of(in.readNBytes(HEAD)) != Container.NONE;
        }
    }

    /** Opens files that are so many archives deep. */
    private final class Opening {
        private final int archives;
        private final BiConsumer<SourceFile, ReadOutcome> outcomes;

        Opening(int archives, BiConsumer<SourceFile, ReadOutcome> outcomes) {
            this.archives = archives;
            this.outcomes = outcomes;
        }

        /** @throws IOException if what the file is read from fails, and not only the file */
        void open(SourceFile file, InputStream in) throws IOException {
            byte[] head = in.readNBytes(HEAD);
            var stored = new Metered(whole(head, in));
            try {
                switch (Container.of(head)) {
                    case NONE -> outcomes.accept(file, text(file, head, stored));
                    case GZIP -> unpack(file, stored);
                    case ZIP -> archive(file, Container.ZIP, stored, stored);
                    case TAR -> archive(file, Container.TAR, stored, stored);
                }
            } catch (BrokenFileException e) {
                if (!e.file().equals(file)) {
                    throw e;
                }
                outcomes.accept(file, new Failed(0, e.reason()));
            }
        }

        private void unpack(SourceFile file, Metered stored) throws IOException {
            InputStream in = new GzipBytes(file, stored);
            byte[] head = beginning(in);
            InputStream unpacked = whole(head, in);
            switch (Container.of(head)) {
                case NONE -> outcomes.accept(file, text(file, head, unpacked));
                case TAR -> archive(file, Container.TAR, unpacked, stored);
                case GZIP, ZIP ->
                    outcomes.accept(file, new Skipped("packed twice", "packed and packed again, not read"));
            }
        }

        private void archive(SourceFile file, Container kind, InputStream in, Metered stored) throws IOException {
            if (archives == DEEPEST_ARCHIVE) {
                outcomes.accept(
                        file,
                        new Skipped("archive in archive", "an archive within an archive in an archive, not read"));
                return;
            }
            var inside = new Opening(archives + 1, outcomes);
            new ArchiveReader(file, kind == Container.TAR, in, stored, outcomes).read(inside::open);
        }
    }

    private static InputStream whole(byte[] head, InputStream rest) {
        return new SequenceInputStream(new ByteArrayInputStream(head), rest);
    }

    /** @param in all of the file, with its head */
    private ReadOutcome text(SourceFile file, byte[] head, InputStream in) throws IOException {
        if (head.length == 0) {
            return new Skipped("empty", "empty: zero bytes");
        }
        if (TextDecoder.isBinary(head)) {
            return new Skipped("not text", "not text");
        }
        // Not the size that the folder tells: a file may grow, and some have none until they are read.
        var bytes = new ByteArrayOutputStream();
        Optional<String> broken = Optional.empty();
        try {
            copy(in, bytes, maxBytes + 1);
        } catch (BrokenFileException e) {
            if (!e.file().equals(file) || bytes.size() == 0) {
                throw e;
            }
            broken = Optional.of(e.reason());
        }
        if (bytes.size() > maxBytes) {
            return new Failed(0, "larger than " + maxBytes + " bytes, not read (max-file-megabytes)");
        }
        ReadOutcome outcome = paths.fill(read(TextDecoder.decode(bytes.toByteArray())), file.name());
        return broken.isEmpty() ? outcome : brokenOff(outcome, broken.get());
    }

    /** Also of what breaks off in it; that is said again to who reads on. */
    private static byte[] beginning(InputStream in) throws IOException {
        var head = new ByteArrayOutputStream();
        try {
            copy(in, head, HEAD);
        } catch (BrokenFileException e) {
            if (head.size() == 0) {
                throw e;
            }
        }
        return head.toByteArray();
    }

    private static void copy(InputStream in, OutputStream out, long most) throws IOException {
        byte[] buffer = new byte[HEAD];
        long left = most;
        int read;
        while (left > 0 && (read = in.read(buffer, 0, (int) Math.min(left, buffer.length))) >= 0) {
            out.write(buffer, 0, read);
            left -= read;
        }
    }

    /** What stands before the break is kept, where that is anything. */
    private static ReadOutcome brokenOff(ReadOutcome outcome, String reason) {
        return outcome instanceof Read read ? withNotes(read, List.of(new Note(0, reason))) : new Failed(0, reason);
    }

    private ReadOutcome read(FileText text) {
        for (ArticleReader reader : readers) {
            Optional<ReadOutcome> outcome = reader.read(text);
            if (outcome.isPresent()) {
                return outcome.get() instanceof Read read ? withNotes(read, text.notes()) : outcome.get();
            }
        }
        if (text.text().isBlank()) {
            return new Skipped("empty", "empty: nothing but blanks");
        }
        return new Skipped(Skipped.NO_ARTICLE, NO_FORM);
    }

    private static Read withNotes(Read read, List<Note> notes) {
        return read.withNotes(
                Stream.concat(notes.stream(), read.notes().stream()).toList());
    }
}
