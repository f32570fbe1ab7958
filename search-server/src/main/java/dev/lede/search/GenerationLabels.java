package dev.lede.search;

import dev.lede.article.Article;
import dev.lede.article.ArticleSummary;
import dev.lede.article.Facet;
import dev.lede.article.Vocabulary;
import dev.lede.query.Departed;
import dev.lede.query.LabelNames;
import dev.lede.schema.ArticleSchema;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.IndexReader;

/** The labels that a generation's articles bear, of every facet. Immutable; safe for any number of threads. */
final class GenerationLabels implements LabelNames {
    private final Vocabulary vocabulary;
    private final Map<Facet, FacetLabels> labels = new HashMap<>();
    private final boolean isSpelledOnce;

    GenerationLabels(IndexReader reader, Vocabulary vocabulary, Departed departed) throws IOException {
        this.vocabulary = vocabulary;
        for (Facet facet : vocabulary.facets()) {
            labels.put(facet, new FacetLabels(ArticleSchema.labels(facet), reader, departed));
        }
        this.isSpelledOnce = labels.values().stream().allMatch(FacetLabels::isSpelledOnce);
    }

    /** @throws IllegalArgumentException for a facet that this generation doesn't have */
    FacetLabels of(Facet facet) {
        return Optional.ofNullable(labels.get(facet))
                .orElseThrow(() -> new IllegalArgumentException("no such facet: " + facet.name()));
    }

    /** The number of the label that is meant, by name or alias; nothing where no article bears it. */
    Optional<Integer> number(Facet facet, String typed) {
        FacetLabels known = of(facet);
        return known.number(typed).or(() -> vocabulary.canonical(facet, typed).flatMap(known::number));
    }

    @Override
    public List<String> matching(Facet facet, String typed) {
        // Another generation may have been asked for its facets just before this one came.
        return labels.containsKey(facet)
                ? number(facet, typed).map(of(facet)::spellings).orElse(List.of())
                : List.of();
    }

    Optional<String> parent(Facet facet, String label) {
        return facet.equals(Facet.TOPIC) ? vocabulary.parentOf(label) : Optional.empty();
    }

    /** An article with its labels as all of them together spell them. */
    ArticleSummary spelled(ArticleSummary article) {
        return isSpelledOnce ? article : article.spelled(this::spelling);
    }

    /** As {@link #spelled(ArticleSummary)}. */
    Article spelled(Article article) {
        return article.with(spelled(article.summary()));
    }

    /** A label that an article bears, as all of them together spell it. */
    String spelling(Facet facet, String label) {
        return Optional.ofNullable(labels.get(facet))
                .map(known -> known.spelled(label))
                .orElse(label);
    }
}
