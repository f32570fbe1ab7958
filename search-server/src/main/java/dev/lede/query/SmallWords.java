package dev.lede.query;

import java.util.List;
import java.util.Set;

/**
 * Words that say nothing of what is searched, such as {@code the} and {@code how}. They are in the index, for phrases, but
 * a query that has other words is searched by those alone. English ones: what is small in one language is a word in
 * another ({@code die}, {@code main}).
 */
public final class SmallWords {
    private static final Set<String> ALL = Set.copyOf(Blanks.split("""
            a about after again against all also am an and any are as at be because been before being below
            between both but by can could did do does doing done during each either ever every few for from
            further get give given had has have having he her here hers him his how however i if in into is it
            its itself just let like many may me might mine more most much must my no nor not of off on once
            only or other our ours out over own per please said same say says seem shall she should show so some
            such tell than that the their theirs them then there these they this those through to too under
            until upon us use used using very via want was we were what whatever when where whether which while
            who whom whose why will with within without would you your yours"""));

    /** Of fewer words side by side, small ones are searched too. */
    static final int LEAST_TO_LEAVE_OUT_OF = 3;

    private SmallWords() {}

    /** Whether a word, typed or in a text, is nothing else. */
    public static boolean isSmall(String typed) {
        List<String> terms = Terms.exact(typed);
        return terms.size() == 1 && ALL.contains(terms.getFirst());
    }

    /**
     * A row of terms as it is asked for where its words are typed side by side: without small ones, where it has three or
     * more and others stay.
     */
    static List<String> without(List<String> row) {
        List<String> telling = row.stream().filter(term -> !ALL.contains(term)).toList();
        return row.size() < LEAST_TO_LEAVE_OUT_OF || telling.isEmpty() ? row : telling;
    }
}
