package dev.lede.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.article.Article;
import dev.lede.article.ArticleId;
import dev.lede.read.ReadReport;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What the ledger's tests share: a file told to a draft, and all that a draft tells anew. */
final class Drafts {
    private Drafts() {}

    static void tell(String file, List<Article> articles, boolean isRead, int round, LedgerDraft draft)
            throws IOException {
        if (!isRead) {
            draft.keep(draft.known(file).orElseThrow());
            return;
        }
        for (Article article : articles) {
            draft.add(file, article);
        }
        draft.end(entry(file, "of round " + round, articles.size()));
    }

    static Map<ArticleId, List<Article>> drain(Told told) throws IOException {
        Map<ArticleId, List<Article>> retold = new HashMap<>();
        for (var next = told.next(); next.isPresent(); next = told.next()) {
            assertThat(retold.put(next.get().id(), next.get().tellings())).isNull();
        }
        return retold;
    }

    static FileEntry entry(String path, String hash, long told) {
        var report = new ReadReport(
                1, new TreeMap<>(Map.of("made", 1L)), new TreeMap<>(), 0, told, 0, new TreeMap<>(), told, List.of(), 0);
        return new FileEntry(path, Optional.empty(), Optional.of(new ContentHash(hash)), report);
    }
}
