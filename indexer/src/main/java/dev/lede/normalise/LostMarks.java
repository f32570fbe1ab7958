package dev.lede.normalise;

import java.util.Arrays;
import java.util.List;

/**
 * Finds the likeliest reading of every bare {@code â} of a damaged English text, all together: each reading has a cost
 * by what stands on both sides ({@link ReadingCost}), and quotation marks must pair. The cheapest way through is found
 * as in Viterbi's algorithm; time is linear in the text.
 */
final class LostMarks {
    private static final int UNREACHED = 1_000_000;

    /** Nothing open, a quotation, a single quotation, a single one within a quotation. */
    private static final int STATES = 4;

    private static final int READINGS = Reading.ALL.length;

    private static final int GOOD_OPEN = List.of(Reading.ALL).indexOf(Reading.OPEN);
    private static final int GOOD_CLOSE = List.of(Reading.ALL).indexOf(Reading.CLOSE);
    private static final int NOTHING_BEFORE = List.of(Reading.ALL).indexOf(Reading.BLANK);

    /** More in a row are no damage that we know. */
    private static final int LONGEST_RUN = 6;

    /** After as many marks the way so far is settled, for memory's sake. */
    private static final int MOST_AT_ONCE = 4096;

    /** Further apart than this, marks don't belong to one quotation; a whole answer in an interview is shorter. */
    private static final int LONGEST_QUOTATION = 900;

    /** Three after a number: the dash of a range of years, with a hair space on each side. */
    private static final String RANGE = "\u200a–\u200a";

    private final String text;
    private final ReadingCost cost;
    private final StringBuilder out;

    /** What each reading costs by its neighbours alone, where none of them is a mark. */
    private final int[] alone = new int[READINGS];

    private final int[] places = new int[MOST_AT_ONCE];

    /** How the cheapest way to a mark's reading and state came there: the state and reading before. */
    private final byte[][] from = new byte[MOST_AT_ONCE][];

    private int count;
    private int written;
    private int[] costs = start();

    LostMarks(String text) {
        this.text = text;
        this.cost = new ReadingCost(text);
        this.out = new StringBuilder(text.length());
    }

    String mended() {
        for (int i = 0; i < text.length(); ) {
            char c = text.charAt(i);
            if (c == 'â') {
                int end = i;
                while (end < text.length() && text.charAt(end) == 'â') {
                    end++;
                }
                if (end - i == 3 && i > 0 && Character.isDigit(text.charAt(i - 1))) {
                    settle();
                    out.append(text, written, i).append(RANGE);
                    written = end;
                } else if (end - i <= LONGEST_RUN && !DamagedEnglish.isBorrowed(text, i)) {
                    for (int at = i; at < end; at++) {
                        mark(at);
                    }
                }
                i = end;
            } else {
                if (c == '“' || c == '”') {
                    mark(i);
                } else if (c == '\n' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
                    settle();
                }
                i++;
            }
        }
        settle();
        return out.append(text, written, text.length()).toString();
    }

    private void mark(int at) {
        boolean far = count > 0 && at - places[count - 1] > LONGEST_QUOTATION;
        if (far || count == MOST_AT_ONCE) {
            settle();
        }
        boolean adjacent = count > 0 && places[count - 1] == at - 1;
        // A quotation mark that isn't lost tells what is open, and has no other reading.
        int only = text.charAt(at) == '“' ? GOOD_OPEN : text.charAt(at) == '”' ? GOOD_CLOSE : -1;
        int first = Math.max(only, 0);
        int last = only < 0 ? READINGS - 1 : only;
        int[] next = new int[STATES * READINGS];
        byte[] came = new byte[STATES * READINGS];
        Arrays.fill(next, UNREACHED);
        for (int reading = first; reading <= last && only < 0 && !adjacent; reading++) {
            alone[reading] = cost.of(Reading.ALL[reading], at);
        }
        for (int way = 0; way < costs.length; way++) {
            if (costs[way] >= UNREACHED) {
                continue;
            }
            int state = way / READINGS;
            int goesOn = count == 0 ? 0 : Quotation.goesOn(state, at - places[count - 1]);
            Reading before = Reading.ALL[way % READINGS];
            for (int reading = first; reading <= last; reading++) {
                Reading each = Reading.ALL[reading];
                int here = only >= 0 ? 0 : adjacent ? cost.of(each, at, before) : alone[reading];
                int to = Quotation.after(state, each) * READINGS + reading;
                int sum = costs[way] + Quotation.cost(state, each) + goesOn + here;
                if (sum < next[to]) {
                    next[to] = sum;
                    came[to] = (byte) way;
                }
            }
        }
        places[count] = at;
        from[count++] = came;
        costs = next;
    }

    /** Writes the cheapest way so far; what is open at a paragraph's end stays so at a price. */
    private void settle() {
        int best = 0;
        for (int way = 1; way < costs.length; way++) {
            if (costs[way] + Quotation.unclosed(way / READINGS) < costs[best] + Quotation.unclosed(best / READINGS)) {
                best = way;
            }
        }
        var readings = new Reading[count];
        for (int i = count - 1; i >= 0; i--) {
            readings[i] = Reading.ALL[best % READINGS];
            best = from[i][best];
        }
        for (int i = 0; i < count; i++) {
            out.append(text, written, places[i])
                    .append(text.charAt(places[i]) == 'â' ? readings[i].text : text.charAt(places[i]));
            written = places[i] + 1;
        }
        count = 0;
        costs = start();
    }

    private static int[] start() {
        int[] costs = new int[STATES * READINGS];
        Arrays.fill(costs, UNREACHED);
        costs[NOTHING_BEFORE] = 0;
        return costs;
    }
}
