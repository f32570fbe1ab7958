package dev.lede.normalise;

import dev.lede.read.RawBody;
import dev.lede.read.html.HtmlTree;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.NodeVisitor;
import org.jsoup.select.Selector;

/**
 * A body as its source writes it, Markdown, HTML or both, into plain text with one blank line between paragraphs.
 * Markdown becomes HTML first, since it may hold any HTML itself; then only text is taken, so that nothing in it can
 * run, load or nest without end: both parsers have a bound on depth.
 */
public final class BodyText {
    private static final int DEEPEST = 100;

    private static final Parser MARKDOWN = Parser.builder()
            .extensions(List.of(TablesExtension.create()))
            .maxOpenBlockParsers(DEEPEST)
            .maxInlineNesting(DEEPEST)
            .build();
    private static final HtmlRenderer HTML =
            HtmlRenderer.builder().extensions(List.of(TablesExtension.create())).build();

    private static final Pattern HTML_START = Pattern.compile(
            "(?i)\\s*+(?:<!--(?s:.*?)-->\\s*+){0,20}+<(?:!doctype|html|head|body|table|div|center|section|article|main|style)\\b");

    /** What begins so is a page whole, whatever signs of Markdown stand in its text. */
    private static final Pattern PAGE_START = Pattern.compile("(?i)\\s*+<(?:!doctype|html|head|body)\\b");

    private static final Pattern MARKDOWN_MARK = Pattern.compile("(?m)^#{1,6} |\\]\\(https?:|^```");

    /** What a reader of the page doesn't read as its text. */
    private static final Evaluator UNREAD = Selector.evaluatorOf(
            "script, style, noscript, template, iframe, object, svg, head, form, select, button, [hidden],"
                    // What e-mails hide is a preview for the list of mails, filled up with blanks.
                    + " [style~=(?i)display\\s*:\\s*none]");

    /** Text right behind one would be read as HTML, with all its signs of Markdown. */
    private static final Pattern OPENING_COMMENTS = Pattern.compile("\\A\\s*+(?:<!--(?s:.*?)-->\\s*+){1,20}+");

    private static final String EAST_ASIAN =
            "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}\\u3000-\\u303F\\uFF01-\\uFF60]";

    /** Without blanks between words, Markdown can't tell that these begin or end anything; they mean nothing else. */
    private static final Pattern LEFT_STRONG =
            Pattern.compile("(?<=" + EAST_ASIAN + ")\\*{2,4}|\\*{2,4}(?=" + EAST_ASIAN + ")");

    /** Signs of Markdown that a short text can't have by chance. */
    private static final Pattern INLINE_MARK = Pattern.compile("\\*\\*|\\]\\((?:https?:|mailto:|[/#]|\\.{1,2}/)");

    /** Where a short text was cut off: what began there and never ends. */
    private static final Pattern CUT_STRONG =
            Pattern.compile("(?<!\\S)\\*\\*(?=[\\p{L}\\p{N}][^*]*\\*?\\z)|(?<=[\\p{L}\\p{N}])\\*\\z");

    private static final Pattern CUT_TAG =
            Pattern.compile("(?i)<(?:/?(?:a|b|br|div|em|i|img|li|ol|p|span|strong|ul)(?:\\s[^<>]{0,1000}|/)?)?\\z");

    private static final Set<String> CELLS = Set.of("td", "th");
    private static final Set<String> BREAKS = Set.of("br", "tr");
    private static final Set<String> ROWS = Set.of("thead", "tbody", "tfoot");

    /** Of Markdown: lines count, as each may be a list's. */
    private static final String MARKS = "[]*_`!&|\\\n";

    private static final int MOST_MARKS = 200_000;

    private BodyText() {}

    /**
     * What was read of a body.
     *
     * @param isWhole whether all of it was: markup may be larger than we can hold
     */
    record Found(String text, boolean isWhole) {}

    public static String of(RawBody body) {
        return read(body).text();
    }

    static Found read(RawBody body) {
        return switch (body.form()) {
            case PLAIN -> new Found(PlainText.paragraphs(body.text()), true);
            case MARKUP -> body.text().isBlank() ? new Found("", true) : markup(body.text());
        };
    }

    private static Found markup(String body) {
        if (isOvermarked(body)) {
            return new Found(PlainText.paragraphs(body), false);
        }
        HtmlTree tree = HtmlTree.of(html(TemplateMarks.without(body)));
        return new Found(PlainText.paragraphs(text(tree)), tree.isWhole());
    }

    /** Each sign that may begin something is an object or two once parsed; no real text has a tenth of so many. */
    private static boolean isOvermarked(String body) {
        if (body.length() <= MOST_MARKS) {
            return false;
        }
        int marks = 0;
        for (int i = 0; i < body.length(); i++) {
            marks += MARKS.indexOf(body.charAt(i)) >= 0 ? 1 : 0;
        }
        return marks > MOST_MARKS;
    }

    /** A short text in Markdown or with tags, perhaps cut off: its words alone, where it has marks of Markdown at all. */
    static String inline(String text) {
        String whole = text.indexOf('<') >= 0 ? CUT_TAG.matcher(text).replaceFirst("") : text;
        return INLINE_MARK.matcher(whole).find()
                ? CUT_STRONG
                        .matcher(text(HtmlTree.of(HTML.render(MARKDOWN.parse(whole)))))
                        .replaceAll("")
                : whole;
    }

    /** As Markdown, the indented tags of a whole page would be code. */
    private static String html(String body) {
        boolean isPage = PAGE_START.matcher(body).lookingAt()
                || (HTML_START.matcher(body).lookingAt() && !isMarkdown(body));
        return isPage ? body : HTML.render(MARKDOWN.parse(withoutOpeningComments(body)));
    }

    /** Most bodies have no sign that begins any of its marks. */
    private static boolean isMarkdown(String body) {
        boolean isBare = body.indexOf("# ") < 0 && body.indexOf("](") < 0 && body.indexOf("```") < 0;
        return !isBare && MARKDOWN_MARK.matcher(body).find();
    }

    private static String withoutOpeningComments(String body) {
        Matcher comments = OPENING_COMMENTS.matcher(body);
        return comments.lookingAt() ? body.substring(comments.end()) : body;
    }

    private static String text(HtmlTree tree) {
        Element page = tree.document().body();
        page.select(UNREAD).remove();
        var text = new Text();
        page.traverse(text);
        return text.out.toString();
    }

    /** Writes text as it comes, with a paragraph's end round each block. */
    private static final class Text implements NodeVisitor {
        private final StringBuilder out = new StringBuilder();
        private int preformatted;
        private int code;

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode text) {
                out.append(preformatted > 0 ? text.getWholeText() : words(text));
            } else if (node instanceof Element element) {
                preformatted += element.normalName().equals("pre") ? 1 : 0;
                code += element.normalName().equals("code") ? 1 : 0;
                mark(element);
            }
        }

        private String words(TextNode text) {
            return code > 0 || !text.text().contains("**")
                    ? text.text()
                    : LEFT_STRONG.matcher(text.text()).replaceAll("");
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element && !BREAKS.contains(element.normalName())) {
                preformatted -= element.normalName().equals("pre") ? 1 : 0;
                code -= element.normalName().equals("code") ? 1 : 0;
                mark(element);
            }
        }

        private void mark(Element element) {
            if (BREAKS.contains(element.normalName())) {
                out.append('\n');
            } else if (CELLS.contains(element.normalName())) {
                out.append(' ');
            } else if (element.isBlock() && !ROWS.contains(element.normalName())) {
                out.append("\n\n");
            }
        }
    }
}
