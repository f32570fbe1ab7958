package dev.lede.page;

import dev.lede.article.Facet;
import dev.lede.request.SearchParameters;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The fielded parts of what was typed, such as {@code provider:CNN}, as chips that take them out of the text. Offered
 * only where taking a part out leaves the rest meaning what it did: not beside operators or within groups.
 */
final class QueryFields {
    /** Text up to a blank that isn't within quotes; possessive, so that no text makes it try again. */
    private static final Pattern WORD = Pattern.compile("(?:[^\\s\"]|\"[^\"]*+\"?+)++");

    private static final Pattern FIELDED = Pattern.compile("-?+([a-zA-Z]+)(?::|[<>]=?)(.+)", Pattern.DOTALL);
    private static final Set<String> FIELDS = Set.of(
            "title",
            "intitle",
            "body",
            "provider",
            "source",
            "site",
            "topic",
            "type",
            "lang",
            "language",
            "author",
            "quality",
            "after",
            "before",
            "when");
    private static final Pattern OPERATOR = Pattern.compile("(^|\\s)(OR|AND|NOT|\\|+|&+)(\\s|$)|[()]");

    private QueryFields() {}

    /** @param facets that the index has: each is a field by its name */
    static List<Chip> of(SearchParameters search, List<Facet> facets, Visit visit) {
        String text = search.q();
        if (OPERATOR.matcher(text).find()) {
            return List.of();
        }
        return WORD.matcher(text)
                .results()
                .filter(word -> isFielded(word.group(), facets))
                .map(word -> new Chip(
                        visit.words().say("chips.typed"),
                        word.group(),
                        visit.links().to(search.withQuery(without(text, word)))))
                .toList();
    }

    private static boolean isFielded(String word, List<Facet> facets) {
        if (word.startsWith("#") || word.startsWith("-#")) {
            return word.length() > 2;
        }
        Matcher field = FIELDED.matcher(word);
        if (!field.matches()) {
            return false;
        }
        String name = field.group(1).toLowerCase(Locale.ROOT);
        return FIELDS.contains(name) || facets.contains(new Facet(name));
    }

    private static String without(String text, MatchResult word) {
        return (text.substring(0, word.start()).stripTrailing() + " "
                        + text.substring(word.end()).stripLeading())
                .strip();
    }
}
