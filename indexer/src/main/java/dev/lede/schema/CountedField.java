package dev.lede.schema;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.jspecify.annotations.Nullable;

/** The terms of an article's other fields, written behind them. */
final class CountedField extends Field {
    private static final FieldType COUNTED = counted();

    private final CountedTerms terms;

    CountedField(String name, CountedTerms terms) {
        super(name, "", COUNTED);
        this.terms = terms;
    }

    @Override
    public TokenStream tokenStream(Analyzer analyzer, @Nullable TokenStream reuse) { // null where there is none yet
        return terms.stream();
    }

    private static FieldType counted() {
        var type = new FieldType(TextField.TYPE_NOT_STORED);
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
        // Its length is kept as it is.
        type.setOmitNorms(true);
        type.freeze();
        return type;
    }
}
