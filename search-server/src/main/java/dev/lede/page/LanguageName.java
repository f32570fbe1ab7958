package dev.lede.page;

import dev.lede.wording.Wording;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The language of an article, as people and as browsers say it. */
final class LanguageName {
    private static final Pattern CODE = Pattern.compile("[a-z]{2,3}(-[a-z0-9]{2,8})*");

    /** In which the news of the field mostly is, and in which one expects a hit to be. */
    private static final String USUAL = "en";

    private LanguageName() {}

    /** Such as {@code French}, in the reader's language; the code itself where nobody named it. */
    static String of(String code, Wording words) {
        String name =
                Locale.forLanguageTag(code).getDisplayLanguage(words.language().locale());
        return name.isEmpty() ? code : name;
    }

    /** The name of any language but the usual one. */
    static Optional<String> foreign(String code, Wording words) {
        return code.equals(USUAL) ? Optional.empty() : Optional.of(of(code, words));
    }

    /** As the {@code lang} attribute takes it; nothing where the code isn't one, or is the page's own. */
    static Optional<String> tag(String code, Wording words) {
        return CODE.matcher(code).matches() && !code.equals(words.language().code())
                ? Optional.of(code)
                : Optional.empty();
    }
}
