package dev.lede.page;

import java.util.List;
import java.util.Optional;

/**
 * What every page has around its content.
 *
 * @param title of the window
 * @param description for those who list the page
 * @param indexable whether web search engines may list it
 * @param canonical the address under which the content is best known, where that isn't this one
 * @param languages the same page in each of our languages; empty where it has no address to come back to
 * @param footer absent where no index is known
 */
public record Layout(
        Visit visit,
        String title,
        String description,
        boolean indexable,
        Optional<String> canonical,
        ForPrograms programs,
        List<LanguageLink> languages,
        SearchBox box,
        Optional<Footer> footer) {

    /** Of a page that says what isn't there, or what went wrong: for nobody's list, and with no address to come back to. */
    static Layout ofProblem(String title, Visit visit) {
        return new Layout(
                visit,
                visit.words().say("window", title),
                title,
                false,
                Optional.empty(),
                ForPrograms.NONE,
                List.of(),
                SearchBox.empty(visit),
                Optional.empty());
    }

    /** Addresses of the files that a page needs. */
    public record Assets(String stylesheet, String script, String icon) {
        static Assets of(StaticAssets files) {
            return new Assets(files.href("app.css"), files.href("app.js"), files.href("favicon.svg"));
        }
    }
}
