package dev.lede.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Typing by an input method, as Chinese, Japanese and Korean are: what is composed isn't yet what is meant. */
class InputMethodIT {
    @RegisterExtension
    static final Stage STAGE = new Stage();

    @Test
    void nothingIsAskedWhileAWordIsComposedAndOnceItIsTaken() {
        try (Visit visit = STAGE.visit(new NewContextOptions())) {
            Page page = visit.page();
            page.navigate(STAGE.url("/"));
            List<String> asked = new CopyOnWriteArrayList<>();
            page.onRequest(request -> {
                if (request.resourceType().equals("fetch")) {
                    asked.add(request.url());
                }
            });
            assertThat(page.getByLabel("Search the news")).isFocused();
            CDPSession keys = page.context().newCDPSession(page);

            for (String composed : List.of("r", "ro", "rob")) {
                keys.send("Input.imeSetComposition", composition(composed));
                longerThanThePauseAfterALetter(page);
            }
            assertThat(page.getByLabel("Search the news")).hasValue("rob");
            assertThat(asked).isEmpty();
            assertThat(page.locator("h1")).hasText("Newest");

            keys.send("Input.insertText", text("robot"));
            assertThat(page.locator("h1")).hasText("Results for “robot”");
            assertThat(page).hasURL(STAGE.url("/search?q=robot"));
            assertThat(asked).filteredOn(url -> url.contains("/search?q=")).hasSize(1);
        }
    }

    @Test
    void keysThatChooseAmongCompositionsDontGoThroughTheSuggestions() {
        try (Visit visit = STAGE.visit(new NewContextOptions())) {
            Page page = visit.page();
            visit.open(STAGE.url("/"));
            page.keyboard().type("wir");
            assertThat(page.locator("#completions")).isVisible();
            CDPSession keys = page.context().newCDPSession(page);

            keys.send("Input.imeSetComposition", composition("ed"));
            // As a browser sends it while an input method has the key.
            page.evaluate("document.activeElement.dispatchEvent(new KeyboardEvent('keydown',"
                    + " {key: 'ArrowDown', isComposing: true, bubbles: true, cancelable: true}))");

            assertThat(page.locator("[aria-selected=true]")).hasCount(0);
        }
    }

    private static void longerThanThePauseAfterALetter(Page page) {
        page.evaluate("new Promise((done) => setTimeout(done, 250))");
    }

    private static JsonObject composition(String text) {
        JsonObject composition = text(text);
        composition.addProperty("selectionStart", text.length());
        composition.addProperty("selectionEnd", text.length());
        return composition;
    }

    private static JsonObject text(String text) {
        var json = new JsonObject();
        json.addProperty("text", text);
        return json;
    }
}
