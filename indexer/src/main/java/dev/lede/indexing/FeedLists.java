package dev.lede.indexing;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.lede.read.OpmlReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Lists of feeds (OPML) that are sources themselves, so that their feeds are meant. */
final class FeedLists {
    private static final long MOST_BYTES = 16L * 1024 * 1024;
    private static final int START = 256;

    private FeedLists() {}

    /** @return the addresses that a file lists, or nothing where it is no such list or can't be read */
    static Optional<List<String>> in(Path file) {
        try {
            if (!Files.isRegularFile(file) || Files.size(file) > MOST_BYTES || !beginsAsXml(file)) {
                return Optional.empty();
            }
            return in(Files.readAllBytes(file));
        } catch (IOException e) {
            // Who reads it next says what is wrong with it.
            return Optional.empty();
        }
    }

    static Optional<List<String>> in(byte[] content) {
        return OpmlReader.feedsIn(new String(content, UTF_8).replaceFirst("^\uFEFF", ""));
    }

    /** Most sources are something else, and needn't be read for this. */
    private static boolean beginsAsXml(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            String start = new String(in.readNBytes(START), UTF_8);
            return start.replaceFirst("^\uFEFF", "").stripLeading().startsWith("<");
        }
    }
}
