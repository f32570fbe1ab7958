package dev.lede.benchmark;

import dev.lede.schema.ArticleSchema;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.PriorityQueue;
import java.util.stream.Collectors;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.index.TermsEnum.SeekStatus;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/**
 * Lucene alone, asked what may be meant by what is typed so far: of the terms that begin so those that most articles have. Words of
 * titles complete the last word, providers and topics all of it, in small letters or each with a capital; no error is
 * forgiven, no two words are one suggestion, and no title is. For one thread.
 */
final class BareSuggestions implements Closeable {
    private static final int SIZE = 10;
    private static final Comparator<Suggested> FEWEST_FIRST =
            Comparator.comparingInt(Suggested::articles).thenComparing(Suggested::text, Comparator.reverseOrder());

    private final DirectoryReader reader;

    /** @param articles that have it */
    record Suggested(String text, int articles) {}

    private BareSuggestions(DirectoryReader reader) {
        this.reader = reader;
    }

    /** @param folder of an index that stays as it is */
    static BareSuggestions open(Path folder) throws IOException {
        return new BareSuggestions(DirectoryReader.open(FSDirectory.open(folder)));
    }

    /**
     * @param typed words with one blank between, and perhaps one behind; at least a letter
     * @return at most ten, those of most articles first
     */
    List<Suggested> completing(String typed) throws IOException {
        String words = typed.strip();
        var best = new PriorityQueue<>(FEWEST_FIRST);
        keepBest(ArticleSchema.TITLE.exact(), words.substring(words.lastIndexOf(' ') + 1), best);
        String capitals = Arrays.stream(words.split(" "))
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining(" "));
        for (String field : List.of(ArticleSchema.PROVIDER.indexName(), ArticleSchema.TOPIC.indexName())) {
            keepBest(field, words, best);
            keepBest(field, capitals, best);
        }
        return inOrder(best);
    }

    private void keepBest(String field, String beginning, PriorityQueue<Suggested> best) throws IOException {
        Terms terms = MultiTerms.getTerms(reader, field);
        if (terms == null) { // null where no article has any
            return;
        }
        TermsEnum each = terms.iterator();
        var start = new BytesRef(beginning);
        BytesRef term = each.seekCeil(start) == SeekStatus.END ? null : each.term(); // null behind the last
        while (term != null && StringHelper.startsWith(term, start)) {
            int articles = each.docFreq();
            if (best.size() < SIZE || best.element().articles() <= articles) {
                best.add(new Suggested(term.utf8ToString(), articles));
                if (best.size() > SIZE) {
                    best.remove();
                }
            }
            term = each.next();
        }
    }

    private static List<Suggested> inOrder(Collection<Suggested> best) {
        List<Suggested> ordered = new ArrayList<>(best);
        ordered.sort(FEWEST_FIRST.reversed());
        return ordered;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
