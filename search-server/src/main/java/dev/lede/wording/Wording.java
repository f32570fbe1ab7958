package dev.lede.wording;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/**
 * Everything that Lede says, in one language. A message is plain text, or markup where {@link #markup} is asked for;
 * {@code {0}}, {@code {1}} … stand for what is put in. Immutable; safe for any number of threads.
 */
public final class Wording {
    private static final String DATES = "date.";

    private final UiLanguage language;
    private final Map<String, Message> messages;
    private final Map<String, DateTimeFormatter> dates;

    Wording(UiLanguage language, Map<String, String> messages) {
        this.language = language;
        this.messages = messages.entrySet().stream()
                .collect(toUnmodifiableMap(Map.Entry::getKey, message -> Message.of(message.getValue())));
        this.dates = messages.keySet().stream()
                .filter(key -> key.startsWith(DATES))
                .collect(
                        toUnmodifiableMap(key -> key, key -> DateTimeFormatter.ofPattern(say(key), language.locale())));
    }

    public UiLanguage language() {
        return language;
    }

    /**
     * A message with its gaps filled.
     *
     * @throws IllegalArgumentException for a key that isn't there: a fault in the program
     */
    public String say(String key, Object... parts) {
        return get(key).fill(part -> part instanceof Sentence sentence ? say(sentence) : String.valueOf(part), parts);
    }

    /** As {@link #say(String, Object...)}. */
    public String say(Sentence sentence) {
        return say(sentence.key(), sentence.parts().toArray());
    }

    /** A message with markup in it; what is put in is escaped. */
    public Markup markup(String key, Object... parts) {
        return new Markup(get(key), parts);
    }

    /** What was said of a name that others may have chosen, such as a facet's; empty where nobody worded it. */
    public Optional<String> ifKnown(String key) {
        return Optional.ofNullable(messages.get(key)).map(message -> message.fill(String::valueOf));
    }

    /**
     * A number of things, such as {@code 1,204 articles}: of two messages the one that goes with the number, which fills
     * its first gap.
     *
     * @param key without {@code .one} and {@code .other}
     * @param parts further ones, from {@code {1}} on
     */
    public String count(String key, long count, Object... parts) {
        String form = key + "." + Plural.of(language, count).suffix();
        var filled = new Object[parts.length + 1];
        filled[0] = number(count);
        System.arraycopy(parts, 0, filled, 1, parts.length);
        return say(form, filled);
    }

    /** Such as {@code 1,204}. */
    public String number(long number) {
        return String.format(language.locale(), "%,d", number);
    }

    /** Such as {@code 12.30}, with a true minus sign. */
    public String decimal(double number, int digits) {
        return String.format(language.locale(), "%." + digits + "f", number).replace('-', '−');
    }

    /** Such as {@code 2 ms}; {@code under 1 ms}; seconds from one second on. */
    public String took(Duration took) {
        long millis = took.toMillis();
        if (millis < 1) {
            return say("took.under");
        }
        return millis < 1000 ? say("took.millis", millis) : say("took.seconds", decimal(millis / 1000.0, 1));
    }

    /** One after the other, as the language parts them. */
    public String list(Collection<String> parts) {
        return String.join(say("list.separator"), parts);
    }

    /** @param key of a message that is a date's pattern, such as {@code date.day} */
    public DateTimeFormatter date(String key) {
        return Optional.ofNullable(dates.get(key)).orElseThrow(() -> unknown(key));
    }

    private Message get(String key) {
        return Optional.ofNullable(messages.get(key)).orElseThrow(() -> unknown(key));
    }

    private IllegalArgumentException unknown(String key) {
        return new IllegalArgumentException("no message " + key + " in " + language.ownName());
    }
}
