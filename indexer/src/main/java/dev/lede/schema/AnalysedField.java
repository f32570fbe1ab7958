package dev.lede.schema;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.jspecify.annotations.Nullable;

/**
 * Text whose terms are cut in a form of its own: by the language of this article, where Lucene knows one analyzer for a
 * field of all.
 */
final class AnalysedField extends Field {
    private final String text;
    private final String form;

    /** @param form as {@link dev.lede.analysis.NewsAnalyzer} names it */
    AnalysedField(String name, String text, FieldType type, String form) {
        super(name, text, type);
        this.text = text;
        this.form = form;
    }

    @Override
    public TokenStream tokenStream(Analyzer analyzer, @Nullable TokenStream reuse) { // null where there is none yet
        return analyzer.tokenStream(form, text);
    }
}
