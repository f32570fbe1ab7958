package dev.lede.snippet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Writes passages as HTML, one string each: the text escaped, {@code <mark>} round what was
 * searched, blanks folded. A passage that is longer than readers want is cut round its first mark, with an ellipsis.
 */
final class Passages {
    private static final char ELLIPSIS = '…';

    /** Shown of a cut passage before its first mark. */
    private static final int LEAD = 60;

    private static final Comparator<Span> IN_TEXT =
            Comparator.comparingInt(Span::start).thenComparingInt(Span::end);

    private final int longest;

    /** @param longest characters of text a passage, about */
    Passages(int longest) {
        this.longest = longest;
    }

    String format(Passage passage, String content) {
        List<Span> marks = marks(passage);
        Span shown = shown(passage, marks.getFirst(), content);
        var html = new StringBuilder();
        if (shown.start() > passage.start()) {
            html.append(ELLIPSIS);
        }
        int at = shown.start();
        for (Span mark : marks) {
            if (mark.start() < shown.end()) {
                int end = Math.min(mark.end(), shown.end());
                escape(content, at, mark.start(), html);
                html.append("<mark>");
                escape(content, mark.start(), end, html);
                html.append("</mark>");
                at = end;
            }
        }
        escape(content, at, shown.end(), html);
        if (shown.end() < passage.end()) {
            html.append(ELLIPSIS);
        }
        return html.toString().strip();
    }

    /** In order, and none over another: a word's two forms mark the same place. */
    private static List<Span> marks(Passage passage) {
        List<Span> sorted = passage.marks().stream()
                .map(mark -> new Span(mark.start(), mark.end()))
                .sorted(IN_TEXT)
                .toList();
        List<Span> marks = new ArrayList<>();
        for (Span each : sorted) {
            if (marks.isEmpty() || each.start() >= marks.getLast().end()) {
                marks.add(each);
            } else if (each.end() > marks.getLast().end()) {
                marks.add(new Span(marks.removeLast().start(), each.end()));
            }
        }
        return marks;
    }

    private Span shown(Passage passage, Span first, String content) {
        int start = passage.start();
        int end = Math.max(passage.end(), first.end());
        if (end - start <= longest) {
            return new Span(start, end);
        }
        int from = first.start() - start <= LEAD ? start : wordFrom(content, first.start() - LEAD, first.start());
        int until = from + longest;
        // A phrase of one word, in a text of that word alone, is one mark without end: cut as all else.
        int least = Math.min(first.end(), until);
        return new Span(from, until >= end ? end : wordUntil(content, until, least));
    }

    /** The first word's start from an offset on, or the limit. */
    private static int wordFrom(String content, int offset, int limit) {
        for (int at = offset; at < limit; at++) {
            if (Character.isWhitespace(content.charAt(at))) {
                return at + 1;
            }
        }
        return limit;
    }

    /** The last word's end up to an offset, or the limit. */
    private static int wordUntil(String content, int offset, int limit) {
        for (int at = offset; at > limit; at--) {
            if (Character.isWhitespace(content.charAt(at))) {
                return at;
            }
        }
        return limit;
    }

    private static void escape(String content, int start, int end, StringBuilder html) {
        for (int at = start; at < end; at++) {
            char character = content.charAt(at);
            switch (character) {
                case '&' -> html.append("&amp;");
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '"' -> html.append("&quot;");
                case '\'' -> html.append("&#39;");
                default -> {
                    boolean isBlank = Character.isWhitespace(character);
                    if (!isBlank) {
                        html.append(character);
                    } else if (!html.isEmpty() && html.charAt(html.length() - 1) != ' ') {
                        html.append(' ');
                    }
                }
            }
        }
    }

    private record Span(int start, int end) {}
}
