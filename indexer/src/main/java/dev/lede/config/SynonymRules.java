package dev.lede.config;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * {@code synonyms.txt}, in the format that Solr has: {@code a, b, c} mean the same; who asks for {@code a} of {@code a =>
 * b, c} means the others too, and not the other way round. A word or several; signs that mean something are written with
 * a {@code \} before them. Only read here: what a word is, searching knows.
 */
public record SynonymRules(List<Rule> rules) {
    public static final SynonymRules NONE = new SynonymRules(List.of());

    static final String NAME = "synonyms.txt";

    private static final int MOST_RULES = 10_000;
    private static final int MOST_IN_A_RULE = 32;
    private static final int LONGEST = 100;
    private static final String ARROW = "=>";

    /**
     * @param where the file and the line's number, for what is found wrong later
     * @param asked what is asked for; at least one
     * @param meant what that means as well; for a rule without an arrow, the same again
     */
    public record Rule(String where, List<String> asked, List<String> meant) {
        public Rule {
            asked = List.copyOf(asked);
            meant = List.copyOf(meant);
        }
    }

    public SynonymRules {
        rules = List.copyOf(rules);
    }

    /** @return none where the folder has no such file */
    static SynonymRules read(Path folder, Consumer<String> fault) {
        Path path = folder.resolve(NAME);
        List<WordFile.Line> lines = WordFile.read(path, fault);
        if (lines.size() > MOST_RULES) {
            fault.accept(path + ": has more than " + MOST_RULES + " rules");
            return NONE;
        }
        List<Rule> rules = new ArrayList<>();
        for (WordFile.Line line : lines) {
            add(line, rules, fault);
        }
        return new SynonymRules(rules);
    }

    private static void add(WordFile.Line line, List<Rule> rules, Consumer<String> fault) {
        List<String> sides = split(line.text(), ARROW);
        if (sides.size() > 2) {
            fault.accept(line.where() + ": has more than one " + ARROW);
            return;
        }
        List<String> asked = words(sides.getFirst());
        List<String> meant = words(sides.getLast());
        List<String> all = sides.size() == 1 ? asked : concat(asked, meant);
        if (asked.isEmpty() || meant.isEmpty() || all.size() < 2) {
            fault.accept(line.where() + ": must be 'one, another' or 'one => another'");
        } else if (all.size() > MOST_IN_A_RULE) {
            fault.accept(line.where() + ": has more than " + MOST_IN_A_RULE + " synonyms");
        } else if (all.stream().anyMatch(each -> each.length() > LONGEST)) {
            fault.accept(line.where() + ": has a synonym of more than " + LONGEST + " characters");
        } else if (all.stream().noneMatch(String::isEmpty)) {
            rules.add(new Rule(line.where(), asked, meant));
        } else {
            fault.accept(line.where() + ": has nothing before or behind a comma");
        }
    }

    private static List<String> words(String side) {
        List<String> words =
                split(side, ",").stream().map(each -> unescaped(each.strip())).toList();
        return words.equals(List.of("")) ? List.of() : words;
    }

    /** At each sign that has no {@code \} before it; what it parts keeps its own. */
    private static List<String> split(String text, String sign) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) == '\\') {
                at++;
            } else if (text.startsWith(sign, at)) {
                parts.add(text.substring(start, at));
                start = at + sign.length();
                at = start - 1;
            }
        }
        parts.add(text.substring(start));
        return parts;
    }

    private static String unescaped(String text) {
        return text.replaceAll("\\\\(.)", "$1");
    }

    private static List<String> concat(List<String> first, List<String> second) {
        List<String> both = new ArrayList<>(first);
        both.addAll(second);
        return both;
    }
}
