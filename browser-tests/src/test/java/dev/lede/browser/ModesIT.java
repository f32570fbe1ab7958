package dev.lede.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Contrast;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages as readers have them who zoom, need more contrast, choose the colours themselves, or print. */
@NullUnmarked // set before all tests
class ModesIT {
    private static final String NARROWED = "/search?q=open+model&topic=Large+Language+Models";

    /** What a reader may set without losing anything (WCAG 2.2, 1.4.12). */
    private static final String SPACED = """
            * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
            p { margin-bottom: 2em !important; }
            """;

    @RegisterExtension
    static final Stage STAGE = new Stage();

    @TempDir
    static Path folder;

    private static Site site;

    @BeforeAll
    static void open() throws IOException {
        site = Site.open(folder, List.of(Path.of("..", "docs", "pictures", "news")));
    }

    @AfterAll
    static void close() throws IOException {
        site.close();
    }

    /** A window of 1280 pixels at 200 % is one of 640. */
    @ParameterizedTest
    @ValueSource(ints = {320, 360, 640})
    void noPageScrollsSidewaysInAnyLanguage(int width) {
        try (Visit visit = STAGE.visit(new NewContextOptions().setViewportSize(width, 450))) {
            pages(visit.page()).forEach((name, path) -> {
                for (String language : List.of("en", "de", "fr", "ja")) {
                    visit.page().navigate(site.url(path + (path.contains("?") ? "&" : "?") + "ui=" + language));
                    visit.assertFits(name + ", " + language + ", " + width);
                }
            });
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 1280})
    void widerSpacedTextFits(int width) {
        try (Visit visit =
                STAGE.visit(new NewContextOptions().setViewportSize(width, 900).setBypassCSP(true))) {
            pages(visit.page()).forEach((name, path) -> {
                visit.page().navigate(site.url(path));
                visit.page().addStyleTag(new Page.AddStyleTagOptions().setContent(SPACED));
                visit.assertFits(name + ", spaced, " + width);
            });
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void whoWantsMoreContrastHasSevenToOne(ColorScheme scheme) {
        try (Visit visit = STAGE.visit(new NewContextOptions()
                .setViewportSize(1280, 900)
                .setColorScheme(scheme)
                .setContrast(Contrast.MORE))) {
            pages(visit.page()).forEach((name, path) -> {
                visit.page().navigate(site.url(path));
                visit.picture("contrast-" + name + "-" + scheme, true);
                assertThat(new AxeBuilder(visit.page())
                                .setLegacyMode(true)
                                .withRules(List.of("color-contrast-enhanced"))
                                .analyze()
                                .getViolations())
                        .as(name)
                        .flatExtracting(violation -> violation.getNodes())
                        .extracting(node -> node.getHtml() + " " + node.getFailureSummary())
                        .isEmpty();
            });
        }
    }

    @Test
    void inColoursOfTheReadersOwnWhatIsChosenStillShows() {
        try (Visit visit =
                STAGE.visit(new NewContextOptions().setViewportSize(1280, 900).setForcedColors(ForcedColors.ACTIVE))) {
            Page page = visit.page();
            page.navigate(site.url(NARROWED));
            visit.picture("forced-colours", true);

            String paper = style(page.locator("body"), "background-color");
            assertThat(style(page.locator(".value[aria-current] .box"), "background-color"))
                    .isNotEqualTo(style(page.locator(".value:not([aria-current]) .box"), "background-color"))
                    .isNotEqualTo(paper);
            assertThat(style(page.locator(".sorts a[aria-current]"), "border-top-width"))
                    .isEqualTo("2px");
            assertThat(style(page.locator(".sorts a:not([aria-current])"), "border-bottom-color"))
                    .isEqualTo(paper);
            assertThat(style(page.locator(".tag[aria-current]"), "border-top-color"))
                    .isNotEqualTo(style(page.locator(".tag:not([aria-current])"), "border-top-color"));
            assertThat(style(page.locator(".search button"), "border-top-width"))
                    .isEqualTo("1px");
            assertThat(style(page.locator(".title mark"), "background-color")).isNotEqualTo(paper);
            assertThat(style(page.locator(".column"), "fill")).isNotEqualTo(paper);
        }
    }

    @Test
    void aPrintedSearchIsItsHitsWithTheirAddressesAndDays() {
        try (Visit visit = STAGE.visit(new NewContextOptions().setViewportSize(794, 1123))) {
            Page page = visit.page();
            page.navigate(site.url(NARROWED));
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            visit.picture("printed-search", false);

            assertOnlyForReading(page);
            Locator title = page.locator(".title a").first();
            assertThat(after(title)).isEqualTo(title.getAttribute("href")).startsWith("https://");
            Locator day = page.locator(".hit time").first();
            assertThat(after(day)).isEqualTo(day.getAttribute("title")).contains("2026");
            visit.assertFits("printed search");
        }
    }

    @Test
    void aPrintedArticleIsItsTextAndWhereItCameFrom() {
        try (Visit visit = STAGE.visit(new NewContextOptions().setViewportSize(794, 1123))) {
            Page page = visit.page();
            page.navigate(site.url(pages(page).get("article")));
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            visit.picture("printed-article", true);

            assertOnlyForReading(page);
            assertThat(page.locator(".text p").first()).isVisible();
            assertThat(after(page.locator(".article .button"))).isEqualTo(": https://loom.example/2026/11/heron-2");
            visit.assertFits("printed article");
        }
    }

    private static void assertOnlyForReading(Page page) {
        for (String used : List.of(
                "#q",
                ".how",
                ".facets",
                ".sorts",
                ".feeds",
                ".actions",
                ".more",
                ".pager",
                ".back",
                ".languages",
                ".foot-links")) {
            for (Locator each : page.locator(used).all()) {
                assertThat(each).isHidden();
            }
        }
        assertThat(page.locator("h1")).isVisible();
    }

    private static Map<String, String> pages(Page page) {
        page.navigate(site.url("/search?q=title%3A%22nothing+left+out%22"));
        var pages = new TreeMap<>(Map.of(
                "start", "/",
                "narrowed", NARROWED + "&quality=60..&after=2026-06",
                "grouped", "/search?q=model&stories=grouped&explain=true",
                "none", "/search?q=humanoyd+laundri&topic=Finance&quality=60..",
                "help", "/help",
                "provider", "/providers/Quarterly%20Letters%20on%20Learning",
                "topic", "/topics/Large%20Language%20Models",
                "missing", "/nowhere"));
        pages.put("article", page.locator(".details").first().getAttribute("href"));
        page.navigate(site.url(pages.get("article")));
        pages.put("story", page.locator(".story a").first().getAttribute("href"));
        return pages;
    }

    private static String style(Locator of, String property) {
        return String.valueOf(
                of.first().evaluate("(element, name) => getComputedStyle(element).getPropertyValue(name)", property));
    }

    /** What is shown behind an element, as text. */
    private static String after(Locator of) {
        return String.valueOf(of.evaluate("""
                element => {
                  const { content } = getComputedStyle(element, "::after");
                  const [, before, name] = content.match(/^(?:"(.*?)" )?attr\\((.+)\\)$/) ?? [];
                  return name ? (before ?? "") + element.getAttribute(name) : content.replace(/^"|"$/g, "").replace('" "', "");
                }
                """));
    }
}
