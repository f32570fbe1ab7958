package dev.lede.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the script adds to the page, by real keys in a real browser. */
class AsYouTypeIT {
    private static final String WAREHOUSE = "Friday, June 9, 2023, 09:30 UTC";

    @RegisterExtension
    static final Stage STAGE = new Stage();

    @Test
    void typingShowsResultsAndTheAddressFollows() {
        visit("/", page -> {
            page.keyboard().type("robot");

            assertThat(page).hasURL(STAGE.url("/search?q=robot"));
            assertThat(heading(page)).hasText("Results for “robot”");
            assertThat(page).hasTitle("robot · Lede");
            assertThat(box(page)).isFocused();
            page.keyboard().type("s learn");
            assertThat(page).hasURL(STAGE.url("/search?q=robots+learn"));
            assertThat(box(page)).hasValue("robots learn");
            assertThat(page.locator("link[rel=canonical]")).hasCount(0);
            assertThat(page.locator("meta[name=robots]")).hasCount(1);
        });
    }

    @Test
    void backReturnsToWhatWasThereBeforeTypingAndForwardToWhatCameOfIt() {
        visit("/", page -> {
            page.keyboard().type("mo");
            assertThat(page).hasURL(STAGE.url("/search?q=mo"));
            page.keyboard().type("del");
            assertThat(page).hasURL(STAGE.url("/search?q=model"));
            page.keyboard().press("Enter");

            page.goBack();
            assertThat(heading(page)).hasText("Newest");
            assertThat(box(page)).hasValue("");
            page.goForward();
            assertThat(heading(page)).hasText("Results for “model”");
            assertThat(box(page)).hasValue("model");
        });
    }

    @Test
    void backReturnsToThePlaceOnThePage() {
        visit("/search?q=model", page -> {
            page.setViewportSize(1280, 500);
            page.evaluate("scrollTo(0, 400)");
            page.waitForFunction("() => history.state?.top === 400");
            page.locator(".sorts a", new Page.LocatorOptions().setHasText("Newest"))
                    .evaluate("link => link.click()");
            assertThat(page).hasURL(STAGE.url("/search?q=model&sort=newest"));
            page.evaluate("scrollTo(0, 0)");
            page.waitForFunction("() => history.state?.top === 0");

            page.goBack();
            assertThat(page).hasURL(STAGE.url("/search?q=model"));
            page.waitForFunction("() => scrollY === 400");
            page.goForward();
            assertThat(page).hasURL(STAGE.url("/search?q=model&sort=newest"));
            page.waitForFunction("() => scrollY === 0");
        });
    }

    @Test
    void theFiltersTheHeadAndTheLanguagesFollowWhatWasTyped() {
        visit("/", page -> {
            page.keyboard().type("robot");
            assertThat(heading(page)).hasText("Results for “robot”");
            Locator wired = page.locator(
                    "section[aria-labelledby=facet-provider] .value", new Page.LocatorOptions().setHasText("Wired"));
            assertThat(wired).hasAttribute("href", Pattern.compile("/search\\?q=robot&provider=Wired"));
            assertThat(page.locator(".languages a[lang=de]")).hasAttribute("href", "/search?q=robot&ui=de");
            assertThat(page.locator("link[type='application/rss+xml']")).hasAttribute("href", "/search.rss?q=robot");
            assertThat(page.locator("main")).not().hasClass(Pattern.compile(".*arriving.*"));
        });
    }

    @Test
    void backAndForwardWithoutWaitingEndsWhereItBegan() {
        visit("/search?q=model", page -> {
            page.locator(".sorts a", new Page.LocatorOptions().setHasText("Newest"))
                    .click();
            assertThat(page).hasURL(STAGE.url("/search?q=model&sort=newest"));
            List<Route> held = new ArrayList<>();
            page.route("**/search?q=model", held::add);
            page.evaluate("AbortController.prototype.abort = () => {}");
            page.goBack();
            page.waitForCondition(() -> !held.isEmpty());
            page.goForward();
            page.waitForResponse("**/search?q=model", () -> held.getFirst().resume())
                    .finished();
            page.evaluate("new Promise((done) => setTimeout(done, 50))");
            assertThat(page.locator(".sorts [aria-current]")).hasText("Newest");
            assertThat(page).hasURL(STAGE.url("/search?q=model&sort=newest"));
        });
    }

    @Test
    void filtersStayWhileTypingAndEachChoiceIsAStepBack() {
        visit("/search?q=model", page -> {
            Locator nature = page.locator(
                    "section[aria-labelledby=facet-provider] .value", new Page.LocatorOptions().setHasText("Nature"));
            nature.press("Enter");
            assertThat(page).hasURL(STAGE.url("/search?q=model&provider=Nature"));
            assertThat(nature).isFocused();

            box(page).press("End");
            page.keyboard().type(" finds");
            assertThat(page).hasURL(STAGE.url("/search?q=model+finds&provider=Nature"));
            page.goBack();
            assertThat(box(page)).hasValue("model");
            assertThat(page.locator(".chip")).hasCount(1);
            page.goBack();
            assertThat(page.locator(".chip")).hasCount(0);
            assertThat(page).hasURL(STAGE.url("/search?q=model"));
        });
    }

