package dev.lede.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.FieldDoc;

/**
 * Which hits come first where no provider may have more than its share of them. They are chosen from the best in their
 * order, each unless its provider has its share already. All others follow in their order, so that where too few are
 * chosen, those passed over fill up. An article without a provider takes nobody's share. Immutable; safe for any number of
 * threads.
 */
final class ProviderShare {
    /** Hits that are chosen at most. */
    static final int FIRST = 10;

    /** Hits that are chosen from: what is further down is no answer for the first page, whoever tells it. */
    static final int BEST = 100;

    private final int most;
    private final IndexReader reader;
    private final FacetLabels providers;

    /** @param most hits of one provider; 0 for any number */
    ProviderShare(int most, IndexReader reader, FacetLabels providers) {
        this.most = most;
        this.reader = reader;
        this.providers = providers;
    }

    boolean isLimited() {
        return most > 0;
    }

    int most() {
        return most;
    }

    /**
     * @param best the best hits, in their order: {@value #BEST}, or all that there are
     * @return those that come first, in their order: at most {@value #FIRST}
     */
    List<FieldDoc> first(List<FieldDoc> best) throws IOException {
        List<FieldDoc> first = new ArrayList<>();
        Map<Integer, Integer> taken = new HashMap<>();
        for (FieldDoc hit : best) {
            if (first.size() == FIRST) {
                break;
            }
            Optional<Integer> provider = provider(hit);
            if (provider.isEmpty() || taken.merge(provider.get(), 1, Integer::sum) <= most) {
                first.add(hit);
            }
        }
        return first;
    }

    private Optional<Integer> provider(FieldDoc hit) throws IOException {
        int leaf = ReaderUtil.subIndex(hit.doc, reader.leaves());
        return providers.borne(reader.leaves().get(leaf), hit.doc);
    }
}
