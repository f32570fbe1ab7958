package dev.lede.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.lede.browser.Parts.box;
import static dev.lede.browser.Parts.heading;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Days as the reader has them, where the server knows UTC alone. */
class ReadersZoneIT {
    private static final String WAREHOUSE = "Friday, June 9, 2023, 09:30 UTC";

    @RegisterExtension
    static final Stage STAGE = new Stage();

    @Test
    void daysAreThoseOfTheReadersZoneWithUtcBehind() {
        var options = new NewContextOptions().setTimezoneId("Pacific/Honolulu");
        try (Visit visit = STAGE.visit(options)) {
            Page page = visit.page();
            visit.open(STAGE.url("/search?q=warehouse+robot"));
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
}
