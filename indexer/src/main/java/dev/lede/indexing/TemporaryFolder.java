package dev.lede.indexing;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.lucene.util.IOUtils;

/** A folder of our own that is gone with all in it when it is closed, or when the program is told to stop before. */
public final class TemporaryFolder implements Closeable {
    private static final int TRIES = 200;

    /** So often in a row it must be gone to stay so. */
    private static final int TIMES_GONE = 10;

    private static final int PAUSE_MILLIS = 10;

    private final Path path;
    private final Thread atExit;

    private TemporaryFolder(Path path) {
        this.path = path;
        this.atExit = new Thread(this::remove, "remove " + path);
    }

    /** @param prefix of its name in the system's folder for such */
    public static TemporaryFolder make(String prefix) throws IOException {
        var folder = new TemporaryFolder(Files.createTempDirectory(prefix));
        Runtime.getRuntime().addShutdownHook(folder.atExit);
        return folder;
    }

    public Path path() {
        return path;
    }

    @Override
    public void close() throws IOException {
        IOUtils.rm(path);
        try {
            Runtime.getRuntime().removeShutdownHook(atExit);
        } catch (IllegalStateException e) {
            // The program is stopping, and finds nothing left to remove.
        }
    }

    /** Work goes on while a program stops, and may put more there, or make the folder again, until it fails for want of it. */
    private void remove() {
        int gone = 0;
        for (int i = 0; i < TRIES && gone < TIMES_GONE; i++) {
            gone = Files.exists(path) ? 0 : gone + 1;
            try {
                IOUtils.rm(path);
                Thread.sleep(PAUSE_MILLIS);
            } catch (IOException e) {
                // What stays is the system's to tidy up: nobody is left to be told.
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }
}
