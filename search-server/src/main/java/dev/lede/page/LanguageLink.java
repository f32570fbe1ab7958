package dev.lede.page;

import dev.lede.wording.UiLanguage;
import java.util.Arrays;
import java.util.List;

/**
 * The same page in one of our languages.
 *
 * @param lang as HTML names the language
 * @param name as its speakers do
 * @param current whether the page is in it
 */
public record LanguageLink(String lang, String name, String href, boolean current) {
    /** @param here the page's own address without a language, such as {@code /help} */
    static List<LanguageLink> of(String here, Visit visit) {
        return Arrays.stream(UiLanguage.values())
                .map(language -> new LanguageLink(
                        language.tag(),
                        language.ownName(),
                        language.in(here),
                        language == visit.words().language()))
                .toList();
    }
}
