package dev.lede.query;

import dev.lede.query.ArticleQuery.Scope;
import dev.lede.schema.ArticleSchema;
import dev.lede.scoring.Asked;
import dev.lede.scoring.Asked.Kind;
import dev.lede.scoring.AskedQuery;
import dev.lede.scoring.FormsQuery;
import dev.lede.scoring.SearchedText;
import dev.lede.scoring.Spelling;
import dev.lede.scoring.TypedWords;
import dev.lede.scoring.TypedWords.Typed;
import dev.lede.scoring.WordQuery;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;

/** What a word, phrase or beginning is looked for in, and how it counts there (docs/relevance.md). */
final class TextFields {
    /** What a word as written adds to the same word in any form, which it nearly always is too: some accents are missed. */
    private static final float EXACT_SHARE = 0.1f;

    /** What an occurrence of a synonym counts, beside one of the word that was typed. */
    private static final float OTHER_WEIGHT = 0.7f;

    private final ArticleTexts texts;
    private final Stems stems;

    private TextFields(ArticleTexts texts, Stems stems) {
        this.texts = texts;
        this.stems = stems;
    }

    /**
     * @param anywhere all texts, as one
     * @param stems a word is looked for in each of these
     */
    static TextFields of(Scope scope, ArticleTexts anywhere, Stems stems) {
        return new TextFields(
                switch (scope) {
                    case ANYWHERE -> anywhere;
                    case TITLE -> ArticleTexts.of(ArticleSchema.TITLE);
                    case BODY -> ArticleTexts.of(ArticleSchema.BODY);
                    case AUTHOR -> ArticleTexts.of(ArticleSchema.AUTHOR);
                },
                stems);
    }

    /** Of words as written. */
    SearchedText exact() {
        return texts.exact();
    }

    /**
     * A word in any form, better where it is as written. A name of several terms, such as GPT-4, holds together.
     *
     * @param others rows of terms that mean the same, and count less
     */
    Query word(String text, List<List<String>> others) {
        return new AskedQuery(new Asked(Kind.WORD, text), forms(text, others));
    }

    private FormsQuery forms(String text, List<List<String>> others) {
        return new FormsQuery(anyForm(text, others), new WordQuery(texts.exact(), exact(text)), EXACT_SHARE);
    }

    private WordQuery anyForm(String text, List<List<String>> others) {
        List<Spelling> forms = new ArrayList<>();
        stems.rows(text).forEach(row -> forms.add(Spelling.of(row)));
        stemmed(others)
                .filter(other -> forms.stream().noneMatch(form -> form.terms().equals(other.terms())))
                .forEach(forms::add);
        return new WordQuery(texts.stemmed(), forms);
    }

    /** Words side by side, as {@link #word} has each. */
    TypedWords typed(Meaning meaning) {
        boolean isOne = meaning.parts().size() == 1;
        return new TypedWords(
                meaning.parts().stream()
                        .map(part -> ((ArticleQuery.Word) part).text())
                        .map(text -> new Typed(text, forms(text, isOne ? meaning.others() : List.of())))
                        .toList(),
                isOne || meaning.others().isEmpty() ? Optional.empty() : Optional.of(rows(meaning.others())));
    }

    /** @param others rows of terms that mean the same as what was typed, and count less */
    WordQuery rows(List<List<String>> others) {
        return new WordQuery(texts.stemmed(), stemmed(others).toList());
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
            return new WordQuery(texts.exact(), exact(text));
        }
        String[] row = Terms.exact(text).toArray(String[]::new);
        // Where it scores best: its parts can't be scored as one.
        return new DisjunctionMaxQuery(
                texts.exact().parts().stream()
                        .<Query>map(part -> new BoostQuery(new PhraseQuery(slop, part.name(), row), part.weight()))
                        .toList(),
                0);
    }

    private static List<Spelling> exact(String text) {
        return Terms.exactRows(text).stream().map(Spelling::of).toList();
    }
}
