package dev.lede.query;

import dev.lede.article.Facet;
import dev.lede.query.ArticleQuery.Scope;
import dev.lede.query.QueryField.Formed;
import dev.lede.query.QueryField.Text;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * Cuts a text into clauses and the signs between them. Takes any text; what it can't make sense of becomes words, and a
 * notice. Not recursive, so that no text is deep enough to hurt. Used once.
 */
final class Lexer {
    /** More clauses than that are cut off, with a notice. */
    static final int MOST_CLAUSES = 64;

    private final String text;
    private final Notices notices;
    private final List<Facet> facets;
    private final TextClause words;
    private final FieldClause fields;
    private final List<Token> tokens = new ArrayList<>();

    /** For each open bracket, the field that was named before it or before one around it. */
    private final Deque<Optional<QueryField>> brackets = new ArrayDeque<>();

    private int at;
    private int clauses;

    /** @param facets that have a field of their name, beside the standard ones */
    Lexer(String text, Instant now, List<Facet> facets, Notices notices) {
        this.text = text;
        this.facets = List.copyOf(facets);
        this.notices = notices;
        this.words = new TextClause(notices);
        this.fields = new FieldClause(now);
    }

    /** @return brackets and operators as typed: maybe without partner or operand; at most 64 leaves */
    List<Token> tokens() {
        while (at < text.length() && clauses <= MOST_CLAUSES) {
            next();
        }
        return tokens;
    }

    private void next() {
        char first = text.charAt(at);
        if (Blanks.isBlank(first)) {
            at++;
        } else if (first == '(') {
            open(around());
        } else if (first == ')') {
            close();
        } else if (Quotes.isQuote(first)) {
            phrase(around());
        } else if (first == '-') {
            minus();
        } else if (first == '#' || first == ':') {
            hashOrColon(first);
        } else {
            word();
        }
    }

    private Optional<QueryField> around() {
        return brackets.isEmpty() ? Optional.empty() : brackets.peek();
    }

    private void open(Optional<QueryField> field) {
        brackets.push(field);
        tokens.add(Token.Sign.OPEN);
        at++;
    }

    private void close() {
        if (!brackets.isEmpty()) {
            brackets.pop();
        }
        tokens.add(Token.Sign.CLOSE);
        at++;
    }

    /** Means without only where something follows directly; {@code --help} and a dash between blanks mean nothing. */
    private void minus() {
        int end = at;
        while (end < text.length() && text.charAt(end) == '-') {
            end++;
        }
        boolean isAlone = end == text.length() || Blanks.isBlank(text.charAt(end)) || text.charAt(end) == ')';
        if (isAlone) {
            notices.add("notice.no-word", Notices.quoted(text.substring(at, end)));
        } else if (end == at + 1) {
            tokens.add(Token.Sign.NOT);
        }
        at = end;
    }

    private void hashOrColon(char first) {
        at++;
        boolean isAlone = at == text.length() || Blanks.isBlank(text.charAt(at)) || isBracket(text.charAt(at));
        if (isAlone) {
            notices.add("notice.no-word", Notices.quoted(String.valueOf(first)));
        } else if (first == '#' && (Character.isLetter(text.codePointAt(at)) || Quotes.isQuote(text.charAt(at)))) {
            value(Optional.of(QueryField.TOPIC), at);
        }
    }

    private void word() {
        int end = endOfWord(at);
        String word = text.substring(at, end);
        Optional<Token.Sign> operator = operator(word);
        if (operator.isPresent()) {
            tokens.add(operator.get());
            at = end;
            return;
        }
        int name = lettersIn(word);
        boolean hasColon = name > 0 && name < word.length() && word.charAt(name) == ':';
        Optional<QueryField> named = QueryField.named(word.substring(0, name), facets);
        boolean compares =
                named.equals(Optional.of(Formed.QUALITY)) && name < word.length() && isComparison(word.charAt(name));
        if (compares) {
            value(named, at + name);
        } else if (hasColon && named.isPresent() && startsValue(at + name + 1)) {
            value(named, at + name + 1);
        } else if (hasColon && name + 1 < word.length() && word.charAt(name + 1) != '/') {
            notices.add("notice.no-field", Notices.quoted(word.substring(0, name + 1)));
            clause(around(), word.substring(0, name));
            at += name + 1;
        } else {
            if (hasColon && named.isPresent()) {
                notices.add("notice.no-value", Notices.quoted(word));
            }
            at = end;
            clause(around(), word);
        }
    }

