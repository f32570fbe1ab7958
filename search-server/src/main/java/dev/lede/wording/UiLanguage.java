package dev.lede.wording;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A language that the interface speaks. Their order is that of the switch. */
public enum UiLanguage {
    ENGLISH("en", "en", "English"),
    GERMAN("de", "de", "Deutsch"),
    FRENCH("fr", "fr", "Français"),
    SPANISH("es", "es", "Español"),
    JAPANESE("ja", "ja", "日本語"),
    CHINESE("zh", "zh-Hans", "中文");

    /** Of a header that is read; browsers send far less. */
    private static final int LONGEST_HEADER = 1000;

    private static final List<Locale> LOCALES = Stream.of(values())
            .map(language -> Locale.forLanguageTag(language.code))
            .toList();

    private final String code;
    private final String tag;
    private final String ownName;

    UiLanguage(String code, String tag, String ownName) {
        this.code = code;
        this.tag = tag;
        this.ownName = ownName;
    }

    /** The language of this code, such as {@code de}. */
    public static Optional<UiLanguage> ofCode(String code) {
        return Arrays.stream(values())
                .filter(language -> language.code.equals(code))
                .findFirst();
    }

    /**
     * What a reader likes best of the languages that we speak (RFC 4647, section 3.4).
     *
     * @param acceptLanguage the request's header, as it came
     * @return English where there is none, where it isn't well-formed, or where it names none of ours
     */
    public static UiLanguage preferred(@Nullable String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.isBlank() || acceptLanguage.length() > LONGEST_HEADER) {
            return ENGLISH;
        }
        try {
            Locale best = Locale.lookup(Locale.LanguageRange.parse(acceptLanguage), LOCALES);
            return best == null ? ENGLISH : ofCode(best.getLanguage()).orElse(ENGLISH);
        } catch (IllegalArgumentException e) {
            return ENGLISH;
        }
    }

    /** As the parameter {@code ui} has it. */
    public String code() {
        return code;
    }

    /** As HTML's {@code lang} has it: with the script where that tells fonts apart. */
    public String tag() {
        return tag;
    }

    /**
     * The address of the same page in this language.
     *
     * @param address that names no language; it may have a query
     */
    public String in(String address) {
        return address + (address.contains("?") ? "&" : "?") + "ui=" + code;
    }

    /** What its speakers call it. */
    public String ownName() {
        return ownName;
    }

    public Locale locale() {
        return Locale.forLanguageTag(tag);
    }
}
