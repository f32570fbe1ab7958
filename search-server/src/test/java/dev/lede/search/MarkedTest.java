package dev.lede.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.scoring.Spelling;
import dev.lede.scoring.WeightedField;
import dev.lede.scoring.WordQuery;
import java.util.List;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.junit.jupiter.api.Test;

class MarkedTest {
    private static final List<WeightedField> BOTH =
            List.of(new WeightedField("title", 3), new WeightedField("body", 1));

    @Test
    void wordsAreMarkedInTheFieldsThatTheyAreAskedForIn() {
        Query words = new BooleanQuery.Builder()
                .add(word(BOTH, "chips"), Occur.MUST)
                .add(new BoostQuery(word(List.of(new WeightedField("title", 1)), "new"), 2), Occur.SHOULD)
                .add(word(BOTH, "rumour"), Occur.MUST_NOT)
                .add(LongField.newRangeQuery("quality", 1, 2), Occur.FILTER)
                .build();

        assertThat(Marked.in(words, "title")).isEqualTo(any(term("title", "chips"), term("title", "new")));
        assertThat(Marked.in(words, "body")).isEqualTo(any(term("body", "chips")));
        assertThat(Marked.in(words, "quality")).isEqualTo(any());
    }

    @Test
    void whatMeansTheSameIsMarkedToo() {
        Query model = new DisjunctionMaxQuery(
                List.of(word(BOTH, "llm"), new WordQuery(BOTH, List.of(Spelling.of(List.of("language", "model"))))), 0);

        assertThat(Marked.in(model, "body"))
                .isEqualTo(any(term("body", "llm"), new PhraseQuery("body", "language", "model")));
    }

    @Test
    void noQueryMarksWithoutEnd() {
        var all = new BooleanQuery.Builder();
        for (int i = 0; i < 500; i++) {
            all.add(word(BOTH, "w" + i), Occur.SHOULD);
        }

        assertThat(((BooleanQuery) Marked.in(all.build(), "body")).clauses()).hasSize(128);
    }

    private static Query word(List<WeightedField> fields, String text) {
        return new WordQuery(fields, List.of(Spelling.of(List.of(text))));
    }

    private static Query term(String field, String text) {
        return new TermQuery(new Term(field, text));
    }

    private static Query any(Query... parts) {
        var any = new BooleanQuery.Builder();
        for (Query part : parts) {
            any.add(part, Occur.SHOULD);
        }
        return any.build();
    }
}
