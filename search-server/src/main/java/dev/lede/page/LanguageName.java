package dev.lede.page;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A language's code, as people and as browsers say it. */
final class LanguageName {
    private static final Pattern CODE = Pattern.compile("[a-z]{2,3}(-[a-z0-9]{2,8})*");

    private LanguageName() {}

    /** In English, such as {@code French}; the code itself where nobody named it. */
    static String of(String code) {
        String name = Locale.forLanguageTag(code).getDisplayLanguage(Locale.ENGLISH);
        return name.isEmpty() ? code : name;
    }

    /** The name of any language but English, in which one expects a hit to be. */
    static Optional<String> foreign(String code) {
        return code.equals("en") ? Optional.empty() : Optional.of(of(code));
    }

    /** As the {@code lang} attribute takes it; nothing where the code isn't one, or is the page's own. */
    static Optional<String> tag(String code) {
        return CODE.matcher(code).matches() && !code.equals("en") ? Optional.of(code) : Optional.empty();
    }
}
