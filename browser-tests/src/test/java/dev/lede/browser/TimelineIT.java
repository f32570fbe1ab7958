package dev.lede.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A span is chosen on the timeline: by dragging, by a finger, by keys. */
class TimelineIT {
    private static final String FROM_2022_TO_2023 = "/search?q=model&after=2022&before=2024";

    /** Its articles are of several years. */
    private static final String SEARCH = "/search?q=model";

    @RegisterExtension
    static final Stage STAGE = new Stage();

    @Test
    void draggingOverBarsChoosesTheirSpan() {
        visit(page -> {
            int first = bars(page).count() - 2;
            String after = parameter(bars(page).nth(first), "after");
            String before = parameter(bars(page).last(), "before");

            drag(page, bars(page).last(), bars(page).nth(first));
            assertThat(page.locator(".span")).hasText(Pattern.compile(".+ – .+ · \\d+ articles"));
            assertThat(page.locator(".chart [aria-selected=true]")).hasCount(2);
            page.mouse().up();

            assertThat(page).hasURL(STAGE.url(SEARCH + "&after=" + after + "&before=" + before));
            assertThat(page.locator(".chart[role=listbox]")).isFocused();
            page.goBack();
            assertThat(page).hasURL(STAGE.url(SEARCH));
        });
    }

    @Test
    void escapeDropsWhatIsDragged() {
        visit(page -> {
            drag(page, bars(page).last(), bars(page).first());
            page.keyboard().press("Escape");
            assertThat(page.locator(".span")).isEmpty();
            page.mouse().up();

            page.evaluate("new Promise((done) => setTimeout(done, 100))");
            assertThat(page).hasURL(STAGE.url(SEARCH));
        });
    }

    @Test
    void aClickChoosesOneBar() {
        visit(page -> {
            String href = String.valueOf(bars(page).last().getAttribute("href"));
            bars(page).last().click();
            assertThat(page).hasURL(STAGE.url(href));
        });
    }

    @Test
    void keysGoThroughTheBarsWidenTheSpanAndChooseIt() {
        visit(page -> {
            Locator chart = chart(page);
            int last = bars(page).count() - 1;
            String after = parameter(bars(page).nth(last - 1), "after");
            String before = parameter(bars(page).last(), "before");

            chart.focus();
            page.keyboard().press("End");
            assertThat(chart).hasAttribute("aria-activedescendant", "bar-" + last);
            assertThat(bars(page).last()).hasAttribute("aria-selected", "true");
            page.keyboard().press("ArrowLeft");
            assertThat(chart).hasAttribute("aria-activedescendant", "bar-" + (last - 1));
            assertThat(page.locator(".chart [aria-selected=true]")).hasCount(1);
            page.keyboard().press("Shift+ArrowRight");
            assertThat(page.locator(".chart [aria-selected=true]")).hasCount(2);
            assertThat(page.locator("header [role=status]")).hasText(Pattern.compile(".+ – .+ · \\d+ articles"));

            page.keyboard().press("Escape");
            assertThat(page.locator(".chart [aria-selected=true]")).hasCount(0);
            page.keyboard().press("End");
            page.keyboard().press("Shift+ArrowLeft");
            page.keyboard().press("Enter");
            assertThat(page).hasURL(STAGE.url(SEARCH + "&after=" + after + "&before=" + before));
            assertThat(chart(page)).isFocused();
            page.getByText("All dates").click();
            assertThat(page).hasURL(STAGE.url(SEARCH));
        });
    }

    @Test
    void aFingerThatTapsChoosesABar() {
        var options = new NewContextOptions().setViewportSize(390, 800).setHasTouch(true);
        try (Visit visit = STAGE.visit(options)) {
            Page page = visit.page();
            page.navigate(STAGE.url(SEARCH));
            page.getByText("Filters").tap();
            String href = String.valueOf(bars(page).last().getAttribute("href"));
            bars(page).last().tap();
            assertThat(page).hasURL(STAGE.url(href));
        }
    }

