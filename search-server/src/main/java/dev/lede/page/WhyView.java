package dev.lede.page;

import dev.lede.search.Explanation;
import dev.lede.search.Explanation.Found;
import dev.lede.search.Explanation.Match;
import dev.lede.search.Explanation.Multiplied;
import dev.lede.search.Explanation.Words;
import dev.lede.wording.Wording;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Why a hit stands where it does, as a small table.
 *
 * @param score such as {@code 12.3}
 */
public record WhyView(List<Row> rows, String score) {
    /** Of what a prefix or a misspelling stands for; an article may hold hundreds. */
    private static final int MOST_NAMED = 5;

    private static final int WHOLE_BAR = 100;

    /**
     * @param what as typed, or what else counts
     * @param where empty where it is nowhere in particular
     * @param points with its sign where it takes away
     * @param filled of the largest row's bar, {@code 0..100}
     */
    public record Row(String what, String where, String points, int filled) {}

    public static WhyView of(Explanation explanation, Wording words) {
        double most = explanation.parts().stream()
                .mapToDouble(part -> Math.abs(part.value()))
                .max()
                .orElse(0);
        return new WhyView(
                explanation.parts().stream().map(part -> row(part, most, words)).toList(),
                points(explanation.score(), words));
    }

    private static Row row(Explanation.Part part, double most, Wording words) {
        int filled = most == 0 ? 0 : (int) Math.round(WHOLE_BAR * Math.abs(part.value()) / most);
        String points = points(part.value(), words);
        return switch (part) {
            case Match match -> new Row(words.say("why.every-match"), "", points, filled);
            case Multiplied factor ->
                new Row(
                        switch (factor.by()) {
                            case QUALITY -> words.say("facet.name.quality");
                            case FRESHNESS -> words.say("why.how-new");
                        },
                        words.say("why.times", words.decimal(factor.factor(), 3)),
                        points,
                        filled);
            case Words typed -> new Row(typed(typed, words), where(typed.found(), words), points, filled);
        };
    }

    private static String typed(Words words, Wording wording) {
        return switch (words.kind()) {
            case WORD -> words.text();
            case PHRASE -> wording.say("why.phrase", words.text());
            case PREFIX -> words.text() + '*';
            case FUZZY -> words.text() + '~';
        };
    }

    private static String where(List<Found> found, Wording words) {
        Map<String, List<Found>> bySpelling = new LinkedHashMap<>();
        for (Found each : found) {
            bySpelling
                    .computeIfAbsent(said(each, words), said -> new ArrayList<>())
                    .add(each);
        }
        Stream<String> shown = bySpelling.entrySet().stream()
                .limit(MOST_NAMED)
                .map(spelling -> spelling.getValue().stream()
                                .map(each -> words.say("why.in", each.times(), field(each, words)))
                                .collect(Collectors.joining(words.say("list.separator")))
                        + spelling.getKey());
        int more = bySpelling.size() - MOST_NAMED;
        return Stream.concat(shown, more > 0 ? Stream.of(words.say("why.more", more)) : Stream.empty())
                .collect(Collectors.joining("; "));
    }

    private static String said(Found found, Wording words) {
        return switch (found.manner()) {
            case WRITTEN -> "";
            case FORM -> " " + words.say("why.other-forms");
            case SYNONYM, EXPANSION -> " " + words.say("why.as", found.text());
        };
    }

    private static String field(Found found, Wording words) {
        return words.ifKnown("field." + found.field()).orElse(found.field());
    }

    private static String points(double value, Wording words) {
        return words.decimal(value, 2);
    }
}
