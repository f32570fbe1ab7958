package dev.lede.schema;

import org.apache.lucene.document.NumericDocValuesField;

/** How long the text of an article's other fields is, written behind them; not rounded as Lucene's norms are. */
final class LengthField extends NumericDocValuesField {
    private final CountedTerms terms;

    LengthField(String name, CountedTerms terms) {
        super(name, 0);
        this.terms = terms;
    }

    @Override
    public Number numericValue() {
        return terms.length();
    }
}
