package dev.lede.analysis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.WordlistLoader;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.it.ItalianAnalyzer;
import org.apache.lucene.analysis.pt.PortugueseAnalyzer;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.util.IOUtils;

/**
 * Tells a text's language by its script, and among those in Latin letters by the small words that no text goes without:
 * of the, der und, les des. A word that several languages have counts less for each. What has none of them, such as a
 * title of names, is taken for English. Immutable; safe for any number of threads.
 */
public final class LanguageDetector {
    /** More tells nothing new. */
    private static final int MOST_CHARACTERS = 6000;

    /** Of letters, from which on a script decides: a Japanese text on AI is full of English names. */
    private static final double SCRIPT_SHARE = 0.25;

    /** Of letters in Chinese, Japanese and Korean: kana is in every Japanese sentence and in no other. */
    private static final double KANA_SHARE = 0.05;

    /** More than one word: a "die" or "pour" in an English title proves nothing. */
    private static final double LEAST_EVIDENCE = 1;

    private final NewsAnalyzer analyzer = new NewsAnalyzer();
    private final Map<String, Map<Language, Double>> smallWords;

    public LanguageDetector() {
        Map<Language, CharArraySet> lists = new EnumMap<>(Map.of(
                Language.ENGLISH, english(),
                Language.GERMAN, GermanAnalyzer.getDefaultStopSet(),
                Language.FRENCH, FrenchAnalyzer.getDefaultStopSet(),
                Language.SPANISH, SpanishAnalyzer.getDefaultStopSet(),
                Language.PORTUGUESE, PortugueseAnalyzer.getDefaultStopSet(),
                Language.ITALIAN, ItalianAnalyzer.getDefaultStopSet()));
        Map<String, Map<Language, Double>> words = new HashMap<>();
        lists.forEach((language, list) -> list.forEach(
                word -> words.computeIfAbsent(new String((char[]) word), each -> new EnumMap<>(Language.class))
                        .put(language, 1.0)));
        words.values().forEach(weights -> weights.replaceAll((language, one) -> one / weights.size()));
        this.smallWords = Map.copyOf(words);
    }

    private static CharArraySet english() {
        try (var list = IOUtils.requireResourceNonNull(
                SnowballFilter.class.getResourceAsStream("english_stop.txt"), "english_stop.txt")) {
            return WordlistLoader.getSnowballWordSet(list);
        } catch (IOException e) {
            throw new UncheckedIOException("Lucene's list of English words can't be read", e);
        }
    }

    /**
     * @param texts by one author, read as one
     * @return {@link Language#OTHER} for scripts that none of the others is written in
     */
    public Language detect(String... texts) {
        var begin = new StringBuilder();
        for (String text : texts) {
            begin.append(text, 0, Math.min(text.length(), MOST_CHARACTERS - begin.length()))
                    .append(' ');
            if (begin.length() >= MOST_CHARACTERS) {
                break;
            }
        }
        return byScript(begin.toString());
    }

    private Language byScript(String text) {
        Map<UnicodeScript, Integer> scripts = scripts(text);
        int latin = scripts.getOrDefault(UnicodeScript.LATIN, 0);
        int han = scripts.getOrDefault(UnicodeScript.HAN, 0);
        int kana = scripts.getOrDefault(UnicodeScript.HIRAGANA, 0) + scripts.getOrDefault(UnicodeScript.KATAKANA, 0);
        int hangul = scripts.getOrDefault(UnicodeScript.HANGUL, 0);
        int eastern = han + kana + hangul;
        int all = scripts.values().stream().mapToInt(Integer::intValue).sum();
        if (eastern > SCRIPT_SHARE * all) {
            return kana > KANA_SHARE * eastern ? Language.JAPANESE : hangul > han ? Language.KOREAN : Language.CHINESE;
        }
        return latin * 2 >= all ? bySmallWords(text) : Language.OTHER;
    }

    /** How many letters each has. */
    private static Map<UnicodeScript, Integer> scripts(String text) {
        Map<UnicodeScript, Integer> scripts = new EnumMap<>(UnicodeScript.class);
        int plain = 0;
        for (int i = 0; i < text.length(); ) {
            int character = text.codePointAt(i);
            i += Character.charCount(character);
            if (Signs.isPlainLetter(character)) {
                plain++;
            } else if (Character.isLetter(character)) {
                scripts.merge(UnicodeScript.of(character), 1, Integer::sum);
            }
        }
        if (plain > 0) {
            scripts.merge(UnicodeScript.LATIN, plain, Integer::sum);
        }
        return scripts;
    }

    private Language bySmallWords(String text) {
        Map<Language, Double> evidence = new EnumMap<>(Language.class);
        try (TokenStream words = analyzer.tokenStream(NewsAnalyzer.LOWER_CASE, text)) {
            CharTermAttribute word = words.addAttribute(CharTermAttribute.class);
            words.reset();
            while (words.incrementToken()) {
                smallWords
                        .getOrDefault(word.toString(), Map.of())
                        .forEach((language, weight) -> evidence.merge(language, weight, Double::sum));
            }
            words.end();
        } catch (IOException e) {
            throw new UncheckedIOException("a string can be read to its end", e);
        }
        double english = Math.max(LEAST_EVIDENCE, evidence.getOrDefault(Language.ENGLISH, 0.0));
        return evidence.entrySet().stream()
                .filter(entry -> entry.getValue() > english)
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(Language.ENGLISH);
    }
}
