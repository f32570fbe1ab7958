package dev.lede.wording;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;

/** Our wording in each of our languages. Immutable. */
public final class Wordings {
    private final Map<UiLanguage, Wording> byLanguage;

    private Wordings(Map<UiLanguage, Wording> byLanguage) {
        this.byLanguage = byLanguage;
    }

    /** For programs and at a terminal, where everything else is English too. */
    public static Wording english() {
        return new Wording(UiLanguage.ENGLISH, read(UiLanguage.ENGLISH));
    }

    /** From the files that come with the program: one a language, {@code messages_de.properties} and the like. */
    public static Wordings load() {
        var all = new EnumMap<UiLanguage, Wording>(UiLanguage.class);
        for (UiLanguage language : UiLanguage.values()) {
            all.put(language, new Wording(language, read(language)));
        }
        return new Wordings(Collections.unmodifiableMap(all));
    }

    public Wording in(UiLanguage language) {
        return Objects.requireNonNull(byLanguage.get(language));
    }

    private static Map<String, String> read(UiLanguage language) {
        String file = "messages_" + language.code() + ".properties";
        try (InputStream in = Wordings.class.getResourceAsStream(file)) {
            var properties = new Properties();
            properties.load(new InputStreamReader(Objects.requireNonNull(in, file), UTF_8));
            return properties.stringPropertyNames().stream()
                    .collect(toUnmodifiableMap(key -> key, properties::getProperty));
        } catch (IOException e) {
            throw new UncheckedIOException("reading our own " + file, e);
        }
    }
}
