package dev.lede.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What one measure came to in a run, to be compared with the same of another run.
 *
 * @param measure what was done, by a name that no other of its section with the same peer has
 * @param against what did the same in that run; empty where the figure stands for itself
 * @param unit empty for a ratio
 */
record Result(String section, String measure, String against, String unit, Spread figure, Good good) {
    private static final String PART_OF_THE_LAST = "– ";

    /** Which change of it is welcome. */
    enum Good {
        LESS,
        MORE,
        UNKNOWN
    }

    /** Of a report those that are ratios, and figures of what has no peer; in its order. */
    static List<Result> of(Report report) {
        return report.sections().stream()
                .flatMap(section -> of(section).stream())
                .toList();
    }

    private static List<Result> of(Section section) {
        List<Result> results = new ArrayList<>();
        for (Ratio ratio : section.ratios()) {
            results.add(new Result(section.title(), ratio.name() + ", CPU", "", "", ratio.cpu(), Good.LESS));
            results.add(new Result(section.title(), ratio.name() + ", time", "", "", ratio.wall(), Good.LESS));
        }
        String whole = "";
        for (Bar bar : section.bars()) {
            boolean isPart = bar.measure().startsWith(PART_OF_THE_LAST);
            whole = isPart ? whole : bar.measure();
            results.add(new Result(
                    section.title(),
                    isPart ? whole + ": " + bar.measure().substring(PART_OF_THE_LAST.length()) : whole,
                    bar.against(),
                    bar.theirs().isPresent() ? "" : bar.ours().unit(),
                    bar.compared(),
                    good(bar.limit())));
        }
        return results;
    }

    private static Good good(Optional<Limit> limit) {
        return limit.map(promised -> switch (promised) {
                    case Limit.AtMost most -> Good.LESS;
                    case Limit.AtLeast least -> Good.MORE;
                })
                .orElse(Good.UNKNOWN);
    }

    boolean isOfTheSame(Result other) {
        return section.equals(other.section) && measure.equals(other.measure) && against.equals(other.against);
    }
}