    /** @param start where the value begins: a quotation mark, a bracket or a word */
    private void value(Optional<QueryField> field, int start) {
        at = start;
        char first = text.charAt(start);
        if (first == '(') {
            open(field);
        } else if (Quotes.isQuote(first)) {
            phrase(field);
        } else {
            at = endOfWord(start);
            clause(field, text.substring(start, at));
        }
    }

    private boolean startsValue(int start) {
        return start < text.length() && !Blanks.isBlank(text.charAt(start)) && text.charAt(start) != ')';
    }

    private void phrase(Optional<QueryField> field) {
        int end = at + 1;
        while (end < text.length() && !Quotes.isQuote(text.charAt(end))) {
            end++;
        }
        if (end == text.length()) {
            notices.add("notice.quotation-mark");
            at++;
            return;
        }
        String phrase = text.substring(at + 1, end);
        at = end + 1;
        Optional<Scope> scope = scope(field);
        if (scope.isPresent()) {
            leaf(words.phrase(scope.get(), phrase, slop()));
        } else {
            clause(field, phrase);
        }
    }

    /** The digits of {@code ~5} directly behind a phrase, or nothing. */
    private String slop() {
        int start = at + 1;
        int end = start;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        if (end <= start || text.charAt(at) != '~') {
            return "";
        }
        at = end;
        return text.substring(start, end);
    }

    private void clause(Optional<QueryField> field, String value) {
        Optional<Scope> scope = scope(field);
        if (scope.isPresent()) {
            leaf(words.word(scope.get(), value));
            return;
        }
        QueryField named = field.orElseThrow();
        Optional<ArticleQuery> understood = fields.of(named, value);
        if (understood.isPresent()) {
            leaf(understood);
            return;
        }
        notices.add("notice.wrong-value", Notices.quoted(value), named.shown(), named.takes());
        Blanks.split(value).forEach(word -> leaf(words.word(Scope.ANYWHERE, withoutSigns(word))));
    }

    private void leaf(Optional<ArticleQuery> clause) {
        if (clause.isEmpty()) {
            return;
        }
        clauses++;
        if (clauses <= MOST_CLAUSES) {
            tokens.add(new Token.Leaf(clause.get()));
        } else {
            notices.add("notice.clauses", MOST_CLAUSES);
        }
    }

    /** Where words are looked for under a field; nothing for fields that don't take words. */
    private static Optional<Scope> scope(Optional<QueryField> field) {
        if (field.isEmpty()) {
            return Optional.of(Scope.ANYWHERE);
        }
        return field.get() instanceof Text(var scope) ? Optional.of(scope) : Optional.empty();
    }

    private static Optional<Token.Sign> operator(String word) {
        return switch (word) {
            case "AND" -> Optional.of(Token.Sign.AND);
            case "OR" -> Optional.of(Token.Sign.OR);
            case "NOT" -> Optional.of(Token.Sign.NOT);
            default -> Optional.empty();
        };
    }

    private int endOfWord(int start) {
        int end = start;
        while (end < text.length() && !Blanks.isBlank(text.charAt(end)) && !isBracket(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isBracket(char character) {
        return character == '(' || character == ')';
    }

    private static boolean isComparison(char character) {
        return character == '<' || character == '>' || character == '=';
    }

    private static int lettersIn(String word) {
        int end = 0;
        while (end < word.length() && Character.isLetter(word.codePointAt(end))) {
            end += Character.charCount(word.codePointAt(end));
        }
        return end;
    }

    /** What would mean something when the reading is read again means nothing in a value that wasn't understood. */
    private static String withoutSigns(String value) {
        var plain = new StringBuilder(value);
        for (int i = 0; i < plain.length(); i++) {
            if (":*~<>=()#".indexOf(plain.charAt(i)) >= 0) {
                plain.setCharAt(i, '-');
            }
        }
        return plain.toString();
    }
}
