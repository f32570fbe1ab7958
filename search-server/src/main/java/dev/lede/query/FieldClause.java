package dev.lede.query;

import dev.lede.article.Facet;
import dev.lede.query.ArticleQuery.Labelled;
import dev.lede.query.ArticleQuery.PublishedBetween;
import dev.lede.query.ArticleQuery.QualityBetween;
import dev.lede.query.ArticleQuery.Site;
import dev.lede.query.QueryField.Formed;
import dev.lede.query.QueryField.Label;
import dev.lede.query.QueryField.Text;
import java.net.IDN;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;

/** A field's value as a clause; nothing where the value has no form that the field knows. */
final class FieldClause {
    private static final int MOST_DIGITS = 6;
    private static final int LONGEST_DOMAIN = 253;

    private final Instant now;

    FieldClause(Instant now) {
        this.now = now.truncatedTo(ChronoUnit.SECONDS);
    }

    /** @param field not one of the text fields, whose values are words and phrases */
    Optional<ArticleQuery> of(QueryField field, String value) {
        return switch (field) {
            case Text text -> throw new IllegalArgumentException("words are searched in " + text.shown());
            case Label(var facet, var takes) -> label(facet, value);
            case Formed.SITE -> site(value);
            case Formed.QUALITY -> quality(value);
            case Formed.AFTER -> point(value).map(after -> new PublishedBetween(Optional.of(after), Optional.empty()));
            case Formed.BEFORE ->
                point(value).map(before -> new PublishedBetween(Optional.empty(), Optional.of(before)));
            case Formed.WHEN -> back(value).map(after -> new PublishedBetween(Optional.of(after), Optional.empty()));
        };
    }

    private static Optional<ArticleQuery> label(Facet facet, String value) {
        var name = new StringBuilder();
        value.codePoints().filter(character -> !Quotes.isQuote(character)).forEach(name::appendCodePoint);
        String words = String.join(" ", Blanks.split(name.toString()));
        return words.isEmpty() ? Optional.empty() : Optional.of(new Labelled(facet, words));
    }

    /** The host of a pasted address does as well; {@code www.} is dropped, as its site is meant. */
    private static Optional<ArticleQuery> site(String value) {
        String domain = value.toLowerCase(Locale.ROOT);
        int scheme = domain.indexOf("://");
        domain = scheme < 0 ? domain : domain.substring(scheme + 3);
        int path = domain.indexOf('/');
        domain = path < 0 ? domain : domain.substring(0, path);
        domain = domain.startsWith("www.") ? domain.substring("www.".length()) : domain;
        return isDomain(domain) ? ascii(domain).map(Site::new) : Optional.empty();
    }

    /** As the index has a domain of other letters, {@code müller.de}. */
    private static Optional<String> ascii(String domain) {
        try {
            return Optional.of(IDN.toASCII(domain, IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT))
                    .filter(FieldClause::isDomain);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static boolean isDomain(String domain) {
        return domain.length() <= LONGEST_DOMAIN
                && domain.codePoints()
                        .allMatch(character -> Character.isLetterOrDigit(character)
                                || character == '.'
                                || character == '-'
                                || character == '_')
                && domain.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    private static Optional<ArticleQuery> quality(String value) {
        int dots = value.indexOf("..");
        if (dots >= 0) {
            return between(value.substring(0, dots), value.substring(dots + 2), 0);
        }
        if (value.startsWith(">=")) {
            return between(value.substring(2), "", 0);
        }
        if (value.startsWith("<=")) {
            return between("", value.substring(2), 0);
        }
        if (value.startsWith(">")) {
            return between(value.substring(1), "", 1);
        }
        if (value.startsWith("<")) {
            return between("", value.substring(1), -1);
        }
        String number = value.startsWith("=") ? value.substring(1) : value;
        return between(number, number, 0);
    }

    /** @param shift added to each end: an end that isn't itself in the range moves by one */
    private static Optional<ArticleQuery> between(String least, String most, int shift) {
        if ((least.isEmpty() && most.isEmpty()) || !isNumberOrEmpty(least) || !isNumberOrEmpty(most)) {
            return Optional.empty();
        }
        Optional<Integer> first = bound(least, shift);
        Optional<Integer> last = bound(most, shift);
        return last.orElse(0) < 0 ? Optional.empty() : Optional.of(new QualityBetween(first, last));
    }

    private static boolean isNumberOrEmpty(String text) {
        return text.length() <= MOST_DIGITS && text.chars().allMatch(digit -> digit >= '0' && digit <= '9');
    }

    private static Optional<Integer> bound(String digits, int shift) {
        return digits.isEmpty() ? Optional.empty() : Optional.of(Integer.parseInt(digits) + shift);
    }

    private Optional<Instant> point(String value) {
        return PointInTime.parse(value).map(point -> point.from(now));
    }

    private Optional<Instant> back(String value) {
        if (value.length() < 2) {
            return Optional.empty();
        }
        String count = value.substring(0, value.length() - 1);
        String duration = switch (value.charAt(value.length() - 1)) {
            case 'h', 'H' -> "PT" + count + "H";
            case 'd', 'D' -> "P" + count + "D";
            case 'w', 'W' -> "P" + count + "W";
            case 'm', 'M' -> "P" + count + "M";
            case 'y', 'Y' -> "P" + count + "Y";
            default -> "";
        };
        boolean counts = !count.isEmpty() && count.length() <= MOST_DIGITS && isNumberOrEmpty(count);
        return counts ? point(duration) : Optional.empty();
    }
}
