package dev.lede.indexing;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.SharedData;
import dev.lede.config.LedeConfig;
import dev.lede.health.ArticleHealth;
import dev.lede.health.Finding;
import dev.lede.health.Found;
import dev.lede.health.UnknownNames.Name;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two folders of a real site, counted here with plain string code: one address is one article. */
class SharedHealthTest {
    private static final Pattern ADDRESS = Pattern.compile("(?m)^webUrl: *\"?([^\"\\s]+)\"?$");
    private static final Pattern OTHER_ADDRESS = Pattern.compile("(?m)^originalUrl: *\"?([^\"\\s]+)\"?$");
    private static final Pattern DATE = Pattern.compile("(?m)^publishedDateTime: *\\S");
    private static final Pattern PROVIDER = Pattern.compile("(?m)^provider: *\n  name: *\"?(.*?)\"?$");

    @TempDir
    Path folder;

    @Test
    void ofVideosAndCoursesSomeHaveNoDateAndNoneIsRated() throws Exception {
        Path place = SharedData.at("posts/_learning");
        Collection<List<String>> articles = byAddress(place);

        ArticleHealth health = check(place);

        assertThat(health.of(Finding.NO_DATE).articles())
                .isEqualTo(articles.stream()
                        .filter(tellings -> tellings.stream()
                                .noneMatch(text -> DATE.matcher(text).find()))
                        .count())
                .isGreaterThan(100);
        assertThat(health.of(Finding.NO_QUALITY).articles()).isEqualTo(articles.size());
        assertThat(health.of(Finding.NO_PROVIDER).articles()).isZero();
        assertThat(health.unknownProviders().mostFrequent())
                .hasSizeGreaterThan(5)
                .isSubsetOf(providers(articles));
        assertThat(health.unknownProviders().articles())
                .isEqualTo(health.unknownProviders().mostFrequent().stream()
                        .mapToLong(Name::articles)
                        .sum());
    }

    @Test
    void newsIsWholeAndItsUnknownProvidersAreNamedByFrequency() throws Exception {
        Path place = SharedData.at("posts/_news");
        Collection<List<String>> articles = byAddress(place);

        ArticleHealth health = check(place);

        assertThat(health.findings().entrySet().stream()
                        .filter(each -> each.getValue().articles() > 0)
                        .map(Map.Entry::getKey))
                .containsExactly("no language");
        assertThat(health.findings().values()).extracting(Found::articles).contains((long) articles.size());
        assertThat(health.unknownProviders().mostFrequent())
                .startsWith(new Name("Electronic Design", 7), new Name("Digital Journal", 6), new Name("Neowin", 5))
                .isSubsetOf(providers(articles));
    }

    private static List<Name> providers(Collection<List<String>> articles) {
        return articles.stream()
                .map(tellings -> first(PROVIDER, tellings.getFirst()).orElse(""))
                .collect(groupingBy(name -> name, counting()))
                .entrySet()
                .stream()
                .map(each -> new Name(each.getKey(), each.getValue()))
                .toList();
    }

    /** The texts of each article that isn't removed. */
    private static Collection<List<String>> byAddress(Path place) throws IOException {
        Map<String, List<String>> articles = new HashMap<>();
        try (Stream<Path> files = Files.walk(place)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                String text = Files.readString(file).replace("\r\n", "\n");
                if (!text.contains("\nremoved: true")) {
                    String address = first(ADDRESS, text)
                            .or(() -> first(OTHER_ADDRESS, text))
                            .orElse(file.toString());
                    articles.computeIfAbsent(
                                    address.replaceFirst("^https?://(?:www\\.)?", "")
                                            .replaceFirst("/$", "")
                                            .toLowerCase(Locale.ROOT),
                                    key -> new ArrayList<>())
                            .add(text);
                }
            }
        }
        return articles.values();
    }

    private static Optional<String> first(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    private ArticleHealth check(Path source) throws IOException {
        LedeConfig config = LedeConfig.load(
                SharedData.root(),
                Optional.empty(),
                Map.of(
                        "sources", List.of(source.toString()),
                        "index", List.of(folder.resolve("index").toString())),
                Map.of());
        return Check.run(config, Progress.NONE).report().health().orElseThrow().articles();
    }
}