    /** Across it chooses, along the page it scrolls: as the browser tells fingers, not as events that a test makes up. */
    @Test
    void aFingerDragsASpanAcrossAndScrollsThePageAlongIt() {
        var options = new NewContextOptions().setViewportSize(390, 800).setHasTouch(true);
        try (Visit visit = STAGE.visit(options)) {
            Page page = visit.page();
            page.navigate(STAGE.url(SEARCH));
            page.getByText("Filters").tap();
            BoundingBox chart = chart(page).boundingBox();
            double x = chart.x + chart.width - 2;
            double y = chart.y + chart.height - 2;
            CDPSession fingers = page.context().newCDPSession(page);

            touch(fingers, "touchStart", x, y);
            for (double across = 20; across < chart.width; across += 20) {
                touch(fingers, "touchMove", x - across, y);
            }
            touch(fingers, "touchMove", chart.x + 1, y);
            assertThat(page.locator(".chart [aria-selected=false]")).hasCount(0);
            touch(fingers, "touchEnd");
            assertThat(page).hasURL(Pattern.compile(".*after=.*before=.*"));

            page.navigate(STAGE.url(SEARCH));
            page.getByText("Filters").tap();
            touch(fingers, "touchStart", x, y);
            for (int up = 20; up <= 300; up += 20) {
                touch(fingers, "touchMove", x, y - up);
            }
            touch(fingers, "touchEnd");
            page.waitForFunction("() => scrollY > 100");
            assertThat(page.locator(".chart [aria-selected=true]")).hasCount(0);
            assertThat(page).hasURL(STAGE.url(SEARCH));
        }
    }

    @Test
    void theTimelineIsReadAsATable() {
        visit(page -> {
            page.getByText("As a table").click();
            Locator table = page.getByRole(AriaRole.TABLE, new Page.GetByRoleOptions().setName("Articles by date"));
            assertThat(table.getByRole(AriaRole.COLUMNHEADER)).hasText(new String[] {"Period", "Articles"});
            assertThat(table.getByRole(AriaRole.ROWHEADER)).hasCount(bars(page).count());
            table.getByRole(AriaRole.LINK).last().click();
            assertThat(page).hasURL(Pattern.compile(".*after=.*before=.*"));
        });
    }

    @Test
    void withoutTheScriptEachBarIsALink() {
        try (Visit visit = STAGE.visit(new NewContextOptions().setJavaScriptEnabled(false))) {
            visit.page().navigate(STAGE.url(SEARCH));
            assertThat(visit.page().locator(".chart[role]")).hasCount(0);
            assertThat(visit.page().locator(".actions")).isHidden();
            bars(visit.page()).last().click();
            assertThat(visit.page()).hasURL(Pattern.compile(".*after=.*before=.*"));
        }
    }

    @ParameterizedTest
    @CsvSource({"320, DARK", "1200, LIGHT", "1200, DARK"})
    void aChosenSpanIsAccessible(int width, ColorScheme scheme) {
        var options = new NewContextOptions().setViewportSize(width, 800).setColorScheme(scheme);
        try (Visit visit = STAGE.visit(options)) {
            Page page = visit.page();
            page.navigate(STAGE.url(FROM_2022_TO_2023));
            if (width < 600) {
                page.locator("details.facets > summary").click();
            }
            page.getByText("As a table").click();
            chart(page).focus();
            page.keyboard().press("Home");
            page.keyboard().press("Shift+ArrowRight");
            String what = "span-" + width + "-" + scheme.name().toLowerCase(Locale.ROOT);
            visit.picture(what, false);
            visit.assertFits(what);
            visit.assertAccessible(what);
        }
    }

    /** From the middle of one bar to that of the other, without letting go. */
    private static void drag(Page page, Locator from, Locator to) {
        BoundingBox start = from.boundingBox();
        BoundingBox end = to.boundingBox();
        page.mouse().move(start.x + start.width / 2, start.y + start.height / 2);
        page.mouse().down();
        page.mouse().move(end.x + end.width / 2, start.y + start.height / 2);
    }

    private static void touch(CDPSession fingers, String type, double... at) {
        var points = new JsonArray();
        if (at.length == 2) {
            var point = new JsonObject();
            point.addProperty("x", at[0]);
            point.addProperty("y", at[1]);
            points.add(point);
        }
        var event = new JsonObject();
        event.addProperty("type", type);
        event.add("touchPoints", points);
        fingers.send("Input.dispatchTouchEvent", event);
    }

    private static String parameter(Locator bar, String name) {
        String href = String.valueOf(bar.getAttribute("href"));
        return href.replaceFirst(".*[?&]" + name + "=([^&]*).*", "$1");
    }

    private static Locator chart(Page page) {
        return page.locator(".chart[role=listbox]");
    }

    private static Locator bars(Page page) {
        return page.locator(".chart a");
    }

    private static void visit(Consumer<Page> reading) {
        try (Visit visit = STAGE.visit(new NewContextOptions().setViewportSize(1280, 900))) {
            visit.page().navigate(STAGE.url(SEARCH));
            assertThat(chart(visit.page())).isVisible();
            reading.accept(visit.page());
        }
    }
}
