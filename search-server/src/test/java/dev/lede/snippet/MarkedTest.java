package dev.lede.snippet;

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

        assertThat(marked(words, "title")).containsExactly(word("title", "chips"), word("title", "new"));
        assertThat(marked(words, "body")).containsExactly(words("chips"));
        assertThat(marked(words, "quality")).isEmpty();
    }

    @Test
    void whatMeansTheSameIsMarkedToo() {
        Query model = new DisjunctionMaxQuery(
                List.of(word(BOTH, "llm"), new WordQuery(BOTH, List.of(Spelling.of(List.of("language", "model"))))), 0);

        assertThat(marked(model, "body")).containsExactly(words("llm"), row("language", "model"));
    }

    @Test
    void noQueryMarksWithoutEnd() {
        var all = new BooleanQuery.Builder();
        for (int i = 0; i < 500; i++) {
            all.add(word(BOTH, "w" + i), Occur.SHOULD);
        }

        assertThat(marked(all.build(), "body")).hasSize(128);
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
                .containsExactly(words("chips"), row("new", "chips"), words("chips", "chipset"));
    }

    @Test
    void whatIsAskedForTwiceIsMarkedOnce() {
        Query query = new BooleanQuery.Builder()
                .add(synonyms("chip", "chips"), Occur.SHOULD)
                .add(word(SearchedText.of("body"), "chips"), Occur.SHOULD)
                .add(new PhraseQuery(2, "body", "chips"), Occur.SHOULD)
                .build();

        assertThat(Marked.of(query, FIELDS).ofArticle(term -> term.text().equals("chips")))
                .containsExactly(words("chips"));
    }

    @Test
    void wordsFarFromEachOtherAreNoRow() {
        var near = new PhraseQuery(3, "body", "new", "chips");
        var apart = new PhraseQuery.Builder()
                .add(new Term("body", "new"), 0)
                .add(new Term("body", "chips"), 2)
                .build();
        Query query = new BooleanQuery.Builder()
                .add(near, Occur.SHOULD)
                .add(apart, Occur.SHOULD)
                .build();

        assertThat(marked(query, "body")).containsExactly(new MarkedPart.Near(near), new MarkedPart.Near(apart));
    }

    private static List<MarkedPart> marked(Query query, String field) {
        return Marked.of(query, FIELDS).ofArticle(term -> true).stream()
                .filter(part -> part.field().equals(field))
                .toList();
    }

    private static Query synonyms(String... texts) {
        var any = new SynonymQuery.Builder("body");
        Stream.of(texts).forEach(text -> any.addTerm(new Term("body", text)));
        return any.build();
    }

    private static Query word(SearchedText searched, String text) {
        return new WordQuery(searched, List.of(Spelling.of(List.of(text))));
    }

    private static MarkedPart word(String field, String text) {
        return new MarkedPart.AnyOf(List.of(new Term(field, text)));
    }

    private static MarkedPart words(String... texts) {
        return new MarkedPart.AnyOf(terms(texts));
    }

    private static MarkedPart row(String... texts) {
        return new MarkedPart.Row(terms(texts));
    }

    private static List<Term> terms(String... texts) {
        return Stream.of(texts).map(text -> new Term("body", text)).toList();
    }
}
