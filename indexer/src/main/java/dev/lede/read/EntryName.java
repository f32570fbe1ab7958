package dev.lede.read;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Names of an archive's entries, which are only names: nothing is ever written where they point. */
final class EntryName {
    private static final int LONGEST = 500;

    private EntryName() {}

    /** Parts between {@code /}, without those that go up or nowhere, a drive's letter or control characters. */
    static String clean(String name) {
        String start = name.substring(0, Math.min(name.length(), LONGEST));
        String clean = Arrays.stream(start.split("[/\\\\]", -1))
                .map(part -> Shown.of(part, LONGEST).strip())
                .filter(part ->
                        !part.isEmpty() && !part.equals(".") && !part.equals("..") && !part.matches("[A-Za-z]:"))
                .collect(Collectors.joining("/"));
        return clean.isEmpty() ? "unnamed" : clean;
    }

    /** As the walk over folders leaves them out. */
    static boolean isHidden(String cleanName) {
        return cleanName.startsWith(".") || cleanName.contains("/.");
    }
}
