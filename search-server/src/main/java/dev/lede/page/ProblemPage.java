package dev.lede.page;

import dev.lede.request.SearchParameters;
import dev.lede.wording.Sentence;
import dev.lede.wording.Wording;
import java.util.ArrayList;
import java.util.List;

/**
 * A request that can't be answered, and what to do instead.
 *
 * @param ways to go on from where there is nothing; empty for any other problem
 */
public record ProblemPage(Layout layout, int status, String title, String detail, List<PageLink> ways) {
    private static final int NOT_THERE = 404;

    /** @param sought what may have been meant, as a search; empty where nothing is known of that */
    static ProblemPage of(int status, Sentence detail, String sought, Visit visit) {
        String title = visit.words()
                .ifKnown("problem." + status)
                .orElseGet(() -> visit.words().say("problem"));
        return new ProblemPage(
                Layout.ofProblem(title, visit),
                status,
                title,
                visit.words().say(detail),
                status == NOT_THERE ? ways(sought, visit) : List.of());
    }

    private static List<PageLink> ways(String sought, Visit visit) {
        Wording words = visit.words();
        Links links = visit.links();
        var ways = new ArrayList<PageLink>();
        if (!sought.isEmpty()) {
            ways.add(new PageLink(
                    words.say("problem.search-for", sought),
                    links.to(SearchParameters.EVERYTHING.withQuery(sought)),
                    false));
        }
        ways.add(new PageLink(words.say("newest.see"), links.toStart(), false));
        ways.add(new PageLink(words.say("help.title"), links.toHelp(), false));
        return List.copyOf(ways);
    }
}
