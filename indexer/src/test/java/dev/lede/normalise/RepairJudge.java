package dev.lede.normalise;

import java.util.ArrayList;
import java.util.List;

/**
 * Compares a damaged text, its repair and the text that it was, all with white space folded: how many characters differ
 * before and after, how many damaged spans came out right, and what was wrong that wasn't damaged.
 *
 * @param spans places where the damaged text differs from the good one
 * @param right of these, those where the repaired text doesn't
 * @param before characters that differ in the damaged text
 * @param after characters that differ in the repaired text
 * @param harm places where the repaired text differs and the damaged one did not
 */
record RepairJudge(int spans, int right, int before, int after, int harm) {
    static final RepairJudge NOTHING = new RepairJudge(0, 0, 0, 0, 0);

    /** Two texts are together again where as many characters are the same. */
    private static final int SAME = 8;

    private static final int REACH = 400;

    /** From and to, in the text that we have and in the text that we want. */
    private record Difference(int from, int to, int wantedFrom, int wantedTo) {
        int size() {
            return Math.max(to - from, wantedTo - wantedFrom);
        }

        boolean touches(Difference other) {
            return wantedFrom <= other.wantedTo && other.wantedFrom <= wantedTo;
        }
    }

    static RepairJudge of(String damaged, String repaired, String good) {
        String want = folded(good);
        List<Difference> before = differences(folded(damaged), want);
        List<Difference> after = differences(folded(repaired), want);
        int right = (int) before.stream()
                .filter(span -> after.stream().noneMatch(span::touches))
                .count();
        int harm = (int) after.stream()
                .filter(wrong -> before.stream().noneMatch(wrong::touches))
                .count();
        return new RepairJudge(before.size(), right, characters(before), characters(after), harm);
    }

    RepairJudge and(RepairJudge other) {
        return new RepairJudge(
                spans + other.spans,
                right + other.right,
                before + other.before,
                after + other.after,
                harm + other.harm);
    }

    double share() {
        return spans == 0 ? 1 : (double) right / spans;
    }

    private static int characters(List<Difference> differences) {
        return differences.stream().mapToInt(Difference::size).sum();
    }

    private static String folded(String text) {
        return text.replaceAll("[\\s\\p{Z}]+", " ");
    }

    private static List<Difference> differences(String have, String want) {
        List<Difference> found = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < have.length() && j < want.length()) {
            if (have.charAt(i) == want.charAt(j)) {
                i++;
                j++;
                continue;
            }
            Difference next = next(have, i, want, j);
            found.add(next);
            i = next.to();
            j = next.wantedTo();
        }
        if (i < have.length() || j < want.length()) {
            found.add(new Difference(i, have.length(), j, want.length()));
        }
        return found;
    }

    /** The nearest place, by characters left out of both, from which the two go on together. */
    private static Difference next(String have, int i, String want, int j) {
        for (int skipped = 1; skipped < REACH; skipped++) {
            for (int k = 0; k <= skipped; k++) {
                if (same(have, i + k, want, j + skipped - k)) {
                    return new Difference(i, i + k, j, j + skipped - k);
                }
            }
        }
        return new Difference(i, have.length(), j, want.length());
    }

    private static boolean same(String have, int i, String want, int j) {
        int length = Math.min(SAME, Math.min(have.length() - i, want.length() - j));
        boolean atEnd = i + length == have.length() && j + length == want.length();
        return length >= 0 && (length == SAME || atEnd) && have.regionMatches(i, want, j, length);
    }
}
