package dev.lede.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.scoring.SearchedText;
import dev.lede.scoring.Spelling;
import dev.lede.scoring.WeightedField;
import dev.lede.scoring.WordQuery;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.junit.jupiter.api.Test;

class MarkedTest {
    private static final List<String> FIELDS = List.of("title", "body");

    private static final SearchedText BOTH = new SearchedText(
            "both", Optional.empty(), 1, List.of(new WeightedField("title", 3), new WeightedField("body", 1)));

    @Test
    void wordsAreMarkedInTheFieldsThatTheyAreAskedForIn() {
        Query words = new BooleanQuery.Builder()
                .add(word(BOTH, "chips"), Occur.MUST)
                .add(new BoostQuery(word(SearchedText.of("title"), "new"), 2), Occur.SHOULD)
                .add(word(BOTH, "rumour"), Occur.MUST_NOT)
                .add(LongField.newRangeQuery("quality", 1, 2), Occur.FILTER)
                .build();

        assertThat(marked(words, "title")).isEqualTo(any(term("title", "chips"), term("title", "new")));
        assertThat(marked(words, "body")).isEqualTo(any(term("body", "chips")));
        assertThat(marked(words, "quality")).isEqualTo(any());
    }

    @Test
    void whatMeansTheSameIsMarkedToo() {
        Query model = new DisjunctionMaxQuery(
                List.of(word(BOTH, "llm"), new WordQuery(BOTH, List.of(Spelling.of(List.of("language", "model"))))), 0);

        assertThat(marked(model, "body"))
                .isEqualTo(any(term("body", "llm"), new PhraseQuery("body", "language", "model")));
    }

    @Test
    void noQueryMarksWithoutEnd() {
        var all = new BooleanQuery.Builder();
        for (int i = 0; i < 500; i++) {
            all.add(word(BOTH, "w" + i), Occur.SHOULD);
        }

        assertThat(marked(all.build(), "body").clauses()).hasSize(128);
    }

    @Test
    void anArticleIsMarkedByWhatItHolds() {
        Query query = new BooleanQuery.Builder()
                .add(word(BOTH, "chips"), Occur.SHOULD)
                .add(new PhraseQuery("body", "new", "chips"), Occur.SHOULD)
                .add(new PhraseQuery("body", "old", "chips"), Occur.SHOULD)
                .add(synonyms("chip", "chips", "chipset"), Occur.SHOULD)
                .add(synonyms("none"), Occur.SHOULD)
                .build();
        Set<Term> held = Set.of(new Term("body", "chips"), new Term("body", "new"), new Term("body", "chipset"));

        assertThat(Marked.of(query, FIELDS).ofArticle(held::contains))
                .isEqualTo(any(
                        term("body", "chips"), new PhraseQuery("body", "new", "chips"), synonyms("chips", "chipset")));
    }

    private static BooleanQuery marked(Query query, String field) {
        return Marked.inField(Marked.of(query, FIELDS).ofArticle(term -> true), field);
    }

    private static Query synonyms(String... texts) {
        var any = new SynonymQuery.Builder("body");
        Stream.of(texts).forEach(text -> any.addTerm(new Term("body", text)));
        return any.build();
    }

    private static Query word(SearchedText searched, String text) {
        return new WordQuery(searched, List.of(Spelling.of(List.of(text))));
    }

    private static Query term(String field, String text) {
        return new SynonymQuery.Builder(field).addTerm(new Term(field, text)).build();
    }

    private static Query any(Query... parts) {
        var any = new BooleanQuery.Builder();
        for (Query part : parts) {
            any.add(part, Occur.SHOULD);
        }
        return any.build();
    }
}
