package dev.lede.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Searches that are saved in the reader's browser, and links that are handed on. */
class KeepingIT {
    /** As if it had found two fewer when it was looked at, of an index before this one. */
    private static final String AGE = """
            () => {
              const held = JSON.parse(localStorage.getItem("lede.searches"));
              held.saved[0].articles -= 2;
              held.saved[0].generation = "000000";
              held.saved[0].at = "2023-06-01T10:00:00Z";
              localStorage.setItem("lede.searches", JSON.stringify(held));
            }
            """;

    private static final String BLOCK = """
            Object.defineProperty(window, "localStorage", { get() { throw new DOMException("no", "SecurityError"); } });
            """;

    private static final String FULL = """
            Storage.prototype.setItem = () => { throw new DOMException("full", "QuotaExceededError"); };
            """;

    @RegisterExtension
    static final Stage STAGE = new Stage();

    @Test
    void aSavedSearchStandsOnTheStartPageUntilItIsForgotten() {
        visit(page -> {
            page.navigate(STAGE.url("/search?q=model&provider=Nature"));
            assertThat(save(page)).hasAttribute("aria-pressed", "false");
            save(page).click();
            assertThat(save(page)).hasAttribute("aria-pressed", "true");
            page.navigate(STAGE.url("/"));
            Locator saved = page.locator(".saved a");
            assertThat(saved).hasText("model in Nature");
            assertThat(page.locator(".recent")).isHidden();

            saved.click();
            assertThat(page).hasURL(STAGE.url("/search?q=model&provider=Nature"));
            assertThat(save(page)).hasAttribute("aria-pressed", "true");
            page.goBack();
            forget(page, "Forget model in Nature").click();
            assertThat(page.locator(".saved li")).hasCount(0);
            assertThat(page.locator(".recent a")).hasText("model in Nature");
            forget(page, "Forget them").click();
            assertThat(page.locator(".shelf")).isHidden();
        });
    }

    @Test
    void itSaysHowManyWereAddedSinceItWasLookedAt() {
        visit(page -> {
            List<String> asked = asked(page);
            page.navigate(STAGE.url("/search?q=model"));
            save(page).click();
            page.navigate(STAGE.url("/"));
            assertThat(page.locator(".saved a")).isVisible();
            page.waitForCondition(() -> asked.contains(STAGE.url("/api/v1/index")));
            assertThat(page.locator(".added")).isEmpty();

            page.evaluate(AGE);
            asked.clear();
            page.reload();
            assertThat(page.locator(".added")).hasText("2 added since Jun 1, 2023");
            assertThat(asked)
                    .containsExactly(
                            STAGE.url("/api/v1/index"), STAGE.url("/api/v1/search?q=model&size=1&facets=none"));

            asked.clear();
            page.reload();
            assertThat(page.locator(".added")).hasText("2 added since Jun 1, 2023");
            page.waitForCondition(() -> !asked.isEmpty());
            assertThat(asked).as("nothing changed since").containsExactly(STAGE.url("/api/v1/index"));

            page.locator(".saved a").click();
            assertThat(page.locator("h1")).hasText("Results for “model”");
            page.navigate(STAGE.url("/"));
            assertThat(page.locator(".saved a")).isVisible();
            assertThat(page.locator(".added")).isEmpty();
        });
    }

    @Test
    void theLastSearchesAreThoseThatTheReaderStayedAt() {
        visit(page -> {
            page.navigate(STAGE.url("/"));
            assertThat(page.getByLabel("Search the news")).isFocused();
            page.keyboard().type("mo");
            assertThat(page).hasURL(STAGE.url("/search?q=mo"));
            page.keyboard().type("del");
            assertThat(page).hasURL(STAGE.url("/search?q=model"));
            page.keyboard().press("Enter");
            page.locator("section[aria-labelledby=facet-provider] .value")
                    .filter(new Locator.FilterOptions().setHasText("Nature"))
                    .click();
            assertThat(page).hasURL(STAGE.url("/search?q=model&provider=Nature"));
            page.navigate(STAGE.url("/search?q=robot"));
            page.navigate(STAGE.url("/search?q=nothingofthiskind"));

            page.navigate(STAGE.url("/"));
            assertThat(page.locator(".recent a")).hasText(new String[] {"robot", "model in Nature"});
        });
    }

