package dev.lede.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.lede.browser.Parts.box;
import static dev.lede.browser.Parts.completions;
import static dev.lede.browser.Parts.heading;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is offered while somebody types, chosen by keys or a click. */
class SuggestionsIT {
    @RegisterExtension
    static final Stage STAGE = new Stage();

    @Test
    void suggestionsAreChosenByKeys() {
        STAGE.reading("/", page -> {
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
        STAGE.reading("/", page -> {
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

    @ParameterizedTest
    @CsvSource({"390, DARK", "1200, LIGHT"})
    void whatOpensOverThePageIsAccessible(int width, ColorScheme scheme) {
        var options = new NewContextOptions().setViewportSize(width, 800).setColorScheme(scheme);
        try (Visit visit = STAGE.visit(options)) {
            Page page = visit.page();
            visit.open(STAGE.url("/"));
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
}
