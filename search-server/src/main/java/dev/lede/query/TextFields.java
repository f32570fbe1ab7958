package dev.lede.query;

import dev.lede.config.LedeConfig.SearchSettings;
import dev.lede.query.ArticleQuery.Scope;
import dev.lede.schema.ArticleSchema;
import dev.lede.schema.IndexField.FullText;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.CombinedFieldQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * The fields that a word is looked for in, with what each counts. A word matches in any of them; several fields are
 * scored as one weighted text (BM25F), so that a word in a title and a body isn't counted as two.
 */
final class TextFields {
    /** What a word as written adds to the same word in any form, which it always is too. */
    private static final float EXACT_SHARE = 0.5f;

    private final List<Weighted> fields;
    private final Stems stems;

    /** @param weight at least 1, as {@link CombinedFieldQuery} asks for */
    record Weighted(FullText field, float weight) {}

    private TextFields(List<Weighted> fields, Stems stems) {
        this.fields = fields;
        this.stems = stems;
    }

    /** @param stems a word is looked for in each of these */
    static TextFields of(Scope scope, SearchSettings settings, Stems stems) {
        return new TextFields(
                switch (scope) {
                    case ANYWHERE ->
                        List.of(
                                new Weighted(ArticleSchema.TITLE, settings.titleWeight()),
                                new Weighted(ArticleSchema.EXCERPT, settings.excerptWeight()),
                                new Weighted(ArticleSchema.BODY, settings.bodyWeight()),
                                new Weighted(ArticleSchema.TOPIC_NAMES, settings.topicWeight()),
                                new Weighted(ArticleSchema.PROVIDER_NAME, settings.providerWeight()));
                    case TITLE -> List.of(new Weighted(ArticleSchema.TITLE, 1));
                    case BODY -> List.of(new Weighted(ArticleSchema.BODY, 1));
                    case AUTHOR -> List.of(new Weighted(ArticleSchema.AUTHOR, 1));
                },
                stems);
    }

    List<Weighted> list() {
        return fields;
    }

    /** A word in any form, better where it is as written. A name of several terms, such as GPT-4, holds together. */
    Query word(String text) {
        return new BooleanQuery.Builder()
                .add(any(stems.rows(text), 0, false), Occur.MUST)
                .add(new BoostQuery(any(Terms.exactRows(text), 0, true), EXACT_SHARE), Occur.SHOULD)
                .build();
    }

    Query phrase(String text, int slop) {
        return any(Terms.exactRows(text), slop, true);
    }

    /** The row that scores best. */
    private Query any(List<List<String>> rows, int slop, boolean exact) {
        List<Query> each =
                rows.stream().distinct().map(row -> adjacent(row, slop, exact)).toList();
        return each.size() == 1 ? each.getFirst() : new DisjunctionMaxQuery(each, 0);
    }

    private Query adjacent(List<String> terms, int slop, boolean exact) {
        if (terms.size() == 1) {
            return combined(terms.getFirst(), exact);
        }
        String[] row = terms.toArray(String[]::new);
        return best(fields.stream()
                .<Query>map(weighted -> new PhraseQuery(slop, name(weighted.field(), exact), row))
                .toList());
    }

    /**
     * The field where it scores best, for what can't be scored over fields as one.
     *
     * @param each one query a field, in the order of {@link #list}
     */
    Query best(List<Query> each) {
        List<Query> weighted = new ArrayList<>();
        for (int i = 0; i < each.size(); i++) {
            weighted.add(new BoostQuery(each.get(i), fields.get(i).weight()));
        }
        return weighted.size() == 1 ? weighted.getFirst() : new DisjunctionMaxQuery(weighted, 0);
    }

    private Query combined(String term, boolean exact) {
        if (fields.size() == 1) {
            return new TermQuery(new Term(name(fields.getFirst().field(), exact), term));
        }
        var combined = new CombinedFieldQuery.Builder(term);
        fields.forEach(weighted -> combined.addField(name(weighted.field(), exact), weighted.weight()));
        return combined.build();
    }

    private static String name(FullText field, boolean exact) {
        return exact ? field.exact() : field.name();
    }
}
