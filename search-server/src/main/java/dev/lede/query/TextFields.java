package dev.lede.query;

import dev.lede.config.LedeConfig.SearchSettings;
import dev.lede.query.ArticleQuery.Scope;
import dev.lede.schema.ArticleSchema;
import dev.lede.schema.IndexField.FullText;
import dev.lede.scoring.Asked;
import dev.lede.scoring.Asked.Kind;
import dev.lede.scoring.AskedQuery;
import dev.lede.scoring.Spelling;
import dev.lede.scoring.TypedWords;
import dev.lede.scoring.TypedWords.Typed;
import dev.lede.scoring.WeightedField;
import dev.lede.scoring.WordQuery;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;

/**
 * The fields that a word is looked for in, with what each counts. A word matches in any of them; several fields are
 * scored as one weighted text (docs/relevance.md), so that a word in a title and a body isn't counted as two.
 */
final class TextFields {
    /** What a word as written adds to the same word in any form, which it always is too. */
    private static final float EXACT_SHARE = 0.1f;

    /** What an occurrence of a synonym counts, beside one of the word that was typed. */
    private static final float OTHER_WEIGHT = 0.7f;

    private final List<Weighted> fields;
    private final Stems stems;

    /** @param weight beside 1 in the body */
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

    /**
     * A word in any form, better where it is as written. A name of several terms, such as GPT-4, holds together.
     *
     * @param others rows of terms that mean the same, and count less
     */
    Query word(String text, List<List<String>> others) {
        return new AskedQuery(
                new Asked(Kind.WORD, text),
                new BooleanQuery.Builder()
                        .add(anyForm(text, others), Occur.MUST)
                        .add(new BoostQuery(new WordQuery(names(true), exact(text)), EXACT_SHARE), Occur.SHOULD)
                        .build());
    }

    private WordQuery anyForm(String text, List<List<String>> others) {
        List<Spelling> forms = new ArrayList<>();
        stems.rows(text).forEach(row -> forms.add(Spelling.of(row)));
        stemmed(others)
                .filter(other -> forms.stream().noneMatch(form -> form.terms().equals(other.terms())))
                .forEach(forms::add);
        return new WordQuery(names(false), forms);
    }

    /** Words side by side, as {@link #word} has each. */
    TypedWords typed(Meaning meaning) {
        boolean isOne = meaning.parts().size() == 1;
        return new TypedWords(
                meaning.parts().stream()
                        .map(part -> ((ArticleQuery.Word) part).text())
                        .map(text -> new Typed(
                                text,
                                anyForm(text, isOne ? meaning.others() : List.of()),
                                new WordQuery(names(true), exact(text)),
                                EXACT_SHARE))
                        .toList(),
                isOne || meaning.others().isEmpty() ? Optional.empty() : Optional.of(rows(meaning.others())));
    }

    /** @param others rows of terms that mean the same as what was typed, and count less */
    WordQuery rows(List<List<String>> others) {
        return new WordQuery(names(false), stemmed(others).toList());
    }

    private Stream<Spelling> stemmed(List<List<String>> others) {
        Map<List<String>, Spelling> spellings = new LinkedHashMap<>();
        for (List<String> other : others) {
            String synonym = String.join(" ", other);
            stems.rows(synonym)
                    .forEach(row -> spellings.putIfAbsent(row, new Spelling(row, OTHER_WEIGHT, Optional.of(synonym))));
        }
        return spellings.values().stream();
    }

    /** Words as written, in this order. */
    Query phrase(String text, int slop) {
        return new AskedQuery(new Asked(Kind.PHRASE, text), row(text, slop));
    }

    private Query row(String text, int slop) {
        if (slop == 0) {
            return new WordQuery(names(true), exact(text));
        }
        String[] row = Terms.exact(text).toArray(String[]::new);
        return best(fields.stream()
                .<Query>map(weighted -> new PhraseQuery(slop, weighted.field().exact(), row))
                .toList());
    }

    private static List<Spelling> exact(String text) {
        return Terms.exactRows(text).stream().map(Spelling::of).toList();
    }

    private List<WeightedField> names(boolean exact) {
        return fields.stream()
                .map(each -> new WeightedField(
                        exact ? each.field().exact() : each.field().name(), each.weight()))
                .toList();
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
}
