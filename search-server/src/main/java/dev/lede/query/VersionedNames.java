package dev.lede.query;

import dev.lede.query.ArticleQuery.Scope;
import dev.lede.query.ArticleQuery.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Names whose version was typed as a word of its own, which says nothing without the name: {@code llama 2}, {@code GPT 4o}
 * and {@code deepseek v3} are each one name, as they are with a hyphen.
 */
final class VersionedNames {
    private static final Pattern NAME =
            Pattern.compile("(?=..)\\p{L}[\\p{L}\\p{M}]*+([-\\x{2010}\\x{2011}\\xB7.][\\p{L}\\p{M}]++)*+");

    /** Not {@code 10}, {@code 2024} or {@code 70b}, which count, date or measure. */
    private static final Pattern VERSION =
            Pattern.compile("v?([1-9][ov]?|\\d{1,2}(\\.\\d{1,2}){1,2})(['’]s)?[?!.,;:]*", Pattern.CASE_INSENSITIVE);

    /** A number behind one of these counts or dates. */
    private static final Set<String> NO_NAMES = Set.of(
            "top",
            "best",
            "first",
            "last",
            "next",
            "day",
            "week",
            "january",
            "february",
            "march",
            "april",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");

    private VersionedNames() {}

    /** The parts in their order, each name with its version as one. */
    static List<ArticleQuery> joined(List<ArticleQuery> parts) {
        List<ArticleQuery> joined = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            if (i + 1 < parts.size()
                    && parts.get(i) instanceof Word(var scope, var name)
                    && parts.get(i + 1) instanceof Word(var next, var version)
                    && scope == Scope.ANYWHERE
                    && next == Scope.ANYWHERE
                    && isVersioned(name, version)) {
                joined.add(new Word(Scope.ANYWHERE, name + '-' + version));
                i++;
            } else {
                joined.add(parts.get(i));
            }
        }
        return joined;
    }

    private static boolean isVersioned(String name, String version) {
        return NAME.matcher(name).matches()
                && VERSION.matcher(version).matches()
                && !SmallWords.isSmall(name)
                && !NO_NAMES.contains(name.toLowerCase(Locale.ROOT));
    }
}
