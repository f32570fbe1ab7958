package dev.lede.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;

/**
 * Writes what the highlighter found as HTML, one string a passage: the text escaped, {@code <mark>} round what was
 * searched, blanks folded. A passage that is longer than readers want is cut round its first mark, with an ellipsis.
 */
final class Passages extends PassageFormatter {
    private static final char ELLIPSIS = '…';

    /** Shown of a cut passage before its first mark. */
    private static final int LEAD = 60;

    private final int longest;

    /** @param longest characters of text a passage, about */
    Passages(int longest) {
        this.longest = longest;
    }

    @Override
    public List<String> format(Passage[] passages, String content) {
        List<String> formatted = new ArrayList<>();
        for (Passage passage : passages) {
            if (passage.getNumMatches() > 0) {
                formatted.add(format(passage, content));
            }
        }
        return formatted;
    }

    private String format(Passage passage, String content) {
        List<Span> marks = marks(passage);
        Span shown = shown(passage, marks.getFirst(), content);
        var html = new StringBuilder();
        if (shown.start() > passage.getStartOffset()) {
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
        if (shown.end() < passage.getEndOffset()) {
            html.append(ELLIPSIS);
        }
        return html.toString().strip();
    }

    /** In order, and none over another: a word's two forms mark the same place. */
    private static List<Span> marks(Passage passage) {
        Span[] sorted = new Span[passage.getNumMatches()];
        Arrays.setAll(sorted, i -> new Span(passage.getMatchStarts()[i], passage.getMatchEnds()[i]));
        Arrays.sort(sorted);
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
        int start = passage.getStartOffset();
        int end = Math.max(passage.getEndOffset(), first.end());
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

    private record Span(int start, int end) implements Comparable<Span> {
        @Override
        public int compareTo(Span other) {
            return start == other.start ? Integer.compare(end, other.end) : Integer.compare(start, other.start);
        }
    }
}
