package dev.lede.ledger;

import dev.lede.disk.DamagedFileException;
import dev.lede.ledger.TellingTable.Telling;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.util.IOUtils;

/** The files that hold a ledger's tellings, open. Not safe for several threads. */
final class Parts implements Closeable {
    private final List<TellingFile> files;

    private Parts(List<TellingFile> files) {
        this.files = List.copyOf(files);
    }

    /** @param names in the order by which tellings number them */
    static Parts open(Path folder, List<String> names) throws IOException {
        List<TellingFile> files = new ArrayList<>();
        boolean isOpen = false;
        try {
            for (String name : names) {
                files.add(open(folder.resolve(name)));
            }
            isOpen = true;
            return new Parts(files);
        } finally {
            if (!isOpen) {
                IOUtils.close(files);
            }
        }
    }

    private static TellingFile open(Path file) throws IOException {
        try {
            return TellingFile.open(file);
        } catch (NoSuchFileException e) {
            throw new DamagedFileException(file, e);
        }
    }

    byte[] read(Telling telling) throws IOException {
        return files.get(telling.part()).read(telling.offset(), telling.length());
    }

    @Override
    public void close() throws IOException {
        IOUtils.close(files);
    }
}
