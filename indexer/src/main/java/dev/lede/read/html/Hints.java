package dev.lede.read.html;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * What an element's tag, class and id say that it is for. Hints, never proof: what they say is weighed against the text.
 * The words are those of programs that make pages, which are English nearly everywhere, and what we met in other
 * languages.
 */
final class Hints {
    private static final Set<String> NEVER_ASIDE = Set.of("html", "body", "main", "article");

    /** A word of a class begins here. */
    private static final String WORD = "(?<![a-z])";

    private static final String END = "(?![a-z])";

    /** Round an article, not in it. */
    private static final Pattern ASIDE = Pattern.compile(WORD + "(?:"
            + String.join(
                    "|",
                    "shar(?:e|ing)|social|follow|print|rating|login|subscri|sign-?up|newsletter",
                    "related|recommend|recirc|trending|popular|most-|read-?more|read-?next|up-?next|teaser|outbrain|taboola",
                    "promo|sponsor|advert|ads?" + END,
                    "cookie|consent|gdpr|banner|pop-?up|modal|overlay|copyright|sr-only|screen-reader|visually-?hidden|skip-",
                    "side-?bar|widget|rail" + END + "|nav" + END + "|navi|menu|breadcrumb|pagination|pager|toolbar|toc"
                            + END,
                    "footer|foot" + END,
                    "tags?" + END + "|author|bio" + END + "|byline|credit|captions?" + END,
                    "teilen|compartir|partager|relacionad|publicid|werbung|anzeige|reklam")
            + ")");

    /** Beside an article, and often longer than it. */
    private static final Pattern CROWD = Pattern.compile(WORD
            + "(?:comments?(?!ary)|disqus|respond" + END
            + "|kommentar|comentario|commentaire|galler(?:y|ies)|slide-?show|carousel)");

    private static final Pattern BODY = Pattern.compile(
            "(?:article|story|entry|post|content|page|blog|news|text)-*" + "(?:body|content|text)" + END);

    private static final int LONGEST = 300;

    /** An id of more words was made from a heading, for links to it. */
    private static final int MOST_WORDS_OF_ID = 4;

    private Hints() {}

    /** Whether it says that it is about the article, about the site, or for its readers to act upon. */
    static boolean isAside(Element element) {
        String name = element.normalName();
        return name.equals("aside")
                || name.equals("footer")
                || (!NEVER_ASIDE.contains(name) && ASIDE.matcher(words(element)).find());
    }

    /** Whether it says that it holds comments or a row of pictures, which may be longer than the article. */
    static boolean isCrowd(Element element) {
        return !NEVER_ASIDE.contains(element.normalName())
                && CROWD.matcher(words(element)).find();
    }

    /** Whether it says that it is the text of an article. */
    static boolean isBody(Element element) {
        return element.attr("itemprop").contains("articleBody")
                || element.attr("property").contains("articleBody")
                || BODY.matcher(words(element)).find();
    }

    /** Class and id in small letters, their words parted by {@code -}. */
    private static String words(Element element) {
        if (element.attributesSize() == 0) {
            return "";
        }
        String id = parted(element.id());
        boolean isName = id.chars().filter(c -> c == '-').count() < MOST_WORDS_OF_ID;
        return parted(element.className()) + (isName ? " " + id : "");
    }

    private static String parted(String names) {
        var out = new StringBuilder();
        char before = ' ';
        for (int i = 0; i < Math.min(LONGEST, names.length()); i++) {
            char c = names.charAt(i);
            if (Character.isUpperCase(c) && Character.isLowerCase(before)) {
                out.append('-');
            }
            out.append(c == '_' ? '-' : c);
            before = c;
        }
        return out.toString().toLowerCase(Locale.ROOT);
    }
}
