package dev.lede.browser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.AriaRole;
import java.net.URLEncoder;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** One reader with a fresh browser. Leaving fails where the browser complained of anything, such as a policy violated. */
final class Visit implements AutoCloseable {
    /** Said by the browser of every page whose status is an error, as some are meant to be. */
    private static final String EXPECTED = "the server responded with a status of 4";

    /** Of a request that the page itself gave up, as a newer one had its place. */
    private static final String TAKEN_BACK = "net::ERR_ABORTED";

    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new CopyOnWriteArrayList<>();

    Visit(Chromium chromium, Browser.NewContextOptions options) {
        context = chromium.browser().newContext(options);
        page = context.newPage();
        page.onConsoleMessage(message -> complaints.add(message.type() + ": " + message.text()));
        page.onPageError(complaints::add);
        page.onRequestFailed(request -> {
            if (!TAKEN_BACK.equals(request.failure())) {
                complaints.add("failed: " + request.url());
            }
        });
    }

    Page page() {
        return page;
    }

    /**
     * Goes there, and waits until what the page wants the focus for has had it: whoever presses a key sooner keeps the focus, and the
     * browser mentions that. Only where scripts run.
     */
    void open(String address) {
        page.navigate(address);
        page.evaluate("new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))");
    }

    /** Puts a text into the search box, presses Enter, and waits for the results. */
    void search(String text) {
        page.getByLabel("Search the news").fill(text);
        page.keyboard().press("Enter");
        String asked = "/search?q=" + URLEncoder.encode(text, UTF_8);
        page.waitForURL(url -> url.contains(asked));
    }

    void follow(String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link))
                .first()
                .click();
    }

    int hits() {
        return page.locator(".hit").count();
    }

    String focused() {
        return String.valueOf(page.evaluate("document.activeElement.textContent.trim() || document.activeElement.id"));
    }

    /**
     * A picture in {@code target/screenshots}, to be looked at. Chromium now and then fails to capture one: then once
     * more.
     */
    void picture(String what, boolean isWhole) {
        var options = new Page.ScreenshotOptions()
                .setPath(Path.of("target", "screenshots", what + ".png"))
                .setFullPage(isWhole);
        try {
            page.screenshot(options);
        } catch (PlaywrightException e) {
            if (!e.getMessage().contains("Unable to capture screenshot")) {
                throw e;
            }
            page.screenshot(options);
        }
    }

    void assertAccessible(String what) {
        // Without the legacy mode axe opens a blank page beside ours to gather what frames tell; ours have no frames.
        assertThat(new AxeBuilder(page).setLegacyMode(true).analyze().getViolations())
                .as(what)
                .allSatisfy(violation -> assertThat(violation.getNodes())
                        .as(violation.getId())
                        .extracting(node -> node.getHtml() + " " + node.getFailureSummary())
                        .isEmpty());
    }

    void assertFits(String what) {
        int width = ((Number) page.evaluate("document.documentElement.clientWidth")).intValue();
        assertThat(((Number) page.evaluate("document.documentElement.scrollWidth")).intValue())
                .as(what + " scrolls sideways")
                .isLessThanOrEqualTo(width);
    }

    @Override
    public void close() {
        context.close();
        assertThat(complaints).filteredOn(text -> !text.contains(EXPECTED)).isEmpty();
    }
}
