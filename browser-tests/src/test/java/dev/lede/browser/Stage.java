package dev.lede.browser;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/**
 * A browser and the product behind it. Each test class has its own browser, as its driver keeps to one thread; the
 * product is opened for the first class that wants it and closed after the last.
 */
@NullUnmarked // set before all tests
final class Stage implements BeforeAllCallback {
    private static final Namespace OURS = Namespace.create(Stage.class);

    private Chromium chromium;
    private Site site;

    @Override
    public void beforeAll(ExtensionContext context) {
        chromium = context.getStore(OURS).computeIfAbsent(Chromium.class, key -> Chromium.launch(), Chromium.class);
        site = context.getRoot()
                .getStore(OURS)
                .computeIfAbsent(Opened.class, key -> Opened.now(), Opened.class)
                .site();
    }

    /** @param path from the root, with its slash */
    String url(String path) {
        return site.url(path);
    }

    /** A reader who hasn't gone anywhere yet. */
    Visit visit(NewContextOptions options) {
        return new Visit(chromium, options);
    }

    /** One in English at a large screen, from the first page on. */
    void reading(String path, Consumer<Page> reading) {
        try (Visit visit =
                visit(new NewContextOptions().setViewportSize(1280, 900).setLocale("en-GB"))) {
            visit.open(url(path));
            reading.accept(visit.page());
        }
    }

    private record Opened(Site site, Path folder) implements AutoCloseable {
        static Opened now() {
            try {
                Path folder = Files.createTempDirectory("lede-browser-tests");
                return new Opened(Site.open(folder), folder);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void close() throws IOException {
            site.close();
            List<Path> left;
            try (Stream<Path> files = Files.walk(folder)) {
                left = files.sorted(Comparator.reverseOrder()).toList();
            }
            for (Path each : left) {
                Files.delete(each);
            }
        }
    }
}
