package dev.lede.spelling;

import dev.lede.query.ArticleQuery;
import dev.lede.query.ArticleQuery.Phrase;
import dev.lede.query.ArticleQuery.Scope;
import dev.lede.query.ArticleQuery.Word;
import dev.lede.query.Departed;
import dev.lede.query.ParsedQuery;
import dev.lede.query.PlainWords;
import dev.lede.query.PlainWords.Place;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.IndexReader;

/**
 * What a query may have been meant to be, told only where it helps: where fewer than {@value EveryWord#ENOUGH} articles match
 * every word of it, and more do with some words spelled otherwise. A word that no article holds in any form, or hardly one, is
 * replaced by one an edit or two away, chosen by how likely the typing error is, how many articles hold it, and how many
 * hold it together with the rest of the query, best next to the same words. Immutable; safe for any number of threads.
 */
public final class Corrections {
    private static final int SHORTEST = 5;

    /** As typed, where a letter is missing and other words stand beside it. */
    private static final int SHORTEST_CUT = 4;

    private static final int SHORTEST_FOR_TWO_EDITS = 9;

    /** From which a word says enough by itself for one edit to be believed where no article holds all of the query. */
    private static final int TELLING = 7;

    /** Nobody types a longer one; the automaton of what is near it costs by its length. */
    private static final int LONGEST = 40;

    /** As many as long titles have: each of a longer text's errors would have all of it searched again. */
    private static final int MOST_WORDS = 32;

    private static final int MOST_CORRECTED = 5;
    private static final int MOST_TRIED = 6;

    /** A word in so many articles may be an error that they share, if another is so many times as frequent. */
    private static final int HARDLY = 2;

    private static final int TIMES_AS_FREQUENT = 20;

    /** How many doublings of the number of articles an edit weighs. */
    private static final double EDIT_WEIGHT = 5;

    private static final Pattern POSSESSIVE = Pattern.compile("['’]s\\b");

    private final Lexicon lexicon;

    /**
     * @param departed of the same reader
     * @param analyzer by which the index was written; stays the caller's
     */
    public Corrections(IndexReader reader, Departed departed, Analyzer analyzer) throws IOException {
        this.lexicon = new Lexicon(reader, departed, analyzer);
    }

    /**
     * @param query as typed; one that wasn't read from its text by the parser has no corrections
     * @param parser what a text asks for
     * @param counting under the filters of the search, so that they can be kept
     * @param isTimeUp whether to give up
     * @return the text with other words in some places, and the same in all else; it matches no fewer articles, and more
     *     that hold every word, or more at all
     */
    public Optional<String> of(
            ParsedQuery query, Function<String, ArticleQuery> parser, Counting counting, BooleanSupplier isTimeUp)
            throws IOException {
        String text = query.text();
        List<Doubtful> doubtful = doubtful(text);
        if (doubtful.isEmpty() || !parser.apply(text).equals(query.query())) {
            return Optional.empty();
        }
        long matching = counting.articles(EveryWord.of(query.query()));
        if (matching >= EveryWord.ENOUGH) {
            return Optional.empty();
        }
        var search = new Search(text, parser, counting, isTimeUp);
        List<Doubtful> unknown =
                doubtful.stream().filter(word -> word.articles() == 0).toList();
        List<Doubtful> rare =
                doubtful.stream().filter(word -> word.articles() > 0).toList();
        search.correct(unknown, rare);
        if (matching == 0 && search.matching(search.corrected) == 0) {
            search.correct(rare, List.of());
        }
        boolean isWhole = !isTimeUp.getAsBoolean();
        return search.corrected.isEmpty() || !isWhole || !search.helps(matching)
                ? Optional.empty()
                : Optional.of(search.text(search.corrected));
    }

    /** @param articles that hold it in any form, {@code [0..HARDLY]} */
    private record Doubtful(Place place, String typed, String term, int articles) {}

    private List<Doubtful> doubtful(String text) throws IOException {
        List<Doubtful> doubtful = new ArrayList<>();
        List<Place> words = PlainWords.of(text);
        if (words.size() > MOST_WORDS) {
            return List.of();
        }
        for (Place place : words) {
            String typed = place.in(text);
            boolean isOfLength = typed.length() >= SHORTEST_CUT && typed.length() <= LONGEST;
            Optional<String> term = isOfLength ? lexicon.term(typed) : Optional.empty();
            if (term.isPresent()) {
                int articles = lexicon.articles(typed, term.get(), HARDLY + 1);
                if (articles <= HARDLY) {
                    doubtful.add(new Doubtful(place, typed, term.get(), articles));
                }
            }
        }
        return doubtful;
    }

    /** A word in another's place. */
    private record Replacement(Place place, String word) {}

    /** @param likelihood the more, the likelier; of the same typed word alone */
    private record Candidate(String word, double cost, int articles, double likelihood) {
        Candidate withContext(long together, long adjacent) {
            return new Candidate(word, cost, articles, likelihood + log(together) + log(adjacent));
        }
    }

    private static double log(long articles) {
        return Math.log1p((double) articles) / Math.log(2);
    }

    /** One query's way from word to word. */
    private final class Search {
        private final String typed;
        private final Function<String, ArticleQuery> parser;
        private final Counting counting;
        private final BooleanSupplier isTimeUp;

        /** Whether the query has several words. */
        private final boolean isBeside;

        /** In the order of the text. */
        private List<Replacement> corrected = List.of();

        Search(String typed, Function<String, ArticleQuery> parser, Counting counting, BooleanSupplier isTimeUp) {
            this.typed = typed;
            this.parser = parser;
            this.counting = counting;
            this.isTimeUp = isTimeUp;
            this.isBeside = PlainWords.of(typed).size() > 1;
        }

