package dev.lede.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.lede.browser.Parts.box;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Single keys go through the hits and open what helps; whoever they hinder turns them off. */
class KeysIT {
    @RegisterExtension
    static final Stage STAGE = new Stage();

    @Test
    void keysThatWereTurnedOffStayOffAndComeBack() {
        try (Visit visit = STAGE.visit(new NewContextOptions())) {
            Page page = visit.page();
            visit.open(STAGE.url("/search?q=model"));
            page.keyboard().press("?");
            page.locator("#keys-on").uncheck();
            page.keyboard().press("Escape");
            assertThat(page.locator("#key-dialog")).isHidden();

            visit.open(STAGE.url("/search?q=robot"));
            page.keyboard().press("j");
            assertThat(page.locator(".hit .title a").first()).not().isFocused();
            page.keyboard().press("?");
            assertThat(page.locator("#key-dialog")).isHidden();

            page.locator("a.keys").click();
            page.locator("#keys-on").check();
            page.locator("#key-dialog button").click();
            page.keyboard().press("j");
            assertThat(page.locator(".hit .title a").first()).isFocused();
        }
    }

    @Test
    void keysGoThroughTheHitsAndOpenOne() {
        STAGE.reading("/search?q=model", page -> {
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
        STAGE.reading("/search?q=model", page -> {
            page.route("https://news.example/**", route -> route.fulfill(new Route.FulfillOptions().setBody("News")));
            page.keyboard().press("j");
            page.keyboard().press("o");
            page.waitForURL("https://news.example/**");
        });
    }

    @Test
    void theQuestionMarkShowsTheKeysAndEscapeHidesThem() {
        STAGE.reading("/search?q=model", page -> {
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
}
