package dev.lede.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pages of providers and topics and "about these results", as a reader comes to them. */
@NullUnmarked // the fields are set before all tests
class ReportIT {
    private static final Map<String, String> PAGES = new TreeMap<>(Map.of(
            "provider", "/providers/Wired",
            "topic", "/topics/AI",
            "about", "/search/about?q=model",
            "about-nothing", "/search/about?q=quantun",
            "provider-japanese", "/providers/The%20Verge?ui=ja",
            "unknown-topic", "/topics/Robotic"));

    @TempDir
    static Path folder;

    private static Chromium chromium;
    private static Site site;

    @BeforeAll
    static void open() throws IOException {
        chromium = Chromium.launch();
        site = Site.open(folder);
    }

    @AfterAll
    static void close() throws IOException {
        if (site != null) {
            site.close();
        }
        if (chromium != null) {
            chromium.close();
        }
    }

    @Test
    void aReaderGoesFromResultsToTheirReportAndOn() {
        try (Visit visit = visit(1280, ColorScheme.LIGHT)) {
            Page page = visit.page();
            page.navigate(site.url("/search?q=model&provider=wired"));
            visit.follow("About these results");
            assertThat(page.locator(".subject")).hasText("model in Wired");
            visit.follow("See the articles");
            visit.follow("About Wired");
            assertThat(page.locator("h1")).hasText("Wired");

            page.locator(".chart a").last().click();
            page.waitForURL("**/search?provider=Wired&after=**");
        }
    }

    @Test
    void topicsLeadUpAndDownTheirTree() {
        try (Visit visit = visit(1280, ColorScheme.LIGHT)) {
            Page page = visit.page();
            page.navigate(site.url("/topics/AI"));
            page.locator(".relatives .tag", new Page.LocatorOptions().setHasText("AI Policy"))
                    .click();
            assertThat(page.locator("h1")).hasText("AI Policy");
            page.locator(".relatives .tag").click();
            page.waitForURL("**/topics/AI");
        }
    }

    /** Pictures are left in {@code target/screenshots} to be looked at. */
    @ParameterizedTest
    @CsvSource({"320, LIGHT", "320, DARK", "1280, LIGHT", "1280, DARK"})
    void everyReportIsAccessibleAndFitsItsWindow(int width, ColorScheme scheme) {
        try (Visit visit = visit(width, scheme)) {
            PAGES.forEach((name, path) -> {
                String what =
                        "report-" + name + "-" + width + "-" + scheme.name().toLowerCase(Locale.ROOT);
                visit.page().navigate(site.url(path));
                visit.page().locator("main details > summary").all().forEach(Locator::click);
                visit.picture(what, true);
                visit.assertFits(what);
                visit.assertAccessible(what);
            });
        }
    }

    private static Visit visit(int width, ColorScheme scheme) {
        return new Visit(
                chromium,
                new NewContextOptions()
                        .setViewportSize(width, width < 600 ? 800 : 900)
                        .setColorScheme(scheme)
                        .setLocale("en-GB"));
    }
}
