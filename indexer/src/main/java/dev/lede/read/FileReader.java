package dev.lede.read;

import dev.lede.read.ReadOutcome.Failed;
import dev.lede.read.ReadOutcome.Read;
import dev.lede.read.ReadOutcome.Skipped;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Turns any file into an outcome: looks whether it is text and small enough, decodes it, and hands it to the reader
 * whose form it has. Told by content, never by name. Memory is a few times the largest size allowed.
 */
public final class FileReader {
    private static final int HEAD = 8192;

    private final List<ArticleReader> readers;
    private final long maxBytes;

    /**
     * @param readers asked in order
     * @param maxBytes larger files are reported and not read
     */
    public FileReader(List<ArticleReader> readers, long maxBytes) {
        this.readers = List.copyOf(readers);
        this.maxBytes = maxBytes;
    }

    public ReadOutcome read(Path path) {
        // Not the size that the folder tells: a file may grow, and some have none until they are read.
        try (InputStream in = Files.newInputStream(path)) {
            byte[] head = in.readNBytes(HEAD);
            if (head.length == 0) {
                return new Skipped("empty", "empty: zero bytes");
            }
            if (TextDecoder.isBinary(head)) {
                return new Skipped("not text", "not text");
            }
            if (Files.size(path) > maxBytes) {
                return tooLarge();
            }
            int most = (int) Math.min(Integer.MAX_VALUE - 16, maxBytes + 1);
            byte[] bytes = new SequenceInputStream(new ByteArrayInputStream(head), in).readNBytes(most);
            return bytes.length > maxBytes ? tooLarge() : read(TextDecoder.decode(bytes));
        } catch (NoSuchFileException e) {
            return new Failed(0, "gone before it could be read");
        } catch (AccessDeniedException e) {
            return new Failed(0, "no permission to read it");
        } catch (IOException e) {
            return new Failed(0, "can't be read: " + e.getClass().getSimpleName());
        }
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
        return new Skipped("no article", "neither front matter nor a page of a site known in providers.yaml");
    }

    private static Read withNotes(Read read, List<Note> notes) {
        return new Read(
                read.form(),
                read.articles(),
                Stream.concat(notes.stream(), read.notes().stream()).toList());
    }

    private Failed tooLarge() {
        return new Failed(0, "larger than " + maxBytes + " bytes, not read (max-file-megabytes)");
    }
}
