package dev.lede.query;

import dev.lede.article.Facet;
import dev.lede.query.ArticleQuery.Scope;
import java.text.Normalizer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads a search box's text: any text parses, nothing throws, and no text costs more than its length.
 *
 * <p>Of two words side by side both must match; of more, an article must hold two that tell enough of what all of them do
 * ({@link dev.lede.scoring.MostWordsQuery}). AND binds closer than OR, and OR closer than words side by side: {@code openai
 * lawsuit OR court} asks for openai and one of the others. Small words, such as {@code the} and {@code how}, are left out of
 * three or more; a name and its version, such as {@code llama 2}, are one word.
 */
public final class QueryParser {
    private static final int LONGEST = 1000;

    /** Of {@link #anyOfItsWords}: beyond that Lucene refuses a query. */
    private static final int MOST_COST = 400;

    private static final int MOST_WORDS = 1000;

    /** What joins words of letters; a name with a digit, such as GPT-4, is one word. */
    private static final Pattern COMPOUND = Pattern.compile("(?<=\\p{L})[-\u2010\u2011/](?=\\p{L})");

    private QueryParser() {}

    /**
     * @param now what {@code when:7d} is counted back from
     * @return what was understood; every article where the text is empty or holds no word
     */
    public static ParsedQuery parse(String text, Instant now) {
        return parse(text, now, Facet.STANDARD);
    }

    /**
     * @param now what {@code when:7d} is counted back from
     * @param facets that the index has: each is a field by its name
     * @return what was understood; every article where the text is empty or holds no word
     */
    public static ParsedQuery parse(String text, Instant now, List<Facet> facets) {
        var notices = new Notices();
        // Letters and their accents as one, as articles have them, however the reader's keyboard sends them.
        String composed = Normalizer.normalize(cut(text, notices), Normalizer.Form.NFC);
        List<Token> tokens = new Lexer(composed, now, facets, notices).tokens();
        List<Token> row = Structure.wellFormed(tokens, notices);
        ArticleQuery query = row.isEmpty() ? ArticleQuery.EVERYTHING : SyntaxTree.of(row);
        return new ParsedQuery(text, Reading.of(query), notices.list(), query);
    }

    /**
     * Reads a text as words alone: its signs mean nothing, a compound is its parts, and articles with any of the words match.
     * For judged queries, which are whole sentences.
     *
     * @return every article where the text holds no word; a repeated word counts as often as it stands there, and of a very
     *     long text the first words are read
     */
    public static ParsedQuery anyOfItsWords(String text) {
        var notices = new Notices();
        var clause = new TextClause(notices);
        Set<ArticleQuery> different = new HashSet<>();
        List<ArticleQuery> words = new ArrayList<>();
        int cost = 0;
        for (String typed : Blanks.split(Normalizer.normalize(text, Normalizer.Form.NFC))) {
            for (String part : COMPOUND.split(typed, -1)) {
                Optional<ArticleQuery> word = clause.plain(Scope.ANYWHERE, part);
                cost += word.filter(different::add).isPresent() ? cost(part) : 0;
                if (cost > MOST_COST || words.size() == MOST_WORDS) {
                    return anyOf(words, text, notices);
                }
                word.ifPresent(words::add);
            }
        }
        return anyOf(words, text, notices);
    }

    /** What searching a word takes, in words of one term: one of several terms is looked for in each field by itself. */
    private static int cost(String word) {
        return Terms.exact(word).size() > 1 ? 5 : 1;
    }

    private static ParsedQuery anyOf(List<ArticleQuery> words, String text, Notices notices) {
        ArticleQuery query =
                words.isEmpty() ? ArticleQuery.EVERYTHING : SyntaxTree.any(SyntaxTree.withoutSmallWords(words));
        return new ParsedQuery(text, Reading.of(query), notices.list(), query);
    }

    private static String cut(String text, Notices notices) {
        if (text.codePointCount(0, text.length()) <= LONGEST) {
            return text;
        }
        notices.add("notice.characters", LONGEST);
        return text.substring(0, text.offsetByCodePoints(0, LONGEST));
    }
}
