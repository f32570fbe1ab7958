package dev.lede.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StaticAssetsTest {
    private final StaticAssets assets = StaticAssets.ofClassPath();

    @Test
    void aFileIsFoundUnderTheNameThatPagesLinkTo() {
        String href = assets.href("app.css");

        assertThat(href).matches("/static/app\\.[0-9a-f]{8}\\.css");
        assertThat(assets.find(href.substring("/static/".length())))
                .hasValueSatisfying(asset -> assertThat(asset.contentType()).isEqualTo("text/css; charset=utf-8"));
    }

    /** A server reads them for its first reader, whom a lacking one would show nothing but an error. */
    @ParameterizedTest
    @ValueSource(strings = {"app.css", "app.js", "favicon.svg"})
    void everyFileIsThereWithAllOfItsParts(String file) {
        assertThat(served(file)).isNotEmpty();
    }

    @Test
    void nothingElseIsFound() {
        assertThat(assets.find("app.css")).isEmpty();
        assertThat(assets.find("../jte/layout.jte")).isEmpty();
        assertThatThrownBy(() -> assets.href("none.css")).hasMessage("no static file none.css");
    }

    @ParameterizedTest
    @CsvSource({"script, app.js", "style, app.css"})
    void everyPartIsJoinedOnce(String folder, String file) throws IOException, URISyntaxException {
        String joined = new String(served(file), UTF_8);
        URI parts = requireNonNull(StaticAssets.class.getResource("/static/" + folder))
                .toURI();

        try (Stream<Path> files = Files.list(Path.of(parts))) {
            assertThat(files.map(StaticAssetsTest::text).toList())
                    .hasSizeGreaterThan(5)
                    .allSatisfy(part -> assertThat(joined).containsOnlyOnce(part))
                    .satisfies(all -> assertThat(joined)
                            .hasSize(all.stream().mapToInt(String::length).sum()));
        }
    }

    @Test
    void theScriptIsStrictFromItsFirstLine() {
        assertThat(new String(served("app.js"), UTF_8)).startsWith("\"use strict\";\n");
    }

    @ParameterizedTest
    @CsvSource({"app.js, 12000", "app.css, 9000"})
    void whatEveryFirstVisitWaitsForIsSmall(String file, int most) throws IOException {
        var sent = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(sent)) {
            gzip.write(served(file));
        }

        assertThat(sent.size()).isLessThan(most);
    }

    @Test
    void looksKnowNoLeftAndRight() {
        // Where reading begins at the right, the page is the other way round.
        assertThat(new String(served("app.css"), UTF_8))
                .doesNotContainPattern("(?<![\\w-])(margin|padding|border)-(left|right)")
                .doesNotContainPattern("(?<![\\w-])(left|right):")
                .doesNotContainPattern(":\\s*(left|right)\\s*;");
    }

    private byte[] served(String file) {
        String name = assets.href(file).substring("/static/".length());
        return assets.find(name).orElseThrow().bytes();
    }

    private static String text(Path part) {
        try {
            return Files.readString(part);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
