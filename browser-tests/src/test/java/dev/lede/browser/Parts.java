package dev.lede.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** What a reader finds on the page by its name. */
final class Parts {
    private Parts() {}

    static Locator box(Page page) {
        return page.getByLabel("Search the news");
    }

    static Locator heading(Page page) {
        return page.locator("h1");
    }

    static Locator completions(Page page) {
        return page.locator("#completions").getByRole(AriaRole.OPTION);
    }
}
