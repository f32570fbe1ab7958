package dev.lede.index;

import dev.lede.article.ArticleId;
import dev.lede.health.ArticleFacts;
import dev.lede.schema.ArticleSchema;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.index.SortedSetDocValues;

/** What a segment keeps of its articles in columns; documents are asked for in ascending order. Not safe for several threads. */
final class ArticleColumns {
    private final SortedSetDocValues ids;
    private final SortedNumericDocValues published;
    private final SortedNumericDocValues quality;
    private final LabelColumn providers;
    private final LabelColumn topics;
    private final LabelColumn languages;

    ArticleColumns(LeafReader segment) throws IOException {
        this.ids = DocValues.getSortedSet(segment, ArticleSchema.ID.name());
        this.published = DocValues.getSortedNumeric(segment, ArticleSchema.PUBLISHED.name());
        this.quality = DocValues.getSortedNumeric(segment, ArticleSchema.QUALITY.name());
        this.providers = new LabelColumn(segment, ArticleSchema.PROVIDER.indexName());
        this.topics = new LabelColumn(segment, ArticleSchema.TOPIC.indexName());
        this.languages = new LabelColumn(segment, ArticleSchema.LANGUAGE.indexName());
    }

    ArticleFacts facts(int document) throws IOException {
        return new ArticleFacts(
                published.advanceExact(document)
                        ? Optional.of(Instant.ofEpochSecond(published.nextValue()))
                        : Optional.empty(),
                quality.advanceExact(document),
                providers.one(document),
                topics.all(document),
                languages.one(document));
    }

    /** @throws IllegalStateException if the document has no id, as every article has */
    long idOrdinal(int document) throws IOException {
        if (!ids.advanceExact(document)) {
            throw new IllegalStateException("an article without an id");
        }
        return ids.nextOrd();
    }

    ArticleId id(long ordinal) throws IOException {
        return new ArticleId(ids.lookupOrd(ordinal).utf8ToString());
    }

    /** Labels of one facet; each is made a string once. */
    private static final class LabelColumn {
        private final SortedSetDocValues values;
        private final String[] labels;

        LabelColumn(LeafReader segment, String field) throws IOException {
            this.values = DocValues.getSortedSet(segment, field);
            this.labels = new String[Math.toIntExact(values.getValueCount())];
            for (int ordinal = 0; ordinal < labels.length; ordinal++) {
                labels[ordinal] = values.lookupOrd(ordinal).utf8ToString();
            }
        }

        Optional<String> one(int document) throws IOException {
            return values.advanceExact(document) ? Optional.of(labels[(int) values.nextOrd()]) : Optional.empty();
        }

        List<String> all(int document) throws IOException {
            if (!values.advanceExact(document)) {
                return List.of();
            }
            String[] all = new String[values.docValueCount()];
            for (int i = 0; i < all.length; i++) {
                all[i] = labels[(int) values.nextOrd()];
            }
            return List.of(all);
        }
    }
}
