package dev.lede.browser;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The looks where reading begins at the right, as a language that does so would have them. */
class RightToLeftIT {
    @RegisterExtension
    static final Stage STAGE = new Stage();

    @ParameterizedTest
    @ValueSource(ints = {320, 1200})
    void nothingOverflows(int width) {
        try (Visit visit = STAGE.visit(new NewContextOptions().setViewportSize(width, 800))) {
            Page page = visit.page();
            for (String path : List.of("/", "/search?q=model&provider=Wired&after=2022", "/help", "/nowhere")) {
                page.navigate(STAGE.url(path));
                page.evaluate("document.documentElement.dir = 'rtl'");
                page.evaluate("document.querySelectorAll('details').forEach((each) => { each.open = true; })");
                String what = "rtl-" + width + path.replaceAll("\\W+", "-");
                visit.picture(what, false);
                visit.assertFits(what);
            }
        }
    }
}
