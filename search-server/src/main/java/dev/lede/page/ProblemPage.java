package dev.lede.page;

import dev.lede.wording.Sentence;
import java.util.List;
import java.util.Optional;

/** A request that can't be answered, and what to do instead. */
public record ProblemPage(Layout layout, int status, String title, String detail) {
    static ProblemPage of(int status, Sentence detail, Visit visit) {
        String title = visit.words()
                .ifKnown("problem." + status)
                .orElseGet(() -> visit.words().say("problem"));
        return new ProblemPage(
                new Layout(
                        visit,
                        visit.words().say("window", title),
                        title,
                        false,
                        Optional.empty(),
                        ForPrograms.NONE,
                        List.of(),
                        SearchBox.empty(visit),
                        Optional.empty()),
                status,
                title,
                visit.words().say(detail));
    }
}
