package dev.lede.query;

import dev.lede.analysis.Language;
import dev.lede.analysis.NewsAnalyzer;
import dev.lede.analysis.TermCutter;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;

/** A word's forms as one index has them: without endings, in each language that it holds. Safe for any number of threads. */
final class Stems {
    private final TermCutter cutter;
    private final List<String> forms;

    /**
     * @param analyzer by which the index was written; stays the caller's
     * @param languages that the index holds; English is asked for where it holds none
     */
    Stems(Analyzer analyzer, Set<Language> languages) {
        this.cutter = new TermCutter(analyzer);
        this.forms = (languages.isEmpty() ? Set.of(Language.ENGLISH) : languages)
                .stream().map(NewsAnalyzer::stems).toList();
    }

    /**
     * As {@link Terms#exactRows} for each language, stemmed, with the text's accents and without; each row once. Folded, some
     * letters are but a sign: they have no row without accents.
     */
    List<List<String>> rows(String text) {
        String folded = String.join(" ", Terms.exact(text));
        List<String> texts = Stream.of(text, folded).distinct().toList();
        return forms.stream()
                .flatMap(form -> texts.stream().flatMap(each -> cutter.rows(form, each).stream()))
                .filter(row -> !row.isEmpty())
                .distinct()
                .toList();
    }
}
