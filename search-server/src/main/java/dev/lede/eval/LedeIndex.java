package dev.lede.eval;

import dev.lede.article.Article;
import dev.lede.article.ArticleId;
import dev.lede.article.ArticleSummary;
import dev.lede.article.Topics;
import dev.lede.article.Vocabulary;
import dev.lede.config.LedeConfig.SearchSettings;
import dev.lede.index.GenerationManifest;
import dev.lede.index.IndexReport;
import dev.lede.query.ArticleQuery;
import dev.lede.query.ParsedQuery;
import dev.lede.query.QueryParser;
import dev.lede.read.ReadReport;
import dev.lede.schema.ArticleSchema;
import dev.lede.schema.IndexForm;
import dev.lede.search.ArticleSearcher;
import dev.lede.search.Filters;
import dev.lede.search.SearchOptions;
import dev.lede.search.SearchRequest;
import dev.lede.search.Slice;
import dev.lede.search.SortOrder;
import dev.lede.story.Stories;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * A collection as Lede's own articles: written, searched and ranked by the very code of the product. A document is an
 * article with a title and a body, and without all else.
 */
final class LedeIndex implements Closeable {
    /** Nothing depends on the day: the documents bear no dates. */
    private static final Instant NOW = Instant.EPOCH;

    /** A title is never blank; this one holds no word. */
    private static final String UNTITLED = "–";

    private final CollectionIndex index;
    private final ArticleSearcher searcher;

    private LedeIndex(CollectionIndex index, ArticleSearcher searcher) {
        this.index = index;
        this.searcher = searcher;
    }

    /**
     * @param folder an empty one, that stays until this is closed
     * @param form of the index
     */
    static LedeIndex index(JudgedCollection collection, Path folder, SearchSettings settings, IndexForm form)
            throws IOException {
        CollectionIndex index = CollectionIndex.write(
                collection,
                folder,
                form.analyzer(),
                (document, number) -> ArticleSchema.toDocument(article(document, number), form.weights()));
        boolean isOpen = false;
        try {
            var searcher =
                    new ArticleSearcher(index.reader(), manifest(index.ids().size(), form), Stories.NONE, settings);
            isOpen = true;
            return new LedeIndex(index, searcher);
        } finally {
            if (!isOpen) {
                index.close();
            }
        }
    }

    /** Of all the collection's documents. */
    List<String> ids() {
        return index.allIds();
    }

    /** @param expand whether what is found is ranked by the words of the first hits as well */
    Ranker ranker(Matching matching, boolean expand) {
        return (text, most) -> switch (matching) {
            case WORDS -> ranked(QueryParser.anyOfItsWords(text), most, expand);
            case PRODUCT -> ranked(QueryParser.parse(text, NOW), most, expand);
        };
    }

    @Override
    public void close() throws IOException {
        index.close();
    }

    private List<Scored> ranked(ParsedQuery query, int most, boolean expand) throws IOException {
        if (query.query().equals(ArticleQuery.EVERYTHING)) {
            return List.of();
        }
        var request = new SearchRequest(
                query,
                Filters.NONE,
                SortOrder.RELEVANCE,
                new Slice.Page(1, most),
                Set.of(),
                SearchOptions.STANDARD.withExactTotal(false).withExpand(expand),
                NOW);
        return searcher.ranking(request).stream()
                .map(article ->
                        new Scored(index.ids().get(Math.toIntExact(article.id().bits())), article.score()))
                .toList();
    }

    /** Its id is its number, so that equal scores come in the collection's order, as plain Lucene has them. */
    private static Article article(JudgedDocument document, int number) {
        String title = document.title().strip().replaceAll("\\s+", " ");
        var summary = new ArticleSummary(
                ArticleId.ofBits(number),
                Optional.empty(),
                title.isBlank() ? UNTITLED : title,
                Optional.empty(),
                Optional.empty(),
                Topics.NONE,
                ArticleSummary.NO_LABELS,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        return new Article(summary, document.text(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    private static GenerationManifest manifest(int articles, IndexForm form) {
        var read = new ReadReport(
                0, new TreeMap<>(), new TreeMap<>(), 0, articles, 0, new TreeMap<>(), articles, List.of(), 0);
        return new GenerationManifest(
                "000001",
                ArticleSchema.VERSION,
                NOW,
                articles,
                List.of(),
                "",
                form,
                Vocabulary.EMPTY,
                new IndexReport(read, articles, 0, 0));
    }
}
