package dev.lede.server;

import dev.lede.page.Pages;
import io.javalin.http.Context;
import java.util.List;

/** {@code GET /help}: what can be typed into the search box. */
final class HelpHandler {
    private final Pages pages;
    private final Visits visits;
    private final ServedIndex index;

    /** @param index whose facets are fields; where none answers, there are no further ones */
    HelpHandler(Pages pages, Visits visits, ServedIndex index) {
        this.pages = pages;
        this.visits = visits;
        this.index = index;
    }

    void page(Context ctx) {
        List<String> opened =
                index.get().map(each -> each.vocabulary().opened()).orElse(List.of());
        Reply.send(ctx, Reply.HTML, pages.help(opened, visits.of(ctx)), Reply.ASK);
    }
}
