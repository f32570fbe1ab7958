package dev.lede.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a reader does with the page, in a real browser over the real index and server. */
class PageIT {
    private static final Map<String, String> PAGES = new TreeMap<>(Map.ofEntries(
            entry("start", "/"),
            entry("results", "/search?q=model"),
            entry(
                    "filters",
                    "/search?q=model&provider=Wired&provider=Nature&topic=AI&quality=60..&after=2022&before=2024"),
            entry("noticed", "/search?q=colour:red+model"),
            entry("empty", "/search?q=quantun+regulaton&provider=CNN&topic=AI+Policy"),
            entry("deep", "/search?page=2"),
            entry("help", "/help"),
            entry("german", "/search?q=model&ui=de"),
            entry("japanese", "/search?q=model&ui=ja"),
            entry("mistake", "/search?size=0"),
            entry("missing", "/nowhere")));

    @RegisterExtension
    static final Stage STAGE = new Stage();

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aReaderSearchesNarrowsAndTakesTheFilterOff(boolean script) {
        try (Visit visit = visit(1280, ColorScheme.LIGHT, script)) {
            Page page = visit.page();
            page.navigate(STAGE.url("/"));
            assertThat(page.getByLabel("Search the news")).isFocused();
            visit.search("model");
            int all = visit.hits();

            page.locator(
                            "section[aria-labelledby=facet-provider] .value",
                            new Page.LocatorOptions().setHasText("Nature"))
                    .click();
            page.waitForURL("**provider=Nature**");
            assertThat(visit.hits()).isPositive().isLessThan(all);
            assertThat(page.locator(".provider").allInnerTexts()).containsOnly("Nature");
            assertThat(page.getByLabel("Search the news")).hasValue("model");

            visit.search("rivers");
            assertThat(page.url()).contains("provider=Nature");
            page.locator(".chip").click();
            page.waitForURL("**/search?q=rivers");
            assertThat(page.locator(".chip")).hasCount(0);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void onANarrowWindowTheFiltersUnfold(boolean script) {
        try (Visit visit = visit(390, ColorScheme.LIGHT, script)) {
            Page page = visit.page();
            page.navigate(STAGE.url("/search?q=model"));
            Locator value = page.locator("section[aria-labelledby=facet-provider] .value")
                    .first();
            assertThat(value).isHidden();

            page.getByText("Filters").click();
            value.click();

            assertThat(page.locator(".chip")).hasCount(1);
        }
    }

    @Test
    void theSeedThatTellsOfRegulationIsFoundFirstAndReadWhole() {
        try (Visit visit = visit(1280, ColorScheme.LIGHT, true)) {
            Page page = visit.page();
            page.navigate(STAGE.url("/"));
            visit.search("global cooperation regulate");
            Locator first = page.locator(".hit").first();
            assertThat(first.locator("h2 a")).hasAttribute("href", Pattern.compile("https://edition\\.cnn\\.com/.*"));
            assertThat(first.locator("mark").first()).isVisible();

            first.locator(".details").click();
            assertThat(page.locator("h1")).hasText("OpenAI CEO calls for global cooperation to regulate AI");
            assertThat(page.locator("#related + ul li")).hasCount(2);

            visit.follow("Back to the results");
            assertThat(page.getByLabel("Search the news")).hasValue("global cooperation regulate");
        }
    }

    @Test
    void aBarOfTheChartZoomsInAndOutAgain() {
        try (Visit visit = visit(1280, ColorScheme.LIGHT, true)) {
            Page page = visit.page();
            page.navigate(STAGE.url("/"));
            int values = page.locator("section[aria-labelledby=facet-provider] .value")
                    .count();

            page.locator(".chart a").last().click();
            page.waitForURL("**after=**");
            assertThat(page.locator(".chip-kind")).hasText("Published");
            visit.follow("All dates");
            page.waitForURL(STAGE.url("/"));

            assertThat(page.locator("section[aria-labelledby=facet-provider] .value"))
                    .hasCount(values);
        }
    }

    @Test
    void theKeyboardAloneIsEnough() {
        try (Visit visit = visit(1280, ColorScheme.LIGHT, true)) {
            Page page = visit.page();
            visit.open(STAGE.url("/search?q=model"));
            page.keyboard().press("Tab");
            assertThat(visit.focused()).isEqualTo("Skip to content");
            page.keyboard().press("Enter");
            assertThat(visit.focused()).contains("Results for");

            page.keyboard().press("/");
            assertThat(visit.focused()).isEqualTo("q");
            page.keyboard().type("robot");
            page.keyboard().press("Enter");
            page.waitForURL("**q=robot");

            for (int tabs = 0; !visit.focused().startsWith("Wired"); tabs++) {
                assertThat(tabs).as("Tab presses to the provider Wired").isLessThan(60);
                page.keyboard().press("Tab");
            }
            page.keyboard().press("Enter");
            page.waitForURL("**provider=Wired**");
        }
    }

    /** Pictures are left in {@code target/screenshots} to be looked at. */
    @ParameterizedTest
    @CsvSource({"320, LIGHT", "320, DARK", "1280, LIGHT", "1280, DARK"})
    void everyPageIsAccessibleAndFitsItsWindow(int width, ColorScheme scheme) {
        try (Visit visit = visit(width, scheme, true)) {
            pages(visit.page()).forEach((name, path) -> {
                String what = name + "-" + width + "-" + scheme.name().toLowerCase(Locale.ROOT);
                visit.page().navigate(STAGE.url(path));
                visit.picture(what, true);
                visit.assertFits(what);
                visit.assertAccessible(what);
            });
        }
    }

    @Test
    void aStoryUnfoldsAtItsHitAndIsAccessible() {
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            try (Visit visit = visit(320, scheme, true)) {
                visit.page().navigate(STAGE.url("/search?q=listener+library&stories=grouped"));
                visit.page().locator(".story > summary").first().click();
                assertThat(visit.page().locator(".story .tellings li")).hasCount(3);
                visit.picture("unfolded-" + scheme.name().toLowerCase(Locale.ROOT), true);
                visit.assertFits("unfolded");
                visit.assertAccessible("unfolded");
            }
        }
    }

    @Test
    void theFiltersAreAccessibleAndFitWhenUnfolded() {
        try (Visit visit = visit(320, ColorScheme.LIGHT, true)) {
            visit.page().navigate(STAGE.url(PAGES.get("filters")));
            visit.page().locator("details > summary").all().forEach(summary -> {
                if (summary.isVisible()) {
                    summary.click();
                }
            });
            visit.assertFits("filters");
            visit.assertAccessible("filters");
        }
    }

    /** With an article that has a text, found as a reader would find it. */
    private static Map<String, String> pages(Page page) {
        page.navigate(STAGE.url("/search?q=title%3Aconversations"));
        var pages = new TreeMap<>(PAGES);
        pages.put("article", page.locator(".details").first().getAttribute("href"));
        page.navigate(STAGE.url("/search?q=listener+library&stories=grouped"));
        pages.put("story", page.locator(".story a[href^='/stories/']").first().getAttribute("href"));
        return pages;
    }

    private static Visit visit(int width, ColorScheme scheme, boolean script) {
        return STAGE.visit(new NewContextOptions()
                .setViewportSize(width, width < 600 ? 800 : 900)
                .setColorScheme(scheme)
                .setLocale("en-GB")
                .setJavaScriptEnabled(script));
    }
}
