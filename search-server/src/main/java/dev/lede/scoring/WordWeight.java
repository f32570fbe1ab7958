package dev.lede.scoring;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermState;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.IOSupplier;
import org.jspecify.annotations.Nullable;

/** A word in one index: where its terms are, and what it is worth there. */
final class WordWeight extends Weight {
    private final SearchedText text;
    private final List<Spelling> spellings;
    private final float boost;

    /** As the text counts them. */
    private final Map<String, TermStates> terms = new HashMap<>();

    private final Map<String, TermStatistics> statistics = new HashMap<>();
    private final Relevance relevance;
    private final LengthFactors factors;

    WordWeight(WordQuery query, IndexSearcher searcher, float boost) throws IOException {
        super(query);
        this.text = query.text();
        this.spellings = query.spellings();
        this.boost = boost;
        for (Spelling spelling : spellings) {
            for (String term : spelling.terms()) {
                look(searcher, term);
            }
        }
        this.relevance = relevance(searcher);
        this.factors = TextLengths.factors(searcher, text, relevance.meanLength());
    }

    Relevance relevance() {
        return relevance;
    }

    private void look(IndexSearcher searcher, String spelled) throws IOException {
        if (!terms.containsKey(spelled)) {
            var term = new Term(text.counts(), spelled);
            TermStates states = TermStates.build(searcher, term, true);
            if (states.docFreq() > 0) {
                TermStatistics counted = searcher.termStatistics(term, states.docFreq(), states.totalTermFreq());
                terms.put(spelled, states);
                if (counted.docFreq() > 1 || isHeld(searcher, term)) {
                    statistics.put(spelled, counted);
                }
            }
        }
    }

    /** Statistics have it be in one article at least, also where the last one was taken out. */
    private static boolean isHeld(IndexSearcher searcher, Term term) throws IOException {
        if (!searcher.getIndexReader().hasDeletions()) {
            return true;
        }
        for (LeafReaderContext context : searcher.getIndexReader().leaves()) {
            Bits live = context.reader().getLiveDocs();
            PostingsEnum postings = context.reader().postings(term, PostingsEnum.NONE);
            while (postings != null
                    && postings.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) { // null where the segment doesn't have it
                if (live == null || live.get(postings.docID())) { // null where all are alive
                    return true;
                }
            }
        }
        return false;
    }

    private Relevance relevance(IndexSearcher searcher) throws IOException {
        CollectionStatistics all = searcher.collectionStatistics(text.counts());
        double articles = all == null ? 1 : all.maxDoc(); // null where no article has the text
        double length = all == null ? 0 : text.unit() * all.sumTotalTermFreq();
        double holding = 0;
        for (Spelling spelling : spellings) {
            holding += least(spelling, TermStatistics::docFreq);
        }
        return new Relevance(
                articles, Math.clamp(holding, 1.0, articles), Math.max(1, occurrences()), length / articles);
    }

    /** In all articles, as the text counts them; 0 where none holds it. */
    private double occurrences() {
        double occurrences = 0;
        for (Spelling spelling : spellings) {
            occurrences += text.unit() * least(spelling, TermStatistics::totalTermFreq);
        }
        return occurrences;
    }

    /** A row of terms is taken to be as rare as the rarest of them. */
    private double least(Spelling spelling, ToDoubleFunction<TermStatistics> count) {
        return spelling.terms().stream()
                .map(term -> Optional.ofNullable(statistics.get(term)))
                .mapToDouble(found -> found.map(count::applyAsDouble).orElse(0.0))
                .min()
                .orElseThrow();
    }

