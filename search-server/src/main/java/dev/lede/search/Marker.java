package dev.lede.search;

import static java.util.stream.Collectors.toSet;
import static java.util.stream.Collectors.toUnmodifiableSet;

import dev.lede.article.ArticleSummary;
import dev.lede.schema.ArticleSchema;
import dev.lede.schema.IndexField.FullText;
import dev.lede.search.SearchResult.Snippets;
import java.io.IOException;
import java.text.BreakIterator;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.FieldHighlighter;
import org.apache.lucene.search.uhighlight.FieldOffsetStrategy;
import org.apache.lucene.search.uhighlight.LengthGoalBreakIterator;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.PassageScorer;
import org.apache.lucene.search.uhighlight.UHComponents;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.search.uhighlight.WholeBreakIterator;

/**
 * Marks what was searched in title, excerpt and body. Marks are where the query itself matches: a word that was asked
 * for in the title alone isn't marked in the body, and a label marks nothing. Immutable; safe for any number of threads.
 */
final class Marker {
    private static final List<FullText> MARKED =
            List.of(ArticleSchema.TITLE, ArticleSchema.EXCERPT, ArticleSchema.BODY);
    private static final int PASSAGES = 3;
    private static final int PASSAGE_CHARACTERS = 180;
    private static final int LONGEST_PASSAGE = 240;

    /** A title or excerpt is shown whole, unless it is a whole article in the wrong place. */
    private static final int LONGEST_WHOLE = 1500;

    /** Where in a passage its first match is aimed to stand: 0 is the start, 1 the end. */
    private static final float MATCH_AT = 0.5f;

    /** Longer than any article's text that was met; what is behind isn't marked. */
    private static final int MOST_CHARACTERS = 1 << 20;

    private static final Set<String> LOOKED_IN = MARKED.stream()
            .flatMap(field -> Stream.of(field.name(), field.exact()))
            .collect(toUnmodifiableSet());

    private final IndexSearcher searcher;
    private final Analyzer analyzer;
    private final StoredArticles articles;

    Marker(IndexSearcher searcher, Analyzer analyzer, StoredArticles articles) {
        this.searcher = searcher;
        this.analyzer = analyzer;
        this.articles = articles;
    }

    /** @param documents that will be asked for, in any order: what they hold is looked up for all of them at once */
    Marking marking(Query query, int[] documents) throws IOException {
        var marked = Marked.of(query, LOOKED_IN);
        return new Marking(marked, HeldTerms.of(searcher.getIndexReader(), documents, marked.terms()));
    }

    /** What one query marks in some documents. */
    final class Marking {
        private final Marked marked;
        private final HeldTerms held;

        private Marking(Marked marked, HeldTerms held) {
            this.marked = marked;
            this.held = held;
        }

        /** @param article that the document is; its text is read only where something of it may be marked */
        Snippets in(int document, ArticleSummary article) throws IOException {
            return snippets(marked.ofArticle(held.in(document)::contains), document, article);
        }
    }

    private Snippets snippets(BooleanQuery parts, int document, ArticleSummary article) throws IOException {
        if (parts.clauses().isEmpty()) {
            return Snippets.NONE;
        }
        var settings = UnifiedHighlighter.builder(searcher, analyzer)
                .withMaxLength(MOST_CHARACTERS)
                .withMaxNoHighlightPassages(0);
        Map<String, String> texts = Map.of(
                ArticleSchema.TITLE.name(),
                article.title(),
                ArticleSchema.EXCERPT.name(),
                article.excerpt().orElse(""),
                ArticleSchema.BODY.name(),
                articles.body(document));
        Map<String, Object[]> marked = new Highlighter(settings, texts).mark(parts, document);
        return new Snippets(
                passages(marked, ArticleSchema.TITLE).stream().findFirst(),
                passages(marked, ArticleSchema.EXCERPT).stream().findFirst(),
                passages(marked, ArticleSchema.BODY));
    }

    private static List<String> passages(Map<String, Object[]> marked, FullText field) {
        return Optional.ofNullable(marked.get(field.name()))
                .map(found -> found[0])
                .map(List.class::cast)
                .map(found -> ((List<?>) found).stream().map(String.class::cast).toList())
                .orElse(List.of());
    }

    /** The text of a field is marked where its stemmed or its exact form matches. */
    private static final class Highlighter extends UnifiedHighlighter {
        private final Map<String, String> texts;

        /** @param texts by field, empty where the article has none */
        Highlighter(Builder settings, Map<String, String> texts) {
            super(settings);
            this.texts = texts;
        }

        /** @param parts of {@link Marked} */
        Map<String, Object[]> mark(BooleanQuery parts, int document) throws IOException {
            String[] fields = MARKED.stream().map(FullText::name).toArray(String[]::new);
            int[] passages = Stream.of(fields)
                    .mapToInt(field -> isBody(field) ? PASSAGES : 1)
                    .toArray();
            return highlightFieldsAsObjects(fields, parts, new int[] {document}, passages);
        }

        @Override
        protected List<CharSequence[]> loadFieldValues(String[] fields, DocIdSetIterator documents, int characters)
                throws IOException {
            documents.nextDoc();
            return Collections.singletonList(Stream.of(fields).map(this::text).toArray(CharSequence[]::new));
        }

        private String text(String field) {
            String whole = texts.getOrDefault(field, "");
            int end = Math.min(whole.length(), MOST_CHARACTERS);
            boolean isHalf = end > 0 && end < whole.length() && Character.isHighSurrogate(whole.charAt(end - 1));
            return whole.substring(0, isHalf ? end - 1 : end);
        }

        @Override
        protected Set<String> getMaskedFields(String field) {
            return MARKED.stream()
                    .filter(marked -> marked.name().equals(field))
                    .map(FullText::exact)
                    .collect(toSet());
        }

        @Override
        protected UHComponents getHighlightComponents(String field, Query query, Set<Term> terms) {
            return super.getHighlightComponents(field, Marked.inField((BooleanQuery) query, field), terms);
        }

        @Override
        protected BreakIterator getBreakIterator(String field) {
            return isBody(field)
                    ? LengthGoalBreakIterator.createClosestToLength(
                            new Sentences(LongTextHighlighter.LONG), PASSAGE_CHARACTERS, MATCH_AT)
                    : new WholeBreakIterator();
        }

        @Override
        protected FieldHighlighter newFieldHighlighter(
                String field,
                FieldOffsetStrategy offsets,
                BreakIterator breaks,
                PassageScorer scorer,
                int maxPassages,
                int maxNoHighlightPassages,
                PassageFormatter formatter,
                Comparator<Passage> order) {
            return new LongTextHighlighter(
                    field,
                    offsets,
                    breaks,
                    scorer,
                    maxPassages,
                    maxNoHighlightPassages,
                    formatter,
                    order,
                    PASSAGE_CHARACTERS);
        }

        @Override
        protected PassageFormatter getFormatter(String field) {
            return new Passages(isBody(field) ? LONGEST_PASSAGE : LONGEST_WHOLE);
        }

        private static boolean isBody(String field) {
            return field.equals(ArticleSchema.BODY.name());
        }
    }
}
