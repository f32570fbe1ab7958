package dev.lede.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A message's text around its gaps. */
record Message(List<Piece> pieces) {
    private static final Pattern GAP = Pattern.compile("\\{(\\d)}");

    sealed interface Piece {}

    record Text(String text) implements Piece {}

    /** @param number of the part that fills it, from 0 */
    record Gap(int number) implements Piece {}

    Message {
        pieces = List.copyOf(pieces);
    }

    static Message of(String pattern) {
        // Most have none, and whoever speaks a language first waits until all of it is read.
        if (pattern.indexOf('{') < 0) {
            return new Message(List.of(new Text(pattern)));
        }
        var pieces = new ArrayList<Piece>();
        Matcher gap = GAP.matcher(pattern);
        int end = 0;
        while (gap.find()) {
            pieces.add(new Text(pattern.substring(end, gap.start())));
            pieces.add(new Gap(Integer.parseInt(gap.group(1))));
            end = gap.end();
        }
        pieces.add(new Text(pattern.substring(end)));
        return new Message(pieces);
    }

    /** @param said how a part is said */
    String fill(Function<Object, String> said, Object... parts) {
        var filled = new StringBuilder();
        for (Piece piece : pieces) {
            filled.append(
                    switch (piece) {
                        case Text text -> text.text();
                        case Gap gap -> said.apply(parts[gap.number()]);
                    });
        }
        return filled.toString();
    }
}
