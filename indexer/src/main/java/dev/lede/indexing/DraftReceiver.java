package dev.lede.indexing;

import dev.lede.article.Article;
import dev.lede.health.FileFacts;
import dev.lede.index.IndexDraft;
import dev.lede.ledger.ContentHash;
import dev.lede.ledger.FileEntry;
import dev.lede.read.FileStamp;
import dev.lede.read.ReadReport;
import dev.lede.read.SourceFile;
import dev.lede.read.WalkStep;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Hands what is read to a draft of an index. A file is kept where its stamp is as it was, or else its content: what is
 * read is told with the stamp and hash that it had before reading began, so that a change meanwhile is seen next time.
 */
final class DraftReceiver implements Receiver {
    private final IndexDraft draft;
    private final Map<Path, Seen> reading = new ConcurrentHashMap<>();

    private record Seen(Optional<FileStamp> stamp, Optional<ContentHash> hash) {
        static final Seen NOTHING = new Seen(Optional.empty(), Optional.empty());
    }

    DraftReceiver(IndexDraft draft) {
        this.draft = draft;
    }

    @Override
    public boolean keeps(WalkStep.Found found) {
        SourceFile file = found.file();
        Optional<FileStamp> stamp = found.stamp();
        Optional<FileEntry> known = draft.known(file.key());
        if (stamp.isPresent()
                && known.filter(entry ->
                                entry.stamp().equals(stamp) && entry.hash().isPresent())
                        .isPresent()) {
            draft.keep(known.get());
            return true;
        }
        Optional<ContentHash> hash = ContentHash.of(file.path());
        if (hash.isPresent() && known.flatMap(FileEntry::hash).equals(hash)) {
            FileEntry same = known.orElseThrow();
            draft.keep(new FileEntry(same.path(), stamp, hash, same.report(), same.facts()));
            return true;
        }
        reading.put(file.path(), new Seen(stamp, hash));
        return false;
    }

    @Override
    public void told(SourceFile file, Article article) {
        try {
            draft.add(file.key(), article);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void ended(SourceFile file, ReadReport report, FileFacts facts) {
        Seen seen = Optional.ofNullable(reading.remove(file.path())).orElse(Seen.NOTHING);
        draft.end(new FileEntry(file.key(), seen.stamp(), seen.hash(), report, facts));
    }
}
