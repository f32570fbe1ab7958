package dev.lede.schema;

import dev.lede.analysis.CutText;
import dev.lede.analysis.Language;
import dev.lede.analysis.NewsAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexableField;

/** An article's document while its fields are added. For one thread. */
final class DraftDocument {
    private final Document document = new Document();
    private final Language language;
    private final TextWeights weights;
    private final CountedTerms stemmed = new CountedTerms();
    private final CountedTerms exact = new CountedTerms();

    /** @param language that the article's text is in */
    DraftDocument(Language language, TextWeights weights) {
        this.language = language;
        this.weights = weights;
    }

    Language language() {
        return language;
    }

    void add(IndexableField field) {
        document.add(field);
    }

    /** Words of a text, in both forms. */
    void addWords(IndexField.FullText field, String text) {
        int weight = field.weight().applyAsInt(weights);
        var cut = new CutText(text);
        add(new AnalysedField(field.name(), text, cut, NewsAnalyzer.stems(language), stemmed, weight));
        add(new AnalysedField(field.exact(), text, cut, NewsAnalyzer.EXACT, exact, weight));
    }

    /** All words of the texts that were added, in both forms. */
    void addAllWords(IndexField.AllText field) {
        add(new CountedField(field.name(), stemmed));
        add(new CountedField(field.exact(), exact));
        add(new LengthField(field.length(), exact));
    }

    Document document() {
        return document;
    }
}