    @Test
    void aChoiceIsOfWhatWasTypedThoughItsResultsAreNotThereYet() {
        visit("/search?q=model", page -> {
            page.route("**/search?q=robot", route -> {});
            box(page).fill("robot");
            page.locator("section[aria-labelledby=facet-provider] .value")
                    .first()
                    .click();
            page.waitForURL("**/search?q=robot&provider=*");
            assertThat(box(page)).hasValue("robot");
            assertThat(page.locator(".chip")).hasCount(1);
        });
    }

    @Test
    void whatCouldNotBeAskedIsSaidWhereItsNumberWouldStand() {
        visit("/search?q=model", page -> {
            String found = page.locator(".status").textContent();
            page.route("**/search?q=robot", route -> route.fulfill(new Route.FulfillOptions().setStatus(429)));
            box(page).fill("robot");
            assertThat(page.locator(".status")).hasText("This search couldn't be asked. Enter tries again.");
            assertThat(page.locator("header [role=status]"))
                    .hasText("This search couldn't be asked. Enter tries again.");
            box(page).fill("model");
            assertThat(page.locator(".status")).hasText(found);
        });
    }

    @Test
    void aSlowAnswerNeverReplacesALaterOne() {
        visit("/", page -> {
            List<Route> held = new ArrayList<>();
            page.route("**/search?q=mod", held::add);
            // An answer that can't be taken back any more: its number alone keeps it out.
            page.evaluate("AbortController.prototype.abort = () => {}");
            page.keyboard().type("mod");
            page.waitForCondition(() -> !held.isEmpty());
            page.keyboard().type("el");
            assertThat(heading(page)).hasText("Results for “model”");

            page.waitForResponse("**/search?q=mod", () -> held.getFirst().resume())
                    .finished();
            page.evaluate("new Promise((done) => setTimeout(done, 50))");
            assertThat(heading(page)).hasText("Results for “model”");
            assertThat(page).hasURL(STAGE.url("/search?q=model"));
        });
    }

    @Test
    void whereNoAnswerComesEnterLeadsThereAsTheFormWould() {
        visit("/", page -> {
            List<Route> refused = new ArrayList<>();
            page.route(Pattern.compile(".*/search\\?q=chip"), route -> {
                if (route.request().isNavigationRequest()) {
                    route.resume();
                } else {
                    refused.add(route);
                    route.fulfill(new Route.FulfillOptions().setStatus(404));
                }
            });
            page.keyboard().type("chip");
            page.waitForCondition(() -> !refused.isEmpty());
            assertThat(heading(page)).hasText("Newest");

            page.keyboard().press("Enter");
            assertThat(heading(page)).hasText("Results for “chip”");
        });
    }

    @Test
    void theCountIsToldWhenTypingPauses() {
        visit("/", page -> {
            page.keyboard().type("robot");
            assertThat(page.locator("header [role=status]")).containsText(Pattern.compile("^\\d+ articles? .*"));
        });
    }

    @Test
    void suggestionsAreChosenByKeys() {
        visit("/", page -> {
            assertThat(box(page)).hasAttribute("aria-expanded", "false");
            page.keyboard().type("wir");
            Locator options = completions(page);
            assertThat(options.first()).isVisible();
            assertThat(box(page)).hasAttribute("aria-expanded", "true");
            assertThat(box(page)).hasAttribute("aria-controls", "completions");

            page.keyboard().press("ArrowDown");
            assertThat(box(page)).hasAttribute("aria-activedescendant", "completion-0");
            assertThat(options.first()).hasAttribute("aria-selected", "true");
            assertThat(box(page)).hasValue("wir");
            page.keyboard().press("ArrowUp");
            assertThat(page.locator("[aria-selected=true]")).hasCount(0);
            page.keyboard().press("Escape");
            assertThat(options).hasCount(0);
            assertThat(box(page)).isFocused();

            page.keyboard().press("ArrowDown");
            Locator wired = options.filter(new Locator.FilterOptions().setHasText("Provider"));
            for (int i = 0; !"true".equals(wired.getAttribute("aria-selected")); i++) {
                assertThat(i).as("ArrowDown presses to the provider").isLessThan(8);
                page.keyboard().press("ArrowDown");
            }
            page.keyboard().press("Enter");
            assertThat(box(page)).hasValue("provider:Wired");
            assertThat(page).hasURL(STAGE.url("/search?q=provider%3AWired"));
            assertThat(options).hasCount(0);
            assertThat(box(page)).isFocused();
        });
    }

