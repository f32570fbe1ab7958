package dev.lede.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

/**
 * What another run came to, beside an earlier one.
 *
 * @param elsewhere what of machine and amounts wasn't the same, a phrase each: where there is any, figures tell of that too
 * @param changes of all that either measured, in the later one's order, then what it lacks
 */
record Changes(Report then, Report now, List<String> elsewhere, List<Change> changes) {
    Changes {
        elsewhere = List.copyOf(elsewhere);
        changes = List.copyOf(changes);
    }

    /** One measure; one of the two is there at least. */
    record Change(Optional<Result> then, Optional<Result> now) {
        /** What it was, by either. */
        Result named() {
            return now.or(() -> then).orElseThrow();
        }

        boolean isCommon() {
            return then.isPresent() && now.isPresent();
        }

        /** Of a common one, now over then. */
        double ratio() {
            return now.orElseThrow().figure().median()
                    / then.orElseThrow().figure().median();
        }

        /** Whether rounds alone don't explain it. */
        boolean isBeyondRounds() {
            return isCommon()
                    && now.orElseThrow().figure().isApartFrom(then.orElseThrow().figure());
        }
    }

    static Changes between(Report then, Report now) {
        List<Result> before = Result.of(then);
        List<Result> after = Result.of(now);
        List<Change> changes = new ArrayList<>();
        after.forEach(each -> changes.add(new Change(same(before, each), Optional.of(each))));
        before.stream()
                .filter(each -> same(after, each).isEmpty())
                .forEach(each -> changes.add(new Change(Optional.of(each), Optional.empty())));
        return new Changes(then, now, elsewhere(then, now), changes);
    }

    private static Optional<Result> same(List<Result> results, Result wanted) {
        return results.stream().filter(wanted::isOfTheSame).findFirst();
    }

    private static List<String> elsewhere(Report then, Report now) {
        Machine before = then.machine();
        Machine after = now.machine();
        return Stream.of(
                        difference(
                                "system",
                                before.system() + " on " + before.architecture(),
                                after.system() + " on " + after.architecture()),
                        difference(
                                "processor",
                                before.processor().orElse("unknown"),
                                after.processor().orElse("unknown")),
                        difference("processors", before.processors(), after.processors()),
                        difference("megabytes of memory", text(before.memory()), text(after.memory())),
                        difference("Java", before.java(), after.java()),
                        difference("megabytes of heap", before.heap(), after.heap()),
                        difference("Lucene", before.lucene(), after.lucene()),
                        difference("articles", then.articles(), now.articles()))
                .flatMap(Optional::stream)
                .toList();
    }

    private static String text(OptionalLong size) {
        return size.isPresent() ? Long.toString(size.getAsLong()) : "unknown";
    }

    private static Optional<String> difference(String what, Object then, Object now) {
        return Objects.equals(then, now)
                ? Optional.empty()
                : Optional.of(what + ": " + then + " then, " + now + " now");
    }
}
