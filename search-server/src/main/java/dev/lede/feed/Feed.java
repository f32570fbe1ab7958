package dev.lede.feed;

import dev.lede.request.ParameterWriter;
import dev.lede.request.SearchParameters;
import dev.lede.search.SearchResult;
import dev.lede.wording.UiLanguage;
import dev.lede.wording.Wording;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A search as those who follow it see it. All addresses are absolute.
 *
 * @param id a URN, the same for each page of the same search at the same site
 * @param title plain text, one line
 * @param description plain text, one line
 * @param site where the site is, such as {@code https://news.example}, without a slash at the end
 * @param home the search as a page
 * @param self this very document
 * @param next the document with the items behind these; absent on the last one
 * @param built when the index that answered was built
 * @param generation the name of that index
 * @param items in the search's order
 */
public record Feed(
        String id,
        String title,
        String description,
        String site,
        String home,
        String self,
        Optional<String> next,
        Instant built,
        String generation,
        List<FeedItem> items) {

    /**
     * In which language, and whether addresses name it.
     *
     * @param chosen the one that the feed's own address asks for
     */
    public record Speech(Wording words, Optional<UiLanguage> chosen) {
        private String in(String address) {
            return chosen.map(language -> language.in(address)).orElse(address);
        }
    }

    public Feed {
        items = List.copyOf(items);
    }

    /**
     * @param search as its URL has it
     * @param site as the component is
     * @param speech of what we say ourselves
     * @param result of {@link SearchParameters#asFeed} of the search
     */
    public static Feed of(SearchParameters search, SearchResult result, FeedFormat format, String site, Speech speech) {
        SearchParameters lasting = search.lasting();
        String state = ParameterWriter.query(lasting);
        return new Feed(
                Urn.of("feed", site + " " + state),
                FeedWords.title(search, speech.words()),
                FeedWords.description(search, speech.words()),
                site,
                site + speech.in(state.isEmpty() ? "/" : "/search?" + state),
                site + speech.in(format.href(search)),
                result.next().map(cursor -> site + speech.in(format.href(search.withCursor(cursor)))),
                result.index().builtAt(),
                result.generation(),
                result.hits().stream().map(hit -> FeedItem.of(hit, site)).toList());
    }
}
