package dev.lede.schema;

import dev.lede.analysis.CutText;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.jspecify.annotations.Nullable;

/**
 * Text whose terms are cut in a form of its own: by the language of this article, where Lucene knows one analyzer for a
 * field of all. Positions and offsets are kept for phrases and snippets.
 */
final class AnalysedField extends Field {
    private static final FieldType WITH_OFFSETS = withOffsets();

    private final CutText cut;
    private final String form;
    private final CountedTerms counted;
    private final int count;

    /**
     * @param cut the text, shared by the fields of its other forms
     * @param form as {@link dev.lede.analysis.NewsAnalyzer} names it
     * @param counted where its terms are noted
     * @param count what each counts; 0 for not at all
     */
    AnalysedField(String name, String text, CutText cut, String form, CountedTerms counted, int count) {
        super(name, text, WITH_OFFSETS);
        this.cut = cut;
        this.form = form;
        this.counted = counted;
        this.count = count;
    }

    @Override
    public TokenStream tokenStream(Analyzer analyzer, @Nullable TokenStream reuse) { // null where there is none yet
        TokenStream terms = analyzer.tokenStream(form, cut);
        return count == 0 ? terms : new CountingFilter(terms, counted, count);
    }

    private static FieldType withOffsets() {
        var type = new FieldType(TextField.TYPE_NOT_STORED);
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
        type.freeze();
        return type;
    }
}
