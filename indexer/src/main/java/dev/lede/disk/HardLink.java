package dev.lede.disk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file under a second name, so that generations share what neither of them ever changes. */
public final class HardLink {
    private HardLink() {}

    /**
     * Where the file system has no such links, or the folders are on two of them, the file is copied. As durable as the
     * existing one when it returns, but for the folder's entry.
     */
    public static void make(Path existing, Path link) throws IOException {
        try {
            Files.createLink(link, existing);
        } catch (UnsupportedOperationException | IOException e) {
            // A failure for another reason, such as a full disk, fails the copy too.
            Files.copy(existing, link);
            Durable.force(link);
        }
    }
}