    @Override
    public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext context) throws IOException {
        Optional<WordScorer> scorer = occurring(new Normalisations(context));
        return scorer.isEmpty() ? null : new DefaultScorerSupplier(scorer.get()); // null: nothing matches here
    }

    /** @return nothing where no document of the segment holds it */
    Optional<WordScorer> occurring(Normalisations lengths) throws IOException {
        Optional<CountedDocuments> documents = occurrences(lengths.segment());
        return documents.isEmpty() ? Optional.empty() : Optional.of(scorer(documents.get(), lengths));
    }

    WordScorer scorer(CountedDocuments documents, Normalisations lengths) throws IOException {
        return new WordScorer(documents, lengths.of(factors), relevance, boost);
    }

    /**
     * Whether it occurs where another does and as often, given that it does so at least. Rows of terms aren't compared: how
     * often they occur isn't known.
     */
    boolean occursLike(WordWeight other) {
        return Stream.concat(spellings.stream(), other.spellings.stream())
                        .allMatch(spelling -> spelling.terms().size() == 1)
                && occurrences() == other.occurrences();
    }

    /** @return nothing where no document of the segment holds it */
    Optional<CountedDocuments> occurrences(LeafReaderContext context) throws IOException {
        List<Occurrences> found = new ArrayList<>();
        for (Spelling spelling : spellings) {
            if (spelling.terms().size() == 1) {
                term(context, spelling).ifPresent(found::add);
            } else {
                for (WeightedField part : text.parts()) {
                    InPart.occurrences(context.reader(), part, spelling).ifPresent(found::add);
                }
            }
        }
        return found.isEmpty() ? Optional.empty() : Optional.of(CountedDocuments.of(found));
    }

    private Optional<Occurrences> term(LeafReaderContext context, Spelling spelling) throws IOException {
        String term = spelling.terms().getFirst();
        TermStates states = terms.get(term);
        if (states == null) { // null where no article has it
            return Optional.empty();
        }
        IOSupplier<TermState> place = states.get(context);
        TermState state = place == null ? null : place.get();
        if (state == null) { // null where the segment doesn't have it
            return Optional.empty();
        }
        TermsEnum each = context.reader().terms(text.counts()).iterator();
        each.seekExact(new BytesRef(term), state);
        return Optional.of(
                new TermOccurrences(text.unit() * spelling.weight(), each.postings(null, PostingsEnum.FREQS)));
    }

    /** Of one term, where nothing was taken out, the index knows. */
    @Override
    public int count(LeafReaderContext context) throws IOException {
        List<String> only = spellings.getFirst().terms();
        boolean isTerm = spellings.size() == 1 && only.size() == 1;
        return isTerm && !context.reader().hasDeletions()
                ? context.reader().docFreq(new Term(text.counts(), only.getFirst()))
                : super.count(context);
    }

    @Override
    public Explanation explain(LeafReaderContext context, int document) throws IOException {
        Optional<WordScorer> scorer = at(context, document);
        return scorer.isPresent() ? scorer.get().explanation() : Explanation.noMatch("no occurrence");
    }

    private Optional<WordScorer> at(LeafReaderContext context, int document) throws IOException {
        Optional<WordScorer> scorer = occurring(new Normalisations(context));
        return scorer.isPresent() && scorer.get().iterator().advance(document) == document ? scorer : Optional.empty();
    }

    /** What a document holds of a word, and what that scores. */
    record Held(List<Sighting> sightings, double score) {}

    /** Absent where the document doesn't hold the word. */
    Optional<Held> held(LeafReaderContext context, int document) throws IOException {
        Optional<WordScorer> scorer = at(context, document);
        return scorer.isEmpty()
                ? Optional.empty()
                : Optional.of(new Held(
                        InPart.sightings(context.reader(), text, spellings, document),
                        scorer.get().score()));
    }

    /** See {@link Scored#at}. */
    Optional<List<ScorePart>> parts(LeafReaderContext context, int document) throws IOException {
        return held(context, document)
                .map(held -> List.of(new ScorePart.Text(asked(), held.sightings(), held.score())));
    }

    Asked asked() {
        return new Asked(Asked.Kind.WORD, String.join(" ", spellings.getFirst().terms()));
    }

    @Override
    public boolean isCacheable(LeafReaderContext context) {
        return true;
    }
}
