package dev.lede.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.lede.browser.Parts.box;
import static dev.lede.browser.Parts.heading;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Where Back and Forward lead, and what of a search stays with its next step. */
class HistoryIT {
    @RegisterExtension
    static final Stage STAGE = new Stage();

    @Test
    void backReturnsToWhatWasThereBeforeTypingAndForwardToWhatCameOfIt() {
        STAGE.reading("/", page -> {
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
        STAGE.reading("/search?q=model", page -> {
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
    void backAndForwardWithoutWaitingEndsWhereItBegan() {
        STAGE.reading("/search?q=model", page -> {
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
        STAGE.reading("/search?q=model", page -> {
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
}
