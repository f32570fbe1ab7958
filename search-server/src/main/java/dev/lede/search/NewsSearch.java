package dev.lede.search;

import dev.lede.article.Article;
import dev.lede.article.ArticleId;
import dev.lede.article.ArticleSummary;
import dev.lede.article.Facet;
import dev.lede.index.GenerationManifest;
import dev.lede.suggest.Suggestion;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * The search port: whatever answers searches, embedded Lucene by default. Safe for any number of threads; each call is
 * answered from one generation.
 */
public interface NewsSearch {
    /** @throws InvalidCursorException if the request's cursor can't be used */
    SearchResult search(SearchRequest request) throws IOException;

    /**
     * What all that a search finds is like.
     *
     * @param request of which the order, the slice, the options and what is counted say nothing here
     */
    SearchReport report(SearchRequest request) throws IOException;

    /**
     * Labels of one facet, by how they begin, counted as a search counts them.
     *
     * @return absent where the index has no such facet
     */
    Optional<LabelsFound> labels(LabelRequest request) throws IOException;

    /**
     * What a label that a reader names is called here.
     *
     * @param facet that the index has
     * @param typed in any spelling, or an alias
     * @return absent where no article bears it
     */
    Optional<String> label(Facet facet, String typed) throws IOException;

    /** The whole article, and what is known of those that it names and that name it. */
    Optional<Found> article(ArticleId id) throws IOException;

    /**
     * Articles like one, never itself.
     *
     * @param id as {@link #article} takes it
     * @param size at least one
     * @return at most so many, fewer where fewer are like it; absent where {@link #article} is
     */
    Optional<Related> related(ArticleId id, int size) throws IOException;

    /**
     * Who else tells the same, and when.
     *
     * @param id of the story, or of an article that tells it
     * @return absent where no two articles of the index do
     */
    Optional<StoryFound> story(ArticleId id) throws IOException;

    /**
     * What a text that is being typed may become.
     *
     * @param size at least one
     * @return at most so many; a longer text never has more. Empty where nothing is typed
     */
    List<Suggestion> suggest(String typed, int size) throws IOException;

    /** The generation that answers now. */
    GenerationManifest index() throws IOException;

    /**
     * @param related those of {@link Article#related()} that the index holds, in that order
     * @param mentionedBy those of {@link Article#mentionedBy()} that the index holds, in that order
     * @param story that it tells with others; absent where it is alone
     * @param index the generation that answered
     */
    record Found(
            Article article,
            List<ArticleSummary> related,
            List<ArticleSummary> mentionedBy,
            Optional<StorySummary> story,
            GenerationManifest index) {
        /** The name of the index that answered. */
        public String generation() {
            return index.generation();
        }
    }
}
