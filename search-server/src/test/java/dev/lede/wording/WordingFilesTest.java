package dev.lede.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The files as they stand: complete in every language, and nothing in them that nobody says. */
class WordingFilesTest {
    private static final Path FILES = Path.of("src/main/resources/dev/lede/wording");
    private static final Pattern GAP = Pattern.compile("\\{\\d}");
    private static final Pattern TAG = Pattern.compile("</?[a-z]+");
    private static final Pattern LITERAL = Pattern.compile("\"([a-z][a-z0-9-]*(?:\\.[a-z0-9-]+)*)\"");

    /** Keys that are put together from these and a name that others may have chosen. */
    private static final Set<String> NAMED = Set.of("facet.name.", "type.", "field.", "problem.");

    private static final Map<String, String> ENGLISH = read(UiLanguage.ENGLISH);

    @ParameterizedTest
    @EnumSource
    void everyLanguageHasTheSameMessages(UiLanguage language) {
        assertThat(read(language).keySet()).containsExactlyElementsOf(ENGLISH.keySet());
    }

    @ParameterizedTest
    @EnumSource
    void everyMessageHasTheGapsAndTheMarkupOfTheEnglishOne(UiLanguage language) {
        assertThat(read(language)).allSatisfy((key, message) -> {
            String english = ENGLISH.getOrDefault(key, "");
            assertThat(message).as(key).isNotBlank();
            if (!key.endsWith(".one")) {
                assertThat(found(GAP, message)).as(key).isEqualTo(found(GAP, english));
            }
            assertThat(found(TAG, message)).as(key).isEqualTo(found(TAG, english));
        });
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ENGLISH")
    void everyLanguageIsTranslated(UiLanguage language) {
        long same = read(language).entrySet().stream()
                .filter(message -> message.getKey().startsWith("help.")
                        || message.getKey().startsWith("notice.")
                        || message.getKey().startsWith("empty."))
                .filter(message -> message.getValue().equals(ENGLISH.get(message.getKey())))
                .count();
        assertThat(same).isZero();
    }

    @Test
    void frenchSignsDoNotFallToTheNextLine() {
        assertThat(read(UiLanguage.FRENCH).values()).noneMatch(message -> message.matches(".* [:;!?»].*|.*« .*"));
    }

    @Test
    void whatIsSaidIsThere() throws IOException {
        Set<String> areas = ENGLISH.keySet().stream()
                .filter(key -> key.contains("."))
                .map(key -> key.substring(0, key.indexOf('.') + 1))
                .collect(Collectors.toSet());
        Set<String> keys = ENGLISH.keySet().stream().map(WordingFilesTest::base).collect(Collectors.toSet());
        assertThat(literals())
                .filteredOn(
                        literal -> !literal.endsWith(".jte") && areas.stream().anyMatch(literal::startsWith))
                .allMatch(keys::contains);
    }

    @Test
    void whatIsThereIsSaid() throws IOException {
        Set<String> literals = literals();
        assertThat(ENGLISH.keySet())
                .filteredOn(key -> NAMED.stream().noneMatch(key::startsWith))
                .map(WordingFilesTest::base)
                .allMatch(literals::contains);
    }

    private static String base(String key) {
        return key.replaceFirst("\\.(one|other)$", "");
    }

    private static Set<String> literals() throws IOException {
        var literals = new TreeSet<String>();
        for (Path folder : List.of(
                Path.of("src/main/jte"),
                Path.of("src/main/java/dev/lede/page"),
                Path.of("src/main/java/dev/lede/feed"),
                Path.of("src/main/java/dev/lede/query"),
                Path.of("src/main/java/dev/lede/search"),
                Path.of("src/main/java/dev/lede/server"),
                Path.of("src/main/java/dev/lede/wording"))) {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    LITERAL.matcher(Files.readString(file)).results().forEach(found -> literals.add(found.group(1)));
                }
            }
        }
        return literals;
    }

    private static List<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(MatchResult::group).sorted().toList();
    }

    /** In the file's order; a key that stands there twice fails. */
    private static Map<String, String> read(UiLanguage language) {
        var messages = new LinkedHashMap<String, String>();
        try (Stream<String> lines = Files.lines(FILES.resolve("messages_" + language.code() + ".properties"))) {
            lines.filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(line -> {
                String[] parts = line.split(" = ", 2);
                assertThat(messages.put(parts[0], parts[1])).as(parts[0]).isNull();
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return messages;
    }
}
