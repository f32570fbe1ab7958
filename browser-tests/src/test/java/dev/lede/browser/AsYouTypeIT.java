package dev.lede.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.lede.browser.Parts.box;
import static dev.lede.browser.Parts.heading;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What typing shows before Enter is pressed, by real keys in a real browser. */
class AsYouTypeIT {
    @RegisterExtension
    static final Stage STAGE = new Stage();

    @Test
    void typingShowsResultsAndTheAddressFollows() {
        STAGE.reading("/", page -> {
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
    void theFiltersTheHeadAndTheLanguagesFollowWhatWasTyped() {
        STAGE.reading("/", page -> {
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
    void aChoiceIsOfWhatWasTypedThoughItsResultsAreNotThereYet() {
        STAGE.reading("/search?q=model", page -> {
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
        STAGE.reading("/search?q=model", page -> {
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
        STAGE.reading("/", page -> {
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
        STAGE.reading("/", page -> {
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
        STAGE.reading("/", page -> {
            page.keyboard().type("robot");
            assertThat(page.locator("header [role=status]")).containsText(Pattern.compile("^\\d+ articles? .*"));
        });
    }
}
