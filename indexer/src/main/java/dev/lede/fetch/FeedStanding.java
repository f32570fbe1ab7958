package dev.lede.fetch;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

/**
 * How it stands with a feed, for who reads what it told.
 *
 * @param answers the folder of what it told
 * @param isKept whether it told anything yet that is still there; without that {@code answers} may be missing
 * @param fault why it couldn't be fetched the last time, in plain words
 * @param gone whether its host said that it is gone for good
 */
public record FeedStanding(Path answers, boolean isKept, Optional<String> fault, boolean gone) {
    /** @param fetched the folder of all feeds */
    public static FeedStanding of(Path fetched, URI feed) throws IOException {
        var folder = new FeedFolder(fetched, feed);
        FeedState state = folder.state();
        return new FeedStanding(
                folder.answers(),
                folder.isAnythingKept(),
                Optional.of(state.fault()).filter(fault -> !fault.isEmpty()),
                state.gone());
    }

    /** What a feed told when it last told something new; nothing where it never did. */
    public static Optional<byte[]> newest(Path fetched, URI feed) throws IOException {
        return new FeedFolder(fetched, feed).newest();
    }
}
