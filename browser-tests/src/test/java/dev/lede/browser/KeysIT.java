package dev.lede.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Single keys are for whom they help: others turn them off. */
class KeysIT {
    @RegisterExtension
    static final Stage STAGE = new Stage();

    @Test
    void keysThatWereTurnedOffStayOffAndComeBack() {
        try (Visit visit = STAGE.visit(new NewContextOptions())) {
            Page page = visit.page();
            page.navigate(STAGE.url("/search?q=model"));
            page.keyboard().press("?");
            page.locator("#keys-on").uncheck();
            page.keyboard().press("Escape");
            assertThat(page.locator("#key-dialog")).isHidden();

            page.navigate(STAGE.url("/search?q=robot"));
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
}
