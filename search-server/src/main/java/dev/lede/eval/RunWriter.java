package dev.lede.eval;

import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;

/**
 * Writes a run as TREC has it, a line a hit: {@code query Q0 document rank score tag}. It appears under its name whole or
 * not at all. For one thread.
 */
final class RunWriter implements Closeable {
    private static final String TAG = "lede";

    private final Path file;
    private final Path draft;
    private final Writer writer;

    private RunWriter(Path file, Path draft, Writer writer) {
        this.file = file;
        this.draft = draft;
        this.writer = writer;
    }

    /** @param file whose folder is there; replaced where it is */
    static RunWriter to(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new UnreadableFileException(file, "is a folder: name a file for the run");
        }
        Path folder = file.toAbsolutePath().resolveSibling("");
        if (!Files.isDirectory(folder)) {
            throw new NoSuchFileException(folder.toString());
        }
        Path draft = file.resolveSibling(file.getFileName() + ".part");
        return new RunWriter(file, draft, Files.newBufferedWriter(draft));
    }

    /** @param ranking best first */
    void add(String query, List<Scored> ranking) throws IOException {
        Optional<Float> before = Optional.empty();
        for (int i = 0; i < ranking.size(); i++) {
            Scored hit = ranking.get(i);
            // Whoever reads it goes by scores, and would put equal ones in another order.
            float score = before.isPresent() ? Math.min(hit.score(), Math.nextDown(before.get())) : hit.score();
            before = Optional.of(score);
            writer.write(query + " Q0 " + hit.document() + ' ' + (i + 1) + ' ' + score + ' ' + TAG + '\n');
        }
    }

    /** To be called once, when all is added. */
    void publish() throws IOException {
        writer.close();
        Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
    }

    @Override
    public void close() throws IOException {
        writer.close();
        Files.deleteIfExists(draft);
    }
}