    @Test
    void anotherWindowsChangeIsSeen() {
        visit(page -> {
            page.navigate(STAGE.url("/search?q=model"));
            Page other = page.context().newPage();
            other.navigate(STAGE.url("/search?q=model"));
            save(other).click();
            assertThat(save(page)).hasAttribute("aria-pressed", "true");
            other.navigate(STAGE.url("/"));
            save(page).click();
            assertThat(other.locator(".saved li")).hasCount(0);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "not json",
                "null",
                "[]",
                "{\"version\":1,\"saved\":7,\"recent\":[1,null,{\"href\":\"javascript:alert(1)\",\"name\":\"x\"}]}"
            })
    void whatIsBrokenIsAsNothing(String held) {
        visit(page -> {
            page.navigate(STAGE.url("/help"));
            page.evaluate("(held) => localStorage.setItem('lede.searches', held)", held);
            page.navigate(STAGE.url("/"));
            assertThat(page.locator(".hit").first()).isVisible();
            assertThat(page.locator(".shelf")).isHidden();
            page.navigate(STAGE.url("/search?q=model"));
            save(page).click();
            page.navigate(STAGE.url("/"));
            assertThat(page.locator(".saved a")).hasText("model");
        });
    }

    @Test
    void whatALaterVersionWroteIsLeftAlone() {
        visit(page -> {
            String later = "{\"version\":2,\"saved\":{}}";
            page.navigate(STAGE.url("/help"));
            page.evaluate("(held) => localStorage.setItem('lede.searches', held)", later);
            page.navigate(STAGE.url("/search?q=model"));
            assertThat(page.locator(".copy")).isVisible();
            assertThat(page.locator(".save")).isHidden();
            assertThat(page.evaluate("localStorage.getItem('lede.searches')")).isEqualTo(later);
        });
    }

    @Test
    void whereStorageIsBlockedNothingIsOfferedAndNothingFails() {
        visit(page -> {
            page.addInitScript(BLOCK);
            page.navigate(STAGE.url("/search?q=model"));
            assertThat(page.locator(".copy")).isVisible();
            assertThat(page.locator(".save")).isHidden();
            page.navigate(STAGE.url("/"));
            assertThat(page.locator(".hit").first()).isVisible();
            assertThat(page.locator(".shelf")).isHidden();
        });
    }

    @Test
    void whereStorageIsFullASearchIsntSaidToBeSaved() {
        visit(page -> {
            page.addInitScript(FULL);
            page.navigate(STAGE.url("/search?q=model"));
            save(page).click();
            assertThat(save(page)).hasAttribute("aria-pressed", "false");
        });
    }

    @Test
    void aSavedSearchKeepsTheLanguageOfThePage() {
        visit(page -> {
            page.navigate(STAGE.url("/search?q=model&ui=de"));
            page.getByText("Diese Suche merken").click();
            page.navigate(STAGE.url("/?ui=de"));
            assertThat(page.locator(".saved a")).hasAttribute("href", "/search?q=model&ui=de");
            page.navigate(STAGE.url("/"));
            assertThat(page.locator(".saved a")).hasAttribute("href", "/search?q=model");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"/search?q=model&ui=en", "/articles"})
    void theLinkIsCopiedWithoutTheLanguageAndThatIsSaid(String path) {
        visit(page -> {
            page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
            String address = path.equals("/articles") ? article(page) : path;
            page.navigate(STAGE.url(address));
            page.locator(".copy").click();

            assertThat(page.locator("header [role=status]")).hasText("The link is copied.");
            assertThat(page.locator(".copy")).hasText("The link is copied.");
            assertThat(page.evaluate("navigator.clipboard.readText()"))
                    .isEqualTo(STAGE.url(address.replace("&ui=en", "")));
            assertThat(page.locator(".copy")).hasText("Copy link");
        });
    }

    @Test
    void whereTheBrowserRefusesThatIsSaid() {
        visit(page -> {
            page.addInitScript("navigator.clipboard.writeText = () => Promise.reject(new Error('refused'))");
            page.navigate(STAGE.url("/search?q=model"));
            page.locator(".copy").click();
            assertThat(page.locator("header [role=status]")).hasText(Pattern.compile(".*could not be copied.*"));
        });
    }

    @Test
    void theLinkIsSharedWhereTheBrowserCan() {
        visit(page -> {
            page.addInitScript("navigator.share = (what) => { window.shared = what; return Promise.resolve(); }");
            page.navigate(STAGE.url("/search?q=model"));
            page.locator(".share").click();
            assertThat(page.evaluate("shared.url")).isEqualTo(STAGE.url("/search?q=model"));
        });
    }

    @ParameterizedTest
    @CsvSource({"320, LIGHT", "390, DARK", "1200, LIGHT", "1200, DARK"})
    void whatIsKeptIsAccessibleAndFits(int width, ColorScheme scheme) {
        var options = new NewContextOptions().setViewportSize(width, 800).setColorScheme(scheme);
        try (Visit visit = STAGE.visit(options)) {
            Page page = visit.page();
            String what = width + "-" + scheme.name().toLowerCase(Locale.ROOT);
            page.navigate(STAGE.url("/search?q=warehouse+robot&after=2022&provider=Wired"));
            page.navigate(STAGE.url("/search?q=model"));
            save(page).click();
            visit.picture("saving-" + what, false);
            visit.assertFits("saving-" + what);
            visit.assertAccessible("saving-" + what);
            page.evaluate(AGE);
            page.navigate(STAGE.url("/"));
            assertThat(page.locator(".added")).not().isEmpty();
            visit.picture("kept-" + what, false);
            visit.assertFits("kept-" + what);
            visit.assertAccessible("kept-" + what);
        }
    }

    private static String article(Page page) {
        page.navigate(STAGE.url("/search?q=title%3Aconversations"));
        return String.valueOf(page.locator(".details").first().getAttribute("href"));
    }

    private static List<String> asked(Page page) {
        List<String> asked = new CopyOnWriteArrayList<>();
        page.onRequest(request -> {
            if (request.resourceType().equals("fetch")) {
                asked.add(request.url());
            }
        });
        return asked;
    }

    private static Locator save(Page page) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Save this search"));
    }

    private static Locator forget(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    private static void visit(Consumer<Page> reading) {
        var options = new NewContextOptions().setViewportSize(1280, 900).setLocale("en-US");
        try (Visit visit = STAGE.visit(options)) {
            reading.accept(visit.page());
        }
    }
}
