package dev.lede.query;

import dev.lede.analysis.Language;
import dev.lede.schema.ArticleSchema;
import java.io.IOException;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;

/** The languages that an index's articles were analysed in. */
public final class AnalysedLanguages {
    private AnalysedLanguages() {}

    /** None where there is no article. */
    public static Set<Language> in(IndexReader reader) throws IOException {
        Set<Language> languages = EnumSet.noneOf(Language.class);
        Terms codes = MultiTerms.getTerms(reader, ArticleSchema.ANALYSED.name());
        if (codes != null) { // null where no article has the field
            TermsEnum each = codes.iterator();
            for (BytesRef code = each.next(); code != null; code = each.next()) {
                languages.add(Language.ofCode(code.utf8ToString()).orElseThrow());
            }
        }
        return Collections.unmodifiableSet(languages);
    }
}
