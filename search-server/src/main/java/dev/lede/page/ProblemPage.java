package dev.lede.page;

import java.util.Optional;

/** A request that can't be answered, and what to do instead. */
public record ProblemPage(Layout layout, int status, String title, String detail) {
    static ProblemPage of(int status, String title, String detail, Layout.Assets assets) {
        return new ProblemPage(
                new Layout(
                        title + " · Lede",
                        title,
                        false,
                        Optional.empty(),
                        ForPrograms.NONE,
                        assets,
                        SearchBox.EMPTY,
                        Optional.empty()),
                status,
                title,
                detail);
    }
}
