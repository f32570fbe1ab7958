package dev.lede.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Finding one of many providers, with the script and without, in a real browser. */
@NullUnmarked // the site is set before all tests
class FindInFacetIT {
    private static final int OTHERS = 70;

    @RegisterExtension
    static final Stage STAGE = new Stage();

    @TempDir
    static Path folder;

    private static Site site;

    @BeforeAll
    static void open() throws IOException {
        Path seeds = Files.createDirectory(folder.resolve("seeds"));
        for (int i = 0; i < OTHERS; i++) {
            seed(seeds, "model", "Gazette %02d".formatted(i));
        }
        seed(seeds, "model", "Zürcher Bote");
        seed(seeds, "model", "Evening Zebra");
        seed(seeds, "chip", "Zoo Weekly");
        site = Site.open(folder.resolve("index"), List.of(seeds));
    }

    @AfterAll
    static void close() throws IOException {
        if (site != null) {
            site.close();
        }
    }

    private static void seed(Path seeds, String about, String provider) throws IOException {
        Files.writeString(seeds.resolve(provider + ".txt"), """
                ---
                category: news
                title: "A new %s, as %s has it"
                publishedDateTime: 2023-06-09T09:30:00Z
                webUrl: "https://news.example/%s"
                type: article
                provider:
                  name: %s
                ---
                """.formatted(
                        about, provider, Integer.toHexString(provider.hashCode()), provider));
    }

    /** The form has fields of these names then, which hide what a form can do. */
    @Test
    void theRestOfTheScriptRunsBesideASearchThatIsNarrowedByDate() {
        visit(true, "/search?q=model&after=2020&before=2030", page -> {
            unfold(page);
            field(page).fill("z");
            assertThat(labels(page)).hasText(new String[] {"Evening Zebra", "Zürcher Bote"});
            assertThat(page.locator("#q")).hasAttribute("role", "combobox");
        });
    }

    @Test
    void theListFollowsWhatIsTyped() {
        visit(true, "/search?q=model", page -> {
            unfold(page);
            field(page).pressSequentially("z");
            assertThat(labels(page)).hasText(new String[] {"Evening Zebra", "Zürcher Bote"});
            assertThat(page.locator("header [role=status]")).hasText("2 begin so");
            field(page).pressSequentially("ur");
            assertThat(labels(page)).hasText(new String[] {"Zürcher Bote"});
            assertThat(field(page)).isFocused();
            field(page).fill("zoo");
            assertThat(labels(page)).hasCount(0);
            assertThat(page.locator(".fold .hint").filter(new Locator.FilterOptions().setVisible(true)))
                    .hasText("Nothing begins so");

            field(page).press("Escape");
            assertThat(field(page)).hasValue("");
            assertThat(labels(page)).hasCount(32);
            assertThat(page).hasURL(site.url("/search?q=model"));
        });
    }

    @Test
    void aFoundValueIsChosenByKeysAndStaysInSight() {
        visit(true, "/search?q=model", page -> {
            unfold(page);
            field(page).pressSequentially("zeb");
            assertThat(labels(page)).hasText(new String[] {"Evening Zebra"});
            page.keyboard().press("Tab");
            page.keyboard().press("Enter");

            assertThat(page).hasURL(site.url("/search?q=model&provider=Evening+Zebra"));
            assertThat(page.locator(".hit")).hasCount(1);
            Locator chosen = page.locator("section[aria-labelledby=facet-provider] .value[aria-current]");
            assertThat(chosen).hasCount(1);
            assertThat(chosen).isFocused();
            field(page).pressSequentially("bote");
            assertThat(labels(page)).hasText(new String[] {"Evening Zebra", "Zürcher Bote"});
        });
    }

