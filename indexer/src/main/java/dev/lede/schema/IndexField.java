package dev.lede.schema;

import dev.lede.analysis.Language;
import dev.lede.analysis.NewsAnalyzer;
import dev.lede.article.Article;
import dev.lede.article.Facet;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSelector;
import org.apache.lucene.search.SortedNumericSortField;
import org.apache.lucene.search.SortedSetSelector;

/**
 * A kind of index field: how an article's value is written, and read back. One record a kind; a field is said once, in
 * {@link ArticleSchema}.
 */
public sealed interface IndexField {

    String name();

    /** @param language that the article's text is in */
    void addTo(Document document, Article article, Language language);

    /** Exact values, searched whole, sortable, and read back. */
    record Keyword(String name, Function<Article, List<String>> values) implements IndexField {
        @Override
        public void addTo(Document document, Article article, Language language) {
            values.apply(article).forEach(value -> document.add(new KeywordField(name, value, Store.YES)));
        }

        public List<String> in(Document document) {
            return List.of(document.getValues(name));
        }

        public SortField ascending() {
            return KeywordField.newSortField(name, false, SortedSetSelector.Type.MIN);
        }
    }

    /** Exact values that are only searched for, such as each domain above an article's own. */
    record Term(String name, Function<Article, List<String>> values) implements IndexField {
        @Override
        public void addTo(Document document, Article article, Language language) {
            values.apply(article).forEach(value -> document.add(new StringField(name, value, Store.NO)));
        }
    }

    /**
     * Words, in two forms: stemmed by the text's language under {@link #name()}, as written under {@link #exact()}.
     * Positions and offsets are kept for phrases and snippets.
     *
     * @param shown whether the text is stored, for snippets and for reading back
     */
    record FullText(String name, boolean shown, Function<Article, List<String>> values) implements IndexField {
        private static final FieldType WITH_OFFSETS = withOffsets();

        @Override
        public void addTo(Document document, Article article, Language language) {
            for (String value : values.apply(article)) {
                document.add(new AnalysedField(name, value, WITH_OFFSETS, NewsAnalyzer.stems(language)));
                document.add(new AnalysedField(exact(), value, WITH_OFFSETS, NewsAnalyzer.EXACT));
                if (shown) {
                    document.add(new StoredField(name, value));
                }
            }
        }

        public String exact() {
            return name + ".exact";
        }

        public List<String> in(Document document) {
            return List.of(document.getValues(name));
        }

        private static FieldType withOffsets() {
            var type = new FieldType(TextField.TYPE_NOT_STORED);
            type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
            type.freeze();
            return type;
        }
    }

    /** The language that an article's text is analysed in; only searched for. */
    record Analysed(String name) implements IndexField {
        @Override
        public void addTo(Document document, Article article, Language language) {
            document.add(new StringField(name, language.code(), Store.NO));
        }
    }

    /**
     * Labels that are counted and drilled down on, as their source spells them; zero or more an article. Which spellings
     * are one is told when an index is opened, as it depends on all of them.
     */
    record Labels(Facet facet, Function<Article, List<String>> values) implements IndexField {
        @Override
        public String name() {
            return facet.name();
        }

        /** Name of the Lucene field that holds this facet's ordinals and terms. */
        public String indexName() {
            return "facet." + facet.name();
        }

        @Override
        public void addTo(Document document, Article article, Language language) {
            values.apply(article).forEach(value -> document.add(new KeywordField(indexName(), value, Store.NO)));
        }
    }

    /** A whole number: ranges, sorting, counting in buckets; read back. */
    record Whole(String name, Function<Article, Optional<Integer>> value) implements IndexField {
        @Override
        public void addTo(Document document, Article article, Language language) {
            value.apply(article).ifPresent(number -> document.add(new LongField(name, number, Store.YES)));
        }

        public Optional<Integer> in(Document document) {
            return IndexField.stored(document, name).map(number -> Math.toIntExact(number.longValue()));
        }

        public SortField descending() {
            return IndexField.sort(name, true);
        }
    }

    /** An instant: ranges, sorting, histograms; epoch seconds, UTC; read back. */
    record Timestamp(String name, Function<Article, Optional<Instant>> value) implements IndexField {
        @Override
        public void addTo(Document document, Article article, Language language) {
            value.apply(article)
                    .ifPresent(instant -> document.add(new LongField(name, instant.getEpochSecond(), Store.YES)));
        }

        public Optional<Instant> in(Document document) {
            return IndexField.stored(document, name).map(number -> Instant.ofEpochSecond(number.longValue()));
        }

        public SortField descending() {
            return IndexField.sort(name, true);
        }

        public SortField ascending() {
            return IndexField.sort(name, false);
        }
    }

    /** Text that is only read back. */
    record Shown(String name, Function<Article, List<String>> values) implements IndexField {
        @Override
        public void addTo(Document document, Article article, Language language) {
            values.apply(article).forEach(value -> document.add(new StoredField(name, value)));
        }

        public List<String> in(Document document) {
            return List.of(document.getValues(name));
        }
    }

    private static Optional<Number> stored(Document document, String name) {
        return Optional.ofNullable(document.getField(name)).map(IndexableField::numericValue);
    }

    /** Documents without a value come last, whichever way. */
    private static SortField sort(String name, boolean descending) {
        long last = descending ? Long.MIN_VALUE : Long.MAX_VALUE;
        return new SortedNumericSortField(name, SortField.Type.LONG, descending, SortedNumericSelector.Type.MIN, last);
    }
}
