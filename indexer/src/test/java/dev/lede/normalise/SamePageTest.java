package dev.lede.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.SharedData;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Which addresses are of one page: cases of {@code urls/same-page.json}, any address at random, and real ones. */
class SamePageTest {
    record Case(String why, List<String> same, List<String> other) {}

    static List<Case> cases() throws IOException {
        try (InputStream in = Objects.requireNonNull(SamePageTest.class.getResourceAsStream("/urls/same-page.json"))) {
            return JsonMapper.shared().readValue(in, new TypeReference<List<Case>>() {});
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void addressesOfOnePageAreKnown(Case one) {
        URI page = page(one.same().getFirst());
        assertThat(one.same())
                .as(one.why())
                .allSatisfy(address -> assertThat(page(address)).isEqualTo(page));
        assertThat(one.other().stream().map(SamePageTest::page).distinct())
                .as("not the same: " + one.why())
                .hasSameSizeAs(one.other())
                .doesNotContain(page);
    }

    @Test
    void bothSpellingsStayAsTheyAreWhenMadeAgain() {
        List<String> pieces = List.of(
                "http://",
                "https://",
                "www.",
                "amp.",
                "news",
                ".example",
                ":443",
                ":80",
                ".",
                "/",
                "/a",
                "/amp",
                "/index.html",
                ".amp",
                ".html",
                "//",
                "/..",
                "?",
                "&",
                "amp",
                "amp;",
                "=1",
                "id=7",
                "utm_x=1",
                "#",
                "#!/x",
                "%7e",
                "%2f",
                "é",
                "cdn.ampproject.org/c/s/",
                "www.google.com/amp/s/");
        var random = new Random(5);
        int pages = 0;
        for (int i = 0; i < 200_000; i++) {
            String address = "http://" + (i % 2 == 0 ? "news.example" : "")
                    + IntStream.range(0, 1 + random.nextInt(8))
                            .mapToObj(piece -> pieces.get(random.nextInt(pieces.size())))
                            .collect(Collectors.joining());
            Optional<URI> link = CanonicalUrl.of(address);
            if (link.isPresent()) {
                pages++;
                assertThat(CanonicalUrl.of(link.get().toString())).as(address).isEqualTo(link);
                URI page = SamePage.of(link.get());
                assertThat(SamePage.of(page)).as(address).isEqualTo(page);
            }
        }
        assertThat(pages).isGreaterThan(50_000);
    }

    /** Whatever is taken off real addresses, those that come together are of one page: few enough to have been looked at. */
    @Test
    void ofRealAddressesOnlyTwinsComeTogether() throws IOException {
        Pattern url = Pattern.compile("\"url\": \"([^\"]+)\"");
        Map<String, TreeSet<String>> pages = new TreeMap<>();
        try (Stream<String> lines = Files.lines(SharedData.at("blogmarks").resolve("blogmarks.jsonl"))) {
            lines.forEach(line -> {
                Matcher found = url.matcher(line);
                if (found.find()) {
                    CanonicalUrl.of(found.group(1))
                            .ifPresent(link -> pages.computeIfAbsent(
                                            SamePage.of(link).toString(), page -> new TreeSet<>())
                                    .add(link.toString()));
                }
            });
        }
        List<TreeSet<String>> twins =
                pages.values().stream().filter(links -> links.size() > 1).toList();
        assertThat(pages).hasSizeGreaterThan(6_500);
        assertThat(twins).hasSizeBetween(1, 40);
        assertThat(twins)
                .allSatisfy(links -> assertThat(links.stream()
                                .map(link -> link.replaceFirst("^https?://(www\\.|amp\\.)?", "")
                                        .replaceFirst("(/index\\.html?|/index\\.php|/amp|/)+(\\?|$)", "$2"))
                                .distinct())
                        .hasSize(1));
    }

    @Test
    void everyParameterThatWeCallTrackingIsTakenOff() {
        for (String name :
                List.of("utm_source", "fbclid", "gclid", "msclkid", "mc_cid", "yclid", "s_cid", "WT.mc_id")) {
            assertThat(CanonicalUrl.of("https://news.example/a?" + name + "=1"))
                    .contains(URI.create("https://news.example/a"));
        }
    }

    private static URI page(String address) {
        return SamePage.of(CanonicalUrl.of(address).orElseThrow());
    }
}
