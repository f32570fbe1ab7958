package dev.lede.benchmark;

import dev.lede.article.Facet;
import dev.lede.benchmark.peer.Question;
import dev.lede.benchmark.peer.Shape;
import dev.lede.query.QueryParser;
import dev.lede.search.Filters;
import dev.lede.search.NewsSearch;
import dev.lede.search.SearchOptions;
import dev.lede.search.SearchRequest;
import dev.lede.search.SearchResult;
import dev.lede.search.Slice;
import dev.lede.search.SortOrder;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The product's search in this process, asked as its server asks it. */
record LedeSearch(NewsSearch search) {
    private static final Set<String> FACETS =
            Set.of("provider", "topic", "type", SearchRequest.QUALITY, SearchRequest.PUBLISHED);

    SearchResult answer(Question question, Shape shape, Instant now) throws IOException {
        return answer(question.isPhrase() ? '"' + question.words() + '"' : question.words(), question, shape, now);
    }

    /** @param text typed, instead of the question's words */
    SearchResult answer(String text, Question question, Shape shape, Instant now) throws IOException {
        List<Facet> known = search.index().vocabulary().facets();
        return search.search(new SearchRequest(
                QueryParser.parse(text, now, known),
                filters(question),
                question.newest() ? SortOrder.NEWEST : SortOrder.RELEVANCE,
                new Slice.Page(1, shape.size()),
                shape.facets() ? FACETS : Set.of(),
                SearchOptions.STANDARD.withExactTotal(shape.exactTotal()).withSnippets(shape.snippets()),
                now));
    }

    private static Filters filters(Question question) {
        var chosen = new TreeMap<Facet, List<String>>();
        question.provider().ifPresent(name -> chosen.put(Facet.PROVIDER, List.of(name)));
        question.topic().ifPresent(name -> chosen.put(Facet.TOPIC, List.of(name)));
        return new Filters(chosen, Optional.empty(), question.after(), question.before());
    }
}
