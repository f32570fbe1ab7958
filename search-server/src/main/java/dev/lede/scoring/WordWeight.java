package dev.lede.scoring;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermState;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.IOSupplier;
import org.jspecify.annotations.Nullable;

/** A word in one index: where its terms are, and what it is worth there. */
final class WordWeight extends Weight {
    /**
     * Share of articles. Where one field has a word in more of them, that field's number is taken: the other fields would
     * tell little, and counting costs.
     */
    private static final double MOST_COUNTED = 0.5;

    private final List<WeightedField> fields;
    private final List<Spelling> spellings;
    private final float boost;
    private final Map<Term, TermStates> terms = new HashMap<>();
    private final Map<Term, TermStatistics> statistics = new HashMap<>();
    private final Relevance relevance;

    /** @param isScored whether anybody asks what the word is worth: to count its articles costs */
    WordWeight(WordQuery query, IndexSearcher searcher, float boost, boolean isScored) throws IOException {
        super(query);
        this.fields = query.fields();
        this.spellings = query.spellings();
        this.boost = boost;
        for (WeightedField field : fields) {
            for (Spelling spelling : spellings) {
                for (String text : spelling.terms()) {
                    look(searcher, new Term(field.name(), text));
                }
            }
        }
        this.relevance = relevance(searcher, isScored);
    }

    Relevance relevance() {
        return relevance;
    }

    private void look(IndexSearcher searcher, Term term) throws IOException {
        if (!terms.containsKey(term)) {
            TermStates states = TermStates.build(searcher, term, true);
            if (states.docFreq() > 0) {
                TermStatistics counted = searcher.termStatistics(term, states.docFreq(), states.totalTermFreq());
                terms.put(term, states);
                if (counted.docFreq() > 1 || isHeld(searcher, term)) {
                    statistics.put(term, counted);
                }
            }
        }
    }

    /** Statistics have it be in one article at least, also where the last one was taken out. */
    private boolean isHeld(IndexSearcher searcher, Term term) throws IOException {
        return !searcher.getIndexReader().hasDeletions() || counted(searcher, List.of(term)) > 0;
    }

    private Relevance relevance(IndexSearcher searcher, boolean isScored) throws IOException {
        double articles = 1;
        double length = 0;
        for (WeightedField field : fields) {
            CollectionStatistics all = searcher.collectionStatistics(field.name());
            if (all != null) { // null where no article has the field
                articles = Math.max(articles, (double) all.maxDoc());
                length += field.weight() * all.sumTotalTermFreq();
            }
        }
        double holding = 0;
        double occurrences = 0;
        for (Spelling spelling : spellings) {
            holding += isScored && isCounted(spelling, articles)
                    ? counted(searcher, spelling.terms().getFirst())
                    : most(spelling);
            for (WeightedField field : fields) {
                occurrences += field.weight() * least(field, spelling, TermStatistics::totalTermFreq);
            }
        }
        return new Relevance(articles, Math.clamp(holding, 1.0, articles), Math.max(1, occurrences), length / articles);
    }

    private boolean isCounted(Spelling spelling, double articles) {
        return spelling.terms().size() == 1 && most(spelling) < MOST_COUNTED * articles;
    }

    /** Articles of the field that has most; a row of terms is taken to be as rare as the rarest of them. */
    private double most(Spelling spelling) {
        return fields.stream()
                .mapToDouble(field -> least(field, spelling, TermStatistics::docFreq))
                .max()
                .orElseThrow();
    }

    /** Articles that hold a term in any field: often the title has what the body lacks. */
    private int counted(IndexSearcher searcher, String text) throws IOException {
        return counted(
                searcher,
                fields.stream().map(field -> new Term(field.name(), text)).toList());
    }

    private int counted(IndexSearcher searcher, List<Term> any) throws IOException {
        int counted = 0;
        for (LeafReaderContext context : searcher.getIndexReader().leaves()) {
            List<PostingsEnum> postings = new ArrayList<>();
            for (Term term : any) {
                postings(context, term, PostingsEnum.NONE).ifPresent(postings::add);
            }
            counted += AnyDocument.count(
                    postings, Optional.ofNullable(context.reader().getLiveDocs())); // null where all are alive
        }
        return counted;
    }

    private double least(WeightedField field, Spelling spelling, ToDoubleFunction<TermStatistics> count) {
        return spelling.terms().stream()
                .map(text -> Optional.ofNullable(statistics.get(new Term(field.name(), text))))
                .mapToDouble(found -> found.map(count::applyAsDouble).orElse(0.0))
                .min()
                .orElseThrow();
    }

    @Override
    public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext context) throws IOException {
        Optional<WordScorer> scorer = occurring(context);
        return scorer.isEmpty() ? null : new DefaultScorerSupplier(scorer.get()); // null: nothing matches here
    }

    /** @return nothing where no document of the segment holds it */
    Optional<WordScorer> occurring(LeafReaderContext context) throws IOException {
        List<Occurrences> found = new ArrayList<>();
        for (WeightedField field : fields) {
            for (Spelling spelling : spellings) {
                occurrences(context, field, spelling).ifPresent(found::add);
            }
        }
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(new WordScorer(found, Lengths.of(context.reader(), fields), relevance, boost));
    }

    private Optional<Occurrences> occurrences(LeafReaderContext context, WeightedField field, Spelling spelling)
            throws IOException {
        boolean isRow = spelling.terms().size() > 1;
        List<PostingsEnum> postings = new ArrayList<>();
        for (String text : spelling.terms()) {
            Optional<PostingsEnum> each = postings(
                    context, new Term(field.name(), text), isRow ? PostingsEnum.POSITIONS : PostingsEnum.FREQS);
            if (each.isEmpty()) {
                return Optional.empty();
            }
            postings.add(each.get());
        }
        return Optional.of(
                isRow
                        ? new RowOccurrences(field, spelling, postings)
                        : new TermOccurrences(field, spelling, postings.getFirst()));
    }

    private Optional<PostingsEnum> postings(LeafReaderContext context, Term term, int flags) throws IOException {
        TermStates states = terms.get(term);
        if (states == null) { // null where no article has it
            return Optional.empty();
        }
        IOSupplier<TermState> place = states.get(context);
        TermState state = place == null ? null : place.get();
        if (state == null) { // null where the segment doesn't have it
            return Optional.empty();
        }
        TermsEnum each = context.reader().terms(term.field()).iterator();
        each.seekExact(term.bytes(), state);
        return Optional.of(each.postings(null, flags));
    }

    @Override
    public Explanation explain(LeafReaderContext context, int document) throws IOException {
        Optional<WordScorer> scorer = at(context, document);
        return scorer.isPresent() ? scorer.get().explanation() : Explanation.noMatch("no occurrence");
    }

    /** Standing at the document; absent where it doesn't hold the word. */
    Optional<WordScorer> at(LeafReaderContext context, int document) throws IOException {
        Optional<WordScorer> scorer = occurring(context);
        return scorer.isPresent() && scorer.get().iterator().advance(document) == document ? scorer : Optional.empty();
    }

    /** See {@link Scored#at}. */
    Optional<List<ScorePart>> parts(LeafReaderContext context, int document) throws IOException {
        Optional<WordScorer> scorer = at(context, document);
        return scorer.isEmpty()
                ? Optional.empty()
                : Optional.of(List.of(new ScorePart.Text(
                        new Asked(
                                Asked.Kind.WORD,
                                String.join(" ", spellings.getFirst().terms())),
                        scorer.get().sightings(),
                        scorer.get().score())));
    }

    @Override
    public boolean isCacheable(LeafReaderContext context) {
        return true;
    }
}
