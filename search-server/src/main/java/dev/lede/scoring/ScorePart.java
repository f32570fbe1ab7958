package dev.lede.scoring;

import java.util.List;

/** A part of a document's score: its parts add up to it, but for the last digits of floats. */
public sealed interface ScorePart {
    double value();

    /** The same where the whole score is multiplied. */
    ScorePart times(double factor);

    /** What the document holds of the query's text. */
    record Text(Asked asked, List<Sighting> sightings, double value) implements ScorePart {
        public Text {
            sightings = List.copyOf(sightings);
        }

        @Override
        public Text times(double factor) {
            return new Text(asked, sightings, factor * value);
        }
    }

    /** What it gains or loses by what multiplies the score of its text. */
    record Multiplied(By by, double factor, double value) implements ScorePart {
        @Override
        public Multiplied times(double factor) {
            return new Multiplied(by, this.factor, factor * value);
        }
    }

    enum By {
        QUALITY,
        FRESHNESS
    }

    /** What it has for matching at all, where nothing of the query is ranked. */
    record Match(double value) implements ScorePart {
        @Override
        public Match times(double factor) {
            return new Match(factor * value);
        }
    }
}