    @Test
    void aSlowAnswerNeverReplacesALaterOne() {
        visit(true, "/search?q=model", page -> {
            List<Route> held = new ArrayList<>();
            page.route("**/facets/provider?prefix=z&*", held::add);
            // An answer that can't be taken back any more: its number alone keeps it out.
            page.evaluate("AbortController.prototype.abort = () => {}");
            unfold(page);
            field(page).pressSequentially("z");
            page.waitForCondition(() -> !held.isEmpty());
            field(page).pressSequentially("eb");
            assertThat(labels(page)).hasText(new String[] {"Evening Zebra"});

            page.waitForResponse(
                            "**/facets/provider?prefix=z&*",
                            () -> held.getFirst().resume())
                    .finished();
            page.evaluate("new Promise((done) => setTimeout(done, 50))");
            assertThat(labels(page)).hasText(new String[] {"Evening Zebra"});
        });
    }

    @Test
    void whereNoAnswerComesEnterLeadsToThePage() {
        visit(true, "/search?q=model", page -> {
            page.route(Pattern.compile(".*/facets/.*"), route -> {
                if (route.request().isNavigationRequest()) {
                    route.resume();
                } else {
                    route.fulfill(new Route.FulfillOptions().setStatus(404));
                }
            });
            unfold(page);
            field(page).pressSequentially("zeb");
            field(page).press("Enter");
            page.waitForURL("**/facets/provider?**");
            assertThat(page.locator("h1")).hasText("Provider");
        });
    }

    @Test
    void withoutTheScriptAPageListsThem() {
        visit(false, "/search?q=model&provider=Gazette+07", page -> {
            unfold(page);
            field(page).fill("zeb");
            page.locator("section[aria-labelledby=facet-provider]")
                    .getByRole(AriaRole.BUTTON)
                    .click();
            assertThat(page).hasTitle("Find in Provider · Lede");
            assertThat(page.locator(".value[aria-current] .label")).hasText("Gazette 07");
            field(page).fill("zurcher");
            field(page).press("Enter");
            page.locator(".value", new Page.LocatorOptions().setHasText("Zürcher Bote"))
                    .click();

            assertThat(page).hasURL(site.url("/search?q=model&provider=Gazette+07&provider=Z%C3%BCrcher+Bote"));
            assertThat(page.locator(".hit")).hasCount(2);
            page.goBack();
            page.locator(".back a").click();
            assertThat(page).hasURL(site.url("/search?q=model&provider=Gazette+07"));
        });
    }

    @ParameterizedTest
    @CsvSource({"1200, LIGHT", "1200, DARK", "390, LIGHT", "390, DARK", "320, LIGHT"})
    void itIsAccessibleAndFits(int width, ColorScheme scheme) {
        var options = new NewContextOptions().setViewportSize(width, 900).setColorScheme(scheme);
        String window = "-" + width + "-" + scheme.name().toLowerCase(Locale.ROOT);
        try (Visit visit = STAGE.visit(options)) {
            Page page = visit.page();
            page.navigate(site.url("/search?q=model&provider=Gazette+07"));
            if (width < 960) {
                page.getByText("Filters (1)").click();
            }
            unfold(page);
            look(visit, "finding" + window);
            field(page).pressSequentially("z");
            assertThat(labels(page)).hasCount(3);
            field(page).scrollIntoViewIfNeeded();
            look(visit, "found" + window);
            page.navigate(site.url("/facets/provider?q=model&prefix=gaz&provider=Gazette+07"));
            look(visit, "found-page" + window);
            page.navigate(site.url("/news/open-weights.html"));
            assertThat(page.locator(".ways a").first()).hasText("Search for “open weights”");
            look(visit, "not-there" + window);
        }
    }

    private static void look(Visit visit, String what) {
        visit.picture(what, false);
        visit.assertFits(what);
        visit.assertAccessible(what);
    }

    private static void unfold(Page page) {
        page.locator("section[aria-labelledby=facet-provider] .fold > summary").click();
    }

    private static Locator field(Page page) {
        return page.getByLabel("Find in Provider");
    }

    private static Locator labels(Page page) {
        return page.locator("section[aria-labelledby=facet-provider] .fold .label");
    }

    private static void visit(boolean script, String path, Consumer<Page> reading) {
        var options = new NewContextOptions()
                .setViewportSize(1280, 900)
                .setLocale("en-GB")
                .setJavaScriptEnabled(script);
        try (Visit visit = STAGE.visit(options)) {
            visit.page().navigate(site.url(path));
            reading.accept(visit.page());
        }
    }
}
