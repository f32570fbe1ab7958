package dev.lede.analysis;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.de.GermanLightStemFilter;
import org.apache.lucene.analysis.de.GermanNormalizationFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.es.SpanishLightStemFilter;
import org.apache.lucene.analysis.fr.FrenchLightStemFilter;
import org.apache.lucene.analysis.it.ItalianLightStemFilter;
import org.apache.lucene.analysis.pt.PortugueseLightStemFilter;

/** A language that text is analysed by: how its words lose their endings, as Lucene's analyzer for it does. */
public enum Language {
    ENGLISH("en"),
    GERMAN("de"),
    FRENCH("fr"),
    SPANISH("es"),
    PORTUGUESE("pt"),
    ITALIAN("it"),
    CHINESE("zh"),
    JAPANESE("ja"),
    KOREAN("ko"),
    /** Words as they are written. */
    OTHER("other");

    private final String code;

    Language(String code) {
        this.code = code;
    }

    /** Of ISO 639, such as {@code de}. */
    public String code() {
        return code;
    }

    /** @param tag such as {@code de} or {@code pt-BR}, in any case; {@link #OTHER} for a language that isn't among these */
    public static Language ofTag(String tag) {
        String language = tag.toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
        return ofCode(language).orElse(OTHER);
    }

    /** @param code as {@link #code} gives it */
    public static Optional<Language> ofCode(String code) {
        return Stream.of(values())
                .filter(language -> language.code.equals(code))
                .findFirst();
    }

    /** The words in one spelling, where the language has several: English in American. */
    TokenStream spelt(TokenStream words) {
        return this == ENGLISH ? new AmericanSpellingFilter(words) : words;
    }

    TokenStream stemmed(TokenStream words) {
        return switch (this) {
            // It takes é for a consonant; what accents English has, people leave out.
            case ENGLISH -> new PorterStemFilter(new FoldingFilter(words));
            case GERMAN -> new GermanLightStemFilter(new GermanNormalizationFilter(words));
            case FRENCH -> new FrenchLightStemFilter(words);
            case SPANISH -> new SpanishLightStemFilter(words);
            case PORTUGUESE -> new PortugueseLightStemFilter(words);
            case ITALIAN -> new ItalianLightStemFilter(words);
            case CHINESE, JAPANESE, KOREAN, OTHER -> words;
        };
    }
}