        /** @param others that are in doubt as well */
        void correct(List<Doubtful> words, List<Doubtful> others) throws IOException {
            for (int i = 0; i < words.size() && corrected.size() < MOST_CORRECTED && !isTimeUp.getAsBoolean(); i++) {
                List<Doubtful> later = Stream.concat(words.stream().skip(i + 1), others.stream())
                        .toList();
                Optional<Candidate> best = best(words.get(i), later);
                if (best.isPresent()) {
                    corrected = with(words.get(i), best.get().word());
                }
            }
        }

        /** @param later words that may be corrected as well: until then they are left out */
        private Optional<Candidate> best(Doubtful word, List<Doubtful> later) throws IOException {
            if (counting.articles(new Word(Scope.ANYWHERE, word.typed())) > HARDLY) {
                return Optional.empty(); // found by another word that means the same
            }
            List<Candidate> together = new ArrayList<>();
            List<Candidate> apart = new ArrayList<>();
            List<Candidate> candidates = likeliest(word);
            for (Candidate candidate : candidates) {
                List<Replacement> tried = with(word, candidate.word());
                List<Replacement> context = new ArrayList<>(tried);
                later.forEach(each -> context.add(new Replacement(whole(each.place()), "")));
                context.sort(Comparator.comparingInt(
                        replacement -> replacement.place().start()));
                long matching = matching(context);
                if (matching > 0) {
                    together.add(
                            candidates.size() == 1
                                    ? candidate
                                    : candidate.withContext(matching, adjacent(word, candidate)));
                } else if (isTelling(word, candidate) && atAll(tried) > atAll(corrected)) {
                    apart.add(candidate.withContext(atAll(tried), adjacent(word, candidate)));
                }
            }
            return (together.isEmpty() ? apart : together)
                    .stream()
                            .max(Comparator.comparingDouble(Candidate::likelihood)
                                    .thenComparing(Candidate::word, Comparator.reverseOrder()));
        }

        /** With the ending of a possessive, which is no word without it. */
        private Place whole(Place word) {
            boolean isPossessive = POSSESSIVE
                    .matcher(typed)
                    .region(word.end(), typed.length())
                    .useTransparentBounds(true)
                    .lookingAt();
            return isPossessive ? new Place(word.start(), word.end() + 2) : word;
        }

        private List<Candidate> likeliest(Doubtful word) throws IOException {
            Map<String, Integer> near = lexicon.near(word.term(), 1);
            if (near.isEmpty() && word.articles() == 0 && word.term().length() >= SHORTEST_FOR_TWO_EDITS) {
                near = lexicon.near(word.term(), 2);
            }
            return near.entrySet().stream()
                    .filter(each -> each.getValue() >= TIMES_AS_FREQUENT * word.articles())
                    .filter(each -> each.getKey().length() >= SHORTEST)
                    .filter(each -> word.term().length() >= SHORTEST || (isBeside && word.articles() == 0))
                    .map(each -> candidate(word.term(), each.getKey(), each.getValue()))
                    .sorted(Comparator.comparingDouble(Candidate::likelihood)
                            .reversed()
                            .thenComparing(Candidate::word))
                    .limit(MOST_TRIED)
                    .toList();
        }

        private static boolean isTelling(Doubtful word, Candidate candidate) {
            return word.articles() == 0
                    && word.term().length() >= TELLING
                    && candidate.cost() <= 1
                    && word.term().charAt(0) == candidate.word().charAt(0);
        }

        private static Candidate candidate(String term, String word, int articles) {
            double cost = EditCost.of(term, word);
            return new Candidate(word, cost, articles, log(articles) / 2 - EDIT_WEIGHT * cost);
        }

        /** Articles that hold the candidate directly behind the word before it, or before the word behind it. */
        private long adjacent(Doubtful word, Candidate candidate) throws IOException {
            int start = typed.lastIndexOf(' ', Math.max(0, word.place().start() - 2)) + 1;
            int end = typed.indexOf(' ', Math.min(typed.length(), word.place().end() + 1));
            String before = typed.substring(
                    Math.min(start, word.place().start()), word.place().start());
            String behind = typed.substring(word.place().end(), end < 0 ? typed.length() : end);
            return phrase(before + candidate.word()) + phrase(candidate.word() + behind);
        }

        private long phrase(String words) throws IOException {
            return counting.articles(new Phrase(Scope.ANYWHERE, words, 0));
        }

        private List<Replacement> with(Doubtful word, String meant) {
            List<Replacement> all = new ArrayList<>(corrected);
            all.add(new Replacement(word.place(), LetterCase.like(word.typed(), meant)));
            all.sort(Comparator.comparingInt(replacement -> replacement.place().start()));
            return List.copyOf(all);
        }

        private String text(List<Replacement> replacements) {
            var text = new StringBuilder();
            int copied = 0;
            for (Replacement each : replacements) {
                text.append(typed, copied, each.place().start()).append(each.word());
                copied = each.place().end();
            }
            return text.append(typed, copied, typed.length()).toString();
        }

        long matching(List<Replacement> replacements) throws IOException {
            return counting.articles(EveryWord.of(parser.apply(text(replacements))));
        }

        private long atAll(List<Replacement> replacements) throws IOException {
            return counting.articles(parser.apply(text(replacements)));
        }

        boolean helps(long matchingBefore) throws IOException {
            long before = atAll(List.of());
            long after = atAll(corrected);
            return after > before || (after == before && matching(corrected) > matchingBefore);
        }
    }
}
