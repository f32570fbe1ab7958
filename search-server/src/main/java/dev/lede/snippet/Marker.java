package dev.lede.snippet;

import static java.util.stream.Collectors.toUnmodifiableSet;

import dev.lede.article.ArticleSummary;
import dev.lede.schema.ArticleSchema;
import dev.lede.schema.IndexField.FullText;
import dev.lede.schema.IndexedArticles;
import dev.lede.schema.IndexedArticles.Bodies;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;

/**
 * Marks what was searched in title, excerpt and body. Marks are where the query itself matches: a word that was asked
 * for in the title alone isn't marked in the body, and a label marks nothing. Immutable; safe for any number of threads.
 */
public final class Marker {
    private static final List<FullText> MARKED =
            List.of(ArticleSchema.TITLE, ArticleSchema.EXCERPT, ArticleSchema.BODY);
    private static final int PASSAGES = 3;
    private static final int PASSAGE_CHARACTERS = 180;
    private static final int LONGEST_PASSAGE = 240;

    /** A title or excerpt is shown whole, unless it is a whole article in the wrong place. */
    private static final int LONGEST_WHOLE = 1500;

    /** Longer than any article's text that was met; what is behind isn't marked. */
    private static final int MOST_CHARACTERS = 1 << 20;

    private static final Passages IN_BODY = new Passages(LONGEST_PASSAGE);
    private static final Passages WHOLE = new Passages(LONGEST_WHOLE);

    private static final Set<String> LOOKED_IN = MARKED.stream()
            .flatMap(field -> Stream.of(field.name(), field.exact()))
            .collect(toUnmodifiableSet());

    private final IndexSearcher searcher;
    private final IndexedArticles articles;

    /** @param searcher of an index in which articles stand as {@link ArticleSchema} has it */
    public Marker(IndexSearcher searcher) {
        this.searcher = searcher;
        this.articles = new IndexedArticles(searcher.getIndexReader());
    }

    /** @param documents that will be asked for, in any order: what they hold is looked up for all of them at once */
    public Marking marking(Query query, int[] documents) throws IOException {
        var marked = Marked.of(query, LOOKED_IN);
        return new Marking(
                marked, HeldPlaces.of(searcher.getIndexReader(), documents, marked.terms()), articles.bodies());
    }

    /** What one query marks in some documents. For one thread. */
    public final class Marking {
        private final Marked marked;
        private final HeldPlaces places;
        private final Bodies bodies;
        private final Sentences sentences = new Sentences(BestPassages.LONG);

        private Marking(Marked marked, HeldPlaces places, Bodies bodies) {
            this.marked = marked;
            this.places = places;
            this.bodies = bodies;
        }

        /** @param article that the document is; its text is read only where something of it is marked */
        public Snippets in(int document, ArticleSummary article) throws IOException {
            Map<Term, TermPositions> held = places.in(document);
            var marks = new FieldMarks(searcher, document, marked.ofArticle(held::containsKey), held);
            return new Snippets(
                    whole(marks, ArticleSchema.TITLE, article.title()),
                    whole(marks, ArticleSchema.EXCERPT, article.excerpt().orElse("")),
                    marks.isMarked(ArticleSchema.BODY) ? body(marks, cut(bodies.of(document))) : List.of());
        }

        private List<String> body(FieldMarks marks, String text) throws IOException {
            var ends = new PassageCut.AtSentences(sentences(text), text.length(), PASSAGE_CHARACTERS);
            return passages(marks.of(ArticleSchema.BODY, text.length()), text, ends, PASSAGES).stream()
                    .map(passage -> IN_BODY.format(passage, text))
                    .toList();
        }

        private SentenceEnds sentences(String text) {
            if (text.length() < BestPassages.LONG) {
                Optional<PlainSentences> plain = PlainSentences.of(text);
                if (plain.isPresent()) {
                    return plain.get();
                }
            }
            sentences.setText(text);
            return sentences;
        }
    }

    private static Optional<String> whole(FieldMarks marks, FullText field, String written) throws IOException {
        if (!marks.isMarked(field)) {
            return Optional.empty();
        }
        String text = cut(written);
        return passages(marks.of(field, text.length()), text, new PassageCut.Whole(text.length()), 1).stream()
                .findFirst()
                .map(passage -> WHOLE.format(passage, text));
    }

    private static List<Passage> passages(List<Mark> marks, String text, PassageCut cut, int most) {
        return new BestPassages(cut, text.length(), most).of(marks, PASSAGE_CHARACTERS);
    }

    private static String cut(String text) {
        int end = Math.min(text.length(), MOST_CHARACTERS);
        boolean isHalf = end > 0 && end < text.length() && Character.isHighSurrogate(text.charAt(end - 1));
        return text.substring(0, isHalf ? end - 1 : end);
    }
}
