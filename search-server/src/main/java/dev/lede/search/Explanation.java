package dev.lede.search;

import dev.lede.scoring.ScorePart;
import java.util.List;

/**
 * Why a hit stands where it does.
 *
 * @param parts in the query's order; their values add up to the score, but for the last digits of floats
 * @param score as ranked
 */
public record Explanation(List<Part> parts, double score) {
    public Explanation {
        parts = List.copyOf(parts);
    }

    /** Some of the score. */
    public sealed interface Part {
        double value();
    }

    /**
     * What the article holds of the query's text.
     *
     * @param text as typed
     * @param found in whatever spelling, those as written first
     */
    public record Words(Kind kind, String text, List<Found> found, double value) implements Part {
        public Words {
            found = List.copyOf(found);
        }
    }

    /**
     * What the article gains or loses by its quality or its age.
     *
     * @param factor of the score so far
     */
    public record Multiplied(By by, double factor, double value) implements Part {}

    public enum By {
        QUALITY,
        FRESHNESS
    }

    /** What every article has that matches, where the query only narrows. */
    public record Match(double value) implements Part {}

    public enum Kind {
        WORD,
        PHRASE,
        PREFIX,
        FUZZY
    }

    /**
     * How often a text is in one field of an article.
     *
     * @param field {@code title}, {@code excerpt}, {@code body}, {@code author}, {@code topics} or {@code provider}
     * @param text what was found; for another form, what it is a form of
     * @param times at least 1
     */
    public record Found(String field, String text, Manner manner, int times) {}

    /** How what was found stands to what was typed. */
    public enum Manner {
        /** But for case and accents. */
        WRITTEN,
        /** With another ending, or written apart or as one. */
        FORM,
        /** Other words that mean the same. */
        SYNONYM,
        /** One of the words that a prefix or a misspelling stands for. */
        EXPANSION
    }

    static Explanation of(List<ScorePart> parts, double score) {
        return new Explanation(parts.stream().map(Explanation::part).toList(), score);
    }

    private static Part part(ScorePart part) {
        return switch (part) {
            case ScorePart.Match(var value) -> new Match(value);
            case ScorePart.Multiplied(var by, var factor, var value) ->
                new Multiplied(
                        switch (by) {
                            case QUALITY -> By.QUALITY;
                            case FRESHNESS -> By.FRESHNESS;
                        },
                        factor,
                        value);
            case ScorePart.Text(var asked, var sightings, var value) ->
                new Words(
                        switch (asked.kind()) {
                            case WORD -> Kind.WORD;
                            case PHRASE -> Kind.PHRASE;
                            case PREFIX -> Kind.PREFIX;
                            case FUZZY -> Kind.FUZZY;
                        },
                        asked.text(),
                        Findings.of(asked, sightings),
                        value);
        };
    }
}
