package dev.lede.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.lede.SharedData;
import dev.lede.config.Source.Feed;
import dev.lede.config.Source.Place;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConfigTest {
    @TempDir
    Path root;

    @Test
    void theFileThatComesWithTheProjectSaysTheDefaults() throws Exception {
        Path project = SharedData.root();
        var told = LedeConfig.load(project, Optional.empty(), Map.of(), Map.of());
        Path empty = file("");

        var defaults = LedeConfig.load(project, Optional.of(empty), Map.of(), Map.of());

        assertThat(told)
                .usingRecursiveComparison()
                .ignoringFields("folder", "index.form.neverStemmed", "search.synonyms")
                .isEqualTo(defaults);
        assertThat(told.folder()).isEqualTo(project.resolve("config"));
        assertThat(defaults.folder()).isEqualTo(root);
    }

    @Test
    void anOptionWinsOverAVariableAndThatOverTheFile() throws Exception {
        Path file = file("port: 1000\nhost: file\nreload-millis: 100\n");

        var server = LedeConfig.load(
                        root,
                        Optional.of(file),
                        Map.of("port", List.of("3000")),
                        Map.of("LEDE_PORT", "2000", "LEDE_HOST", "variable", "PATH", "/bin"))
                .server();

        assertThat(server.port()).isEqualTo(3000);
        assertThat(server.host()).isEqualTo("variable");
        assertThat(server.reload()).isEqualTo(Duration.ofMillis(100));
    }

    @Test
    void relativePathsAreTheRootsInTheFileAndTheCallersElsewhere() throws Exception {
        Path here = Path.of("").toAbsolutePath();
        Path file = file("sources: [one, /two/../three]\n");

        assertThat(load(file, Map.of(), Map.of()).read().sources())
                .containsExactly(new Place(root.resolve("one")), new Place(Path.of("/three")));
        assertThat(load(file, Map.of(), Map.of("LEDE_SOURCES", "four,five"))
                        .read()
                        .sources())
                .containsExactly(new Place(here.resolve("four")), new Place(here.resolve("five")));
        assertThat(load(file, Map.of("index", List.of("../six")), Map.of())
                        .index()
                        .folder())
                .isEqualTo(here.resolveSibling("six"));
    }

    @Test
    void anAddressIsASourceAsItIsWrittenButForItsFragmentAndTheCaseOfItsHost() throws Exception {
        Path file = file("sources: [one, 'HTTPS://News.Example/Feed.xml?key=Secret#top', 'http://[::1]:8080']\n");

        var sources = load(file, Map.of(), Map.of()).read().sources();

        assertThat(sources)
                .containsExactly(
                        new Place(root.resolve("one")),
                        new Feed(URI.create("https://news.example/Feed.xml?key=Secret")),
                        new Feed(URI.create("http://[::1]:8080/")));
        assertThat(sources.get(1).toString()).doesNotContain("Secret");
        assertThat(Source.of(sources.get(1).text(), root)).isEqualTo(sources.get(1));
    }

    @Test
    void noFaultQuotesTheSecretsOfAnAddress() throws Exception {
        Path file = file(
                "sources: ['https://user:secret@news.example/feed.xml', 'https:///secret', 'https://a.example/|']\n");

        assertThatThrownBy(() -> load(file, Map.of(), Map.of()))
                .isInstanceOf(ConfigException.class)
                .hasMessageContaining(":1: sources: an address must name no user and no password")
                .hasMessageContaining("an address must be a URL")
                .satisfies(failure -> assertThat(failure.getMessage()).doesNotContain("secret"));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    https://news.example,         https://news.example
                    HTTPS://News.Example/,        https://news.example
                    http://192.168.1.5:8080,      http://192.168.1.5:8080
                    'http://[::1]:8080',          'http://[::1]:8080'
                    """)
    void aPublicUrlIsASiteWithoutASlash(String given, String site) throws Exception {
        Path file = file("public-url: '" + given + "'\n");

        assertThat(load(file, Map.of(), Map.of()).server().publicUrl()).contains(site);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "news.example",
                "ftp://news.example",
                "https://news.example/lede",
                "https://news.example?x",
                "https://user@news.example",
                "https://",
                "https://a b"
            })
    void aPublicUrlThatIsNoSiteIsAFault(String given) throws Exception {
        Path file = file("public-url: '" + given + "'\n");

        assertThatThrownBy(() -> load(file, Map.of(), Map.of()))
                .isInstanceOf(ConfigException.class)
                .hasMessageContaining(":1: public-url must be http:// or https:// with a host and nothing behind it");
    }

    @Test
    void withoutAPublicUrlThereIsNone() throws Exception {
        assertThat(load(file("public-url: ''\n"), Map.of(), Map.of()).server().publicUrl())
                .isEmpty();
        assertThat(load(file(""), Map.of(), Map.of("LEDE_PUBLIC_URL", ""))
                        .server()
                        .publicUrl())
                .isEmpty();
    }

    @Test
    void anAllowedHostWithoutAPortStandsForThoseOfHttpAndHttps() throws Exception {
        Path file = file("allowed-hosts: [Intranet.example, '127.0.0.1:8000', '[::1]:90']\npoll-minutes: 5\n");

        var fetch = load(file, Map.of(), Map.of()).fetch();

        assertThat(fetch.allowedHosts())
                .containsExactlyInAnyOrder("intranet.example:80", "intranet.example:443", "127.0.0.1:8000", "[::1]:90");
        assertThat(fetch.every()).isEqualTo(Duration.ofMinutes(5));
    }

    @Test
    void noThreadsMeansOneAProcessor() throws Exception {
        assertThat(load(file("threads: 0\n"), Map.of(), Map.of()).index().threads())
                .isEqualTo(Runtime.getRuntime().availableProcessors());
        assertThat(load(file("threads: 7\n"), Map.of(), Map.of()).index().threads())
                .isEqualTo(7);
    }

    @Test
    void everyFaultIsToldAtOnceEachWithItsPlace() throws Exception {
        Path file = file("# comment\nport: 99999\ncolour: red\n\ninclude-unpublished: yes\nhost: [a, b]\n");

        var failure = catchThrowableOfType(
                ConfigException.class,
                () -> load(
                        file,
                        Map.of("threads", List.of("many")),
                        Map.of("LEDE_RELOAD_MILLIS", "5", "LEDE_PROT", "80", "LEDE_JAVA_HOME", "/jdk")));

        assertThat(String.valueOf(failure.getMessage()).lines())
                .satisfiesExactlyInAnyOrder(
                        line -> assertThat(line)
                                .isEqualTo(file + ":2: port must be a whole number from 0 to 65535, not '99999'"),
                        line -> assertThat(line).startsWith(file + ":3: unknown setting 'colour'; known are "),
                        line -> assertThat(line)
                                .isEqualTo(file + ":5: include-unpublished must be true or false, not 'yes'"),
                        line -> assertThat(line).isEqualTo(file + ":6: host must be one value, not 2"),
                        line -> assertThat(line)
                                .isEqualTo("--threads: threads must be a whole number from 0 to 256, not 'many'"),
                        line -> assertThat(line).startsWith("LEDE_RELOAD_MILLIS: reload-millis must be"),
                        line -> assertThat(line).startsWith("LEDE_PROT: unknown setting; known are"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            title-weight: 2.5     | title-weight must be a whole number
            title-weight: 0.5     | title-weight must be a whole number
            most-of-one-provider-in-top-ten: 11 | most-of-one-provider-in-top-ten must be a whole number from 0 to 10
            port:                 | port must be one value
            port: 8O              | port must be a whole number
            allowed-hosts: a/b    | allowed-hosts must be hosts, each with or without a port
            poll-minutes: 0       | poll-minutes must be a whole number
            sources: []           | sources must name at least one path or address
            port: 1\\nport: 2     | 'port' is given twice
            port: {a: b}          | port must be a value
            port: [               | lede.yaml:2:
            just words            | must be 'key: value' lines
            """)
    void saysWhatIsWrong(String yaml, String said) throws Exception {
        Path file = file(yaml.replace("\\n", "\n") + "\n");

        assertThatThrownBy(() -> load(file, Map.of(), Map.of()))
                .isInstanceOf(ConfigException.class)
                .hasMessageContaining(file.toString())
                .hasMessageContaining(said);
    }

    @Test
    void aFileThatIsMissingOrNotTextIsTold() throws Exception {
        Path missing = root.resolve("missing.yaml");
        Path latin = Files.write(root.resolve("latin.yaml"), "host: café".getBytes(StandardCharsets.ISO_8859_1));

        assertThatThrownBy(() -> load(missing, Map.of(), Map.of())).hasMessage(missing + ": no such file");
        assertThatThrownBy(() -> load(latin, Map.of(), Map.of())).hasMessage(latin + ": is not UTF-8 text");
    }

    private LedeConfig load(Path file, Map<String, List<String>> options, Map<String, String> environment) {
        return LedeConfig.load(root, Optional.of(file), options, environment);
    }

    private Path file(String yaml) throws IOException {
        return Files.writeString(root.resolve("lede.yaml"), yaml);
    }
}
