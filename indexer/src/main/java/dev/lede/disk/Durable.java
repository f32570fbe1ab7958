package dev.lede.disk;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Files written whole or not at all, and there after a power cut too once that is done. */
public final class Durable {
    /** What waits for the disk; another one in tests of what is waited for. */
    @FunctionalInterface
    public interface Forcing {
        void force(Path path) throws IOException;
    }

    public static final Durable ON_DISK = new Durable(Durable::force);

    private final Forcing forcing;

    public Durable(Forcing forcing) {
        this.forcing = forcing;
    }

    /**
     * In place of a file of this name, where there is one, at once: readers see the old one or this one, never less.
     *
     * @param draft on the same disk, and read by nobody; what is there is lost
     */
    public void write(Path folder, String name, byte[] content, Path draft) throws IOException {
        Files.write(draft, content);
        forcing.force(draft);
        Files.move(draft, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        forcing.force(folder);
    }

    /** Where {@code in} is missing too it is made, and may be lost with all that is in it. */
    public void makeFolder(Path in, String name) throws IOException {
        Path folder = in.resolve(name);
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder);
            forcing.force(in);
        }
    }

    /** Returns when the disk has what a file holds; of a folder, which names are in it. */
    static void force(Path path) throws IOException {
        boolean isFolder = Files.isDirectory(path);
        if (isFolder && !path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            // Windows opens no folders.
            return;
        }
        try (FileChannel channel =
                FileChannel.open(path, isFolder ? StandardOpenOption.READ : StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }
}
