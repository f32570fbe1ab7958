package dev.lede.query;

import dev.lede.query.ArticleQuery.Fuzzy;
import dev.lede.query.ArticleQuery.Phrase;
import dev.lede.query.ArticleQuery.Prefix;
import dev.lede.query.ArticleQuery.Scope;
import dev.lede.query.ArticleQuery.Word;
import dev.lede.wording.Sentence;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A query's typed words and phrases, each as a clause: plain, {@code regulat*} or {@code openia~}. For one query. */
final class TextClause {
    private static final Set<String> OPERATORS = Set.of("AND", "OR", "NOT");
    private static final int SHORTEST_PREFIX = 2;
    private static final int SHORTEST_FUZZY = 3;
    private static final int LONGEST_FOR_ONE_EDIT = 7;
    private static final int MOST_EDITS = 2;
    private static final int WIDEST_SLOP = 100;

    /** Words in a row. In a long text of few words a longer row costs seconds, and no one remembers so many. */
    private static final int LONGEST_ROW = 32;

    /** Each takes a few milliseconds, where a word takes a fraction of one: nobody needs as many, but to do harm. */
    private static final int MOST_PREFIXES = 16;

    private static final int MOST_MISSPELLINGS = 8;

    private final Notices notices;
    private int prefixes;
    private int misspellings;

    TextClause(Notices notices) {
        this.notices = notices;
    }

    /** @return nothing, with a notice, where the text holds no word */
    Optional<ArticleQuery> word(Scope scope, String typed) {
        if (typed.endsWith("*") && !endsInStarredName(typed)) {
            return prefix(scope, typed);
        }
        int tilde = typed.lastIndexOf('~');
        if (tilde > 0 && isNumber(typed.substring(tilde + 1))) {
            return fuzzy(scope, typed, typed.substring(0, tilde), typed.substring(tilde + 1));
        }
        return plain(scope, typed);
    }

    /** @param slop digits, or empty for none */
    Optional<ArticleQuery> phrase(Scope scope, String typed, String slop) {
        String words = bounded(String.join(" ", Blanks.split(typed)));
        if (Terms.exact(words).isEmpty()) {
            notices.add("notice.no-word", Notices.quoted(words));
            return Optional.empty();
        }
        return Optional.of(new Phrase(scope, words, slop.isEmpty() ? 0 : atMost(WIDEST_SLOP, slop)));
    }

    /** At most {@link #LONGEST_ROW} words of a text that is matched in a row. */
    private String bounded(String words) {
        if (Terms.exact(words).size() <= LONGEST_ROW) {
            return words;
        }
        notices.add("notice.row", LONGEST_ROW, Notices.quoted(words));
        List<String> split = Blanks.split(words);
        String text = String.join(" ", split.subList(0, Math.min(split.size(), LONGEST_ROW)));
        while (Terms.exact(text).size() > LONGEST_ROW) {
            // Many words without a blank between, such as a-b-c: cut by characters then.
            text = text.substring(0, text.offsetByCodePoints(0, text.codePointCount(0, text.length()) * 7 / 8));
        }
        return String.join(" ", Blanks.split(text));
    }

    /** A word in whose text no sign means anything. */
    Optional<ArticleQuery> plain(Scope scope, String typed) {
        String word = bounded(bare(typed));
        if (Terms.exact(word).isEmpty()) {
            notices.add("notice.no-word", Notices.quoted(typed));
            return Optional.empty();
        }
        return Optional.of(new Word(scope, OPERATORS.contains(word) ? word.toLowerCase(Locale.ROOT) : word));
    }

    private Optional<ArticleQuery> prefix(Scope scope, String typed) {
        String start = bare(typed);
        List<String> terms = Terms.exact(start);
        if (terms.size() != 1 || letters(terms.get(0)) < SHORTEST_PREFIX) {
            return asWord(scope, typed, "notice.star");
        }
        prefixes++;
        if (prefixes > MOST_PREFIXES) {
            notices.add("notice.prefixes", MOST_PREFIXES);
            return plain(scope, typed);
        }
        return Optional.of(new Prefix(scope, start));
    }

    private Optional<ArticleQuery> fuzzy(Scope scope, String typed, String before, String edits) {
        String word = bare(before);
        List<String> terms = Terms.exact(word);
        if (terms.size() != 1 || letters(terms.get(0)) < SHORTEST_FUZZY) {
            return asWord(scope, typed, "notice.tilde");
        }
        if (terms.get(0).codePoints().anyMatch(Character::isDigit)) {
            return asWord(scope, typed, "notice.tilde-digit");
        }
        int most = letters(terms.get(0)) <= LONGEST_FOR_ONE_EDIT ? 1 : MOST_EDITS;
        int asked = edits.isEmpty() ? most : atMost(MOST_EDITS, edits);
        if (asked == 0) {
            return plain(scope, word);
        }
        misspellings++;
        if (misspellings > MOST_MISSPELLINGS) {
            notices.add("notice.misspellings", MOST_MISSPELLINGS);
            return plain(scope, word);
        }
        return Optional.of(new Fuzzy(scope, word, asked));
    }

    private Optional<ArticleQuery> asWord(Scope scope, String typed, String why) {
        notices.add("notice.as-word", Notices.quoted(typed), Sentence.of(why));
        return plain(scope, typed);
    }

    /** Without the signs that would mean something at a word's start or end, so that a reading reads the same again. */
    private static String bare(String typed) {
        int start = 0;
        int end = typed.length();
        while (start < end && isOpening(typed, start, end)) {
            start++;
        }
        while (end > start && isClosing(typed, start, end)) {
            end--;
        }
        return typed.substring(start, end);
    }

    private static boolean isOpening(String typed, int start, int end) {
        char first = typed.charAt(start);
        return first == '-' || first == '#' || Quotes.isQuote(first) || (first == ':' && end - start > 1);
    }

    private static boolean isClosing(String typed, int start, int end) {
        char last = typed.charAt(end - 1);
        int tilde = typed.lastIndexOf('~', end - 1);
        return (last == '*' && !endsInStarredName(typed.substring(start, end)))
                || last == ':'
                || (tilde > start && isNumber(typed.substring(tilde + 1, end)));
    }

    /** Q* and A*, whose star is part of the name. */
    private static boolean endsInStarredName(String typed) {
        List<String> terms = Terms.exact(typed);
        return !terms.isEmpty() && terms.getLast().endsWith("*");
    }

    private static int letters(String term) {
        return term.codePointCount(0, term.length());
    }

    private static boolean isNumber(String text) {
        return text.chars().allMatch(digit -> digit >= '0' && digit <= '9');
    }

    private static int atMost(int most, String digits) {
        return digits.length() > 3 ? most : Math.min(most, Integer.parseInt(digits));
    }
}
