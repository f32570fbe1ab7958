package dev.lede.server;

import dev.lede.feed.OpenSearch;
import dev.lede.request.SuggestParameters;
import dev.lede.search.NewsSearch;
import dev.lede.suggest.Suggestion;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** {@code GET /api/v1/suggest}: completions while typing; {@code GET /api/v1/suggest/opensearch}: as browsers want them. */
final class SuggestHandler {
    private final NewsSearch search;

    SuggestHandler(NewsSearch search) {
        this.search = search;
    }

    /** @param kind {@code query}, {@code provider}, {@code topic} or {@code article} */
    record Told(String text, String kind, int count) {
        static Told of(Suggestion suggestion) {
            return new Told(suggestion.text(), suggestion.kind().name().toLowerCase(Locale.ROOT), suggestion.count());
        }
    }

    void json(Context ctx) throws IOException {
        SuggestParameters parameters = SuggestParameters.of(QueryString.of(ctx));
        List<Told> told = search.suggest(parameters.q(), parameters.size()).stream()
                .map(Told::of)
                .toList();
        Reply.send(ctx, Reply.JSON, AnswerJson.bytes(told), Reply.ASK);
    }

    /** What was typed, and each text once, whatever its kind. */
    void openSearch(Context ctx) throws IOException {
        SuggestParameters parameters = SuggestParameters.of(QueryString.of(ctx));
        List<String> texts = search.suggest(parameters.q(), parameters.size()).stream()
                .map(Suggestion::text)
                .distinct()
                .toList();
        Reply.send(ctx, OpenSearch.SUGGESTIONS, AnswerJson.pair(parameters.q(), texts), Reply.ASK);
    }
}