    @Test
    void aSuggestionIsChosenByAClickAndTabLeavesTheTextAsItIs() {
        visit("/", page -> {
            page.keyboard().type("ai pol");
            Locator topic = completions(page).filter(new Locator.FilterOptions().setHasText("Topic"));
            topic.click();
            assertThat(page).hasURL(STAGE.url("/search?q=topic%3A%22AI+Policy%22"));
            assertThat(page.locator(".hit").first()).isVisible();

            box(page).fill("rob");
            assertThat(completions(page).first()).isVisible();
            page.keyboard().press("ArrowDown");
            page.keyboard().press("Tab");
            assertThat(completions(page)).hasCount(0);
            assertThat(box(page)).hasValue("rob");
        });
    }

    @Test
    void keysGoThroughTheHitsAndOpenOne() {
        visit("/search?q=model", page -> {
            Locator titles = page.locator(".hit .title a");
            page.keyboard().press("j");
            assertThat(titles.first()).isFocused();
            page.keyboard().press("j");
            page.keyboard().press("j");
            assertThat(titles.nth(2)).isFocused();
            assertThat(titles.nth(2)).isInViewport();
            page.keyboard().press("k");
            assertThat(titles.nth(1)).isFocused();
            page.keyboard().press("Control+j");
            assertThat(titles.nth(1)).isFocused();

            page.keyboard().press("/");
            assertThat(box(page)).isFocused();
            page.keyboard().type("jk?o/");
            assertThat(box(page)).hasValue("jk?o/");
            page.keyboard().press("Escape");
            page.keyboard().press("Escape");
            assertThat(box(page)).not().isFocused();
        });
    }

    @Test
    void theKeyOOpensTheHit() {
        visit("/search?q=model", page -> {
            page.route("https://news.example/**", route -> route.fulfill(new Route.FulfillOptions().setBody("News")));
            page.keyboard().press("j");
            page.keyboard().press("o");
            page.waitForURL("https://news.example/**");
        });
    }

    @Test
    void theQuestionMarkShowsTheKeysAndEscapeHidesThem() {
        visit("/search?q=model", page -> {
            page.keyboard().press("?");
            Locator dialog = page.getByRole(AriaRole.DIALOG);
            assertThat(dialog).isVisible();
            page.keyboard().press("j");
            assertThat(dialog.getByRole(AriaRole.BUTTON)).isFocused();
            page.keyboard().press("Escape");
            assertThat(dialog).isHidden();
            page.locator("a.keys").click();
            assertThat(dialog).isVisible();
            dialog.getByRole(AriaRole.BUTTON).click();
            assertThat(dialog).isHidden();
        });
    }

    @Test
    void daysAreThoseOfTheReadersZoneWithUtcBehind() {
        var options = new NewContextOptions().setTimezoneId("Pacific/Honolulu");
        try (Visit visit = STAGE.visit(options)) {
            Page page = visit.page();
            page.navigate(STAGE.url("/search?q=warehouse+robot"));
            Locator time = page.locator(".hit time").first();
            assertThat(time).hasText("Jun 8, 2023");
            assertThat(time).hasAttribute("title", WAREHOUSE);
            box(page).fill("warehouse");
            assertThat(heading(page)).hasText("Results for “warehouse”");
            assertThat(time).hasText("Jun 8, 2023");
            assertThat(time).hasAttribute("title", WAREHOUSE);
            page.locator(".hit .details").first().click();
            assertThat(page.locator(".article time")).hasText("Thursday, June 8, 2023 at 23:30 HST");
            assertThat(page.locator(".article time")).hasAttribute("title", WAREHOUSE);
        }
    }

    @ParameterizedTest
    @CsvSource({"390, DARK", "1200, LIGHT"})
    void whatOpensOverThePageIsAccessible(int width, ColorScheme scheme) {
        var options = new NewContextOptions().setViewportSize(width, 800).setColorScheme(scheme);
        try (Visit visit = STAGE.visit(options)) {
            Page page = visit.page();
            page.navigate(STAGE.url("/"));
            assertThat(box(page)).isFocused();
            page.keyboard().type("model");
            assertThat(heading(page)).hasText("Results for “model”");
            page.keyboard().press("ArrowDown");
            assertThat(page.locator("[aria-selected=true]")).isVisible();
            look(visit, "suggestions-" + width + "-" + scheme);

            page.keyboard().press("Escape");
            page.keyboard().press("Escape");
            page.keyboard().press("?");
            assertThat(page.getByRole(AriaRole.DIALOG)).isVisible();
            look(visit, "keys-" + width + "-" + scheme);
        }
    }

    private static void look(Visit visit, String what) {
        visit.picture(what.toLowerCase(Locale.ROOT), false);
        visit.assertFits(what);
        visit.assertAccessible(what);
    }

    private static Locator completions(Page page) {
        return page.locator("#completions").getByRole(AriaRole.OPTION);
    }

    private static Locator box(Page page) {
        return page.getByLabel("Search the news");
    }

    private static Locator heading(Page page) {
        return page.locator("h1");
    }

    private static void visit(String path, Consumer<Page> reading) {
        var options = new NewContextOptions().setViewportSize(1280, 900).setLocale("en-GB");
        try (Visit visit = STAGE.visit(options)) {
            visit.page().navigate(STAGE.url(path));
            reading.accept(visit.page());
        }
    }
}
