package dev.lede.ledger;

import dev.lede.ledger.TellingTable.Telling;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Articles about which something changed: of which something is told anew, or no longer, or that tellings joined or left
 * as an alias came or went.
 *
 * @param ids of all of them, whose values say nothing; nothing where that is every article
 * @param silent ids of those that nobody tells any more
 */
record Retold(Optional<IdTable> ids, List<Long> silent) {
    Retold {
        silent = List.copyOf(silent);
    }

    /**
     * @param before all that was told until now
     * @param stays whether an earlier telling is still told
     * @param now the earlier tellings that stay, in their order, then new ones
     * @param articles of what is told now
     */
    static Retold between(TellingTable before, Predicate<Telling> stays, TellingTable now, ToldArticles articles) {
        if (before.size() == 0) {
            return new Retold(Optional.empty(), List.of());
        }
        var ids = new IdTable();
        List<Long> silent = new ArrayList<>();
        var until = new ToldArticles(before);
        int kept = 0;
        for (int i = 0; i < before.size(); i++) {
            boolean isKept = stays.test(before.get(i));
            long was = until.id(i);
            if (!isKept || articles.id(kept) != was) {
                if (ids.put(was, 0) == IdTable.NONE && !articles.has(was)) {
                    silent.add(was);
                }
                if (isKept) {
                    ids.put(articles.id(kept), 0);
                }
            }
            kept += isKept ? 1 : 0;
        }
        for (int i = kept; i < now.size(); i++) {
            ids.put(articles.id(i), 0);
        }
        return new Retold(Optional.of(ids), silent);
    }

    /** @param id of an article that is told */
    boolean has(long id) {
        return ids.isEmpty() || ids.get().get(id) != IdTable.NONE;
    }
}
