package dev.lede.wording;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/** Our wording in each of our languages, read when it is first spoken. Safe for any number of threads. */
public final class Wordings {
    private final Map<UiLanguage, Wording> byLanguage = new ConcurrentHashMap<>();

    private Wordings() {}

    /** For programs and at a terminal, where everything else is English too. */
    public static Wording english() {
        return read(UiLanguage.ENGLISH);
    }

    /** From the files that come with the program: one a language, {@code messages_de.properties} and the like, none of them read yet. */
    public static Wordings ofClassPath() {
        return new Wordings();
    }

    public Wording in(UiLanguage language) {
        return byLanguage.computeIfAbsent(language, Wordings::read);
    }

    private static Wording read(UiLanguage language) {
        String file = "messages_" + language.code() + ".properties";
        try (InputStream in = Wordings.class.getResourceAsStream(file)) {
            var properties = new Properties();
            properties.load(new InputStreamReader(Objects.requireNonNull(in, file), UTF_8));
            Map<String, String> messages = new HashMap<>();
            properties.forEach((key, message) -> messages.put((String) key, (String) message));
            return new Wording(language, messages);
        } catch (IOException e) {
            throw new UncheckedIOException("reading our own " + file, e);
        }
    }
}
