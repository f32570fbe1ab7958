package dev.lede.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleBinaryOperator;

/**
 * One thing measured, beside another of the same run, and whether it is as good as promised.
 *
 * @param measure what was done
 * @param against what did the same; empty where the figure stands for itself
 * @param theirs absent where there is no other
 * @param compared ours in terms of theirs, in each round; ours itself where there is no other
 * @param limit of what is compared; absent where nothing was promised
 */
record Bar(
        String measure, String against, Figure ours, Optional<Figure> theirs, Spread compared, Optional<Limit> limit) {

    /** Rounds that took turns. */
    record Round(double ours, double theirs) {}

    /** Ours over theirs: small is good. */
    static Bar share(String measure, String against, String unit, List<Round> rounds) {
        return of(measure, against, unit, rounds, (ours, theirs) -> ours / theirs);
    }

    /** How many times faster ours is, by what both take: great is good. */
    static Bar timesFaster(String measure, String against, String unit, List<Round> rounds) {
        return of(measure, against, unit, rounds, (ours, theirs) -> theirs / ours);
    }

    /** A figure for itself. */
    static Bar alone(String measure, String unit, List<Double> rounds) {
        return new Bar(measure, "", Figure.of(rounds, unit), Optional.empty(), Spread.of(rounds), Optional.empty());
    }

    private static Bar of(
            String measure, String against, String unit, List<Round> rounds, DoubleBinaryOperator comparing) {
        List<Double> ours = new ArrayList<>();
        List<Double> theirs = new ArrayList<>();
        List<Double> compared = new ArrayList<>();
        for (Round round : rounds) {
            ours.add(round.ours());
            theirs.add(round.theirs());
            compared.add(comparing.applyAsDouble(round.ours(), round.theirs()));
        }
        return new Bar(
                measure,
                against,
                Figure.of(ours, unit),
                Optional.of(Figure.of(theirs, unit)),
                Spread.of(compared),
                Optional.empty());
    }

    Bar atMost(double promised) {
        return new Bar(measure, against, ours, theirs, compared, Optional.of(new Limit.AtMost(promised)));
    }

    Bar atLeast(double promised) {
        return new Bar(measure, against, ours, theirs, compared, Optional.of(new Limit.AtLeast(promised)));
    }

    /** Absent where nothing was promised. */
    Optional<Boolean> isMet() {
        return limit.map(promised -> promised.isMetBy(compared.median()));
    }
}
