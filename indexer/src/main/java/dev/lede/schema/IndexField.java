package dev.lede.schema;

import dev.lede.article.Article;
import dev.lede.article.ArticleBytes;
import dev.lede.article.Facet;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSelector;
import org.apache.lucene.search.SortedNumericSortField;
import org.apache.lucene.util.BytesRef;

/**
 * A kind of index field: how an article's value is written, and read back. One record a kind; a field is said once, in
 * {@link ArticleSchema}.
 */
public sealed interface IndexField {

    String name();

    void addTo(DraftDocument document, Article article);

    /**
     * Exact values, searched whole and sortable.
     *
     * @param stored whether they can be read back from the document
     */
    record Keyword(String name, Store stored, Function<Article, List<String>> values) implements IndexField {
        @Override
        public void addTo(DraftDocument document, Article article) {
            values.apply(article).forEach(value -> document.add(new KeywordField(name, value, stored)));
        }

        /** @throws IllegalStateException if they aren't stored */
        public List<String> in(Document document) {
            return IndexField.stored(name, stored, document);
        }
    }

    /** Exact values that are only searched for, such as each domain above an article's own. */
    record Term(String name, Function<Article, List<String>> values) implements IndexField {
        @Override
        public void addTo(DraftDocument document, Article article) {
            values.apply(article).forEach(value -> document.add(new StringField(name, value, Store.NO)));
        }
    }

    /**
     * Words, in two forms: stemmed by the text's language under {@link #name()}, as written under {@link #exact()}.
     *
     * @param stored whether it can be read back from the document
     * @param weight what a word of it counts in {@link AllText}; 0 where it isn't part of that
     */
    record FullText(
            String name, Store stored, ToIntFunction<TextWeights> weight, Function<Article, List<String>> values)
            implements IndexField {
        @Override
        public void addTo(DraftDocument document, Article article) {
            for (String value : values.apply(article)) {
                document.addWords(this, value);
                if (stored == Store.YES) {
                    document.add(new StoredField(name, value));
                }
            }
        }

        public String exact() {
            return IndexField.exact(name);
        }

        /** @throws IllegalStateException if they aren't stored */
        public List<String> in(Document document) {
            return IndexField.stored(name, stored, document);
        }
    }

    /**
     * Words of all texts before it as of one, each as often as its text weighs, in the two forms of {@link FullText}: one list
     * of articles to score a word by, where there would be one for each text. No positions, but how long all is.
     */
    record AllText(String name) implements IndexField {
        @Override
        public void addTo(DraftDocument document, Article article) {
            document.addAllWords(this);
        }

        public String exact() {
            return IndexField.exact(name);
        }

        /** Name of the field of numbers that says how many words an article has, each as it counts. */
        public String length() {
            return name + ".length";
        }
    }

    /** The language that an article's text is analysed in; only searched for. */
    record Analysed(String name) implements IndexField {
        @Override
        public void addTo(DraftDocument document, Article article) {
            document.add(new StringField(name, document.language().code(), Store.NO));
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
        public void addTo(DraftDocument document, Article article) {
            values.apply(article).forEach(value -> document.add(new KeywordField(indexName(), value, Store.NO)));
        }
    }

    /** A whole number: ranges, sorting, counting in buckets. */
    record Whole(String name, Function<Article, Optional<Integer>> value) implements IndexField {
        @Override
        public void addTo(DraftDocument document, Article article) {
            value.apply(article).ifPresent(number -> document.add(new LongField(name, number, Store.NO)));
        }

        public SortField descending() {
            return IndexField.sort(name, true);
        }
    }

    /** An instant: ranges, sorting, histograms; epoch seconds, UTC. */
    record Timestamp(String name, Function<Article, Optional<Instant>> value) implements IndexField {
        @Override
        public void addTo(DraftDocument document, Article article) {
            value.apply(article)
                    .ifPresent(instant -> document.add(new LongField(name, instant.getEpochSecond(), Store.NO)));
        }

        public SortField descending() {
            return IndexField.sort(name, true);
        }

        public SortField ascending() {
            return IndexField.sort(name, false);
        }
    }

    /** The article without its text, in a column of its own; only read back, by {@link IndexedArticles}. */
    record Summary(String name) implements IndexField {
        @Override
        public void addTo(DraftDocument document, Article article) {
            document.add(new BinaryDocValuesField(name, new BytesRef(ArticleBytes.of(article.summary()))));
        }
    }

    /** Text that is only read back. */
    record Shown(String name, Function<Article, List<String>> values) implements IndexField {
        @Override
        public void addTo(DraftDocument document, Article article) {
            values.apply(article).forEach(value -> document.add(new StoredField(name, value)));
        }

        public List<String> in(Document document) {
            return List.of(document.getValues(name));
        }
    }

    private static List<String> stored(String name, Store stored, Document document) {
        if (stored == Store.NO) {
            throw new IllegalStateException("field " + name + " isn't stored");
        }
        return List.of(document.getValues(name));
    }

    private static String exact(String name) {
        return name + ".exact";
    }

    /** Documents without a value come last, whichever way. */
    private static SortField sort(String name, boolean descending) {
        long last = descending ? Long.MIN_VALUE : Long.MAX_VALUE;
        return new SortedNumericSortField(name, SortField.Type.LONG, descending, SortedNumericSelector.Type.MIN, last);
    }
}
