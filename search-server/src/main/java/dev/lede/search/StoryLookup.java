package dev.lede.search;

import dev.lede.article.ArticleId;
import dev.lede.article.Facet;
import dev.lede.schema.ArticleSchema;
import dev.lede.story.Stories;
import dev.lede.story.Story;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedSetDocValues;

/** The stories of one generation, with who published their articles. Immutable; safe for any number of threads. */
final class StoryLookup {
    /** A page copied a thousand times is no reason to look up a thousand articles for each hit. */
    private static final int MOST_MEMBERS = 50;

    private final ArticleDocuments documents;
    private final Stories stories;
    private final GenerationLabels labels;

    StoryLookup(ArticleDocuments documents, Stories stories, GenerationLabels labels) {
        this.documents = documents;
        this.stories = stories;
        this.labels = labels;
    }

    /** The id of an article's story; nothing where no other article tells the same. */
    Optional<ArticleId> idOf(ArticleId article) {
        return stories.of(article).map(Story::id);
    }

    /** Nothing where no other article tells the same. */
    Optional<StorySummary> of(ArticleId article) throws IOException {
        Optional<Story> story = stories.of(article);
        if (story.isEmpty()) {
            return Optional.empty();
        }
        SortedSet<String> providers = new TreeSet<>();
        List<ArticleId> members = story.get().members();
        for (ArticleId member : members.subList(0, Math.min(MOST_MEMBERS, members.size()))) {
            addProviders(member, providers);
        }
        return Optional.of(new StorySummary(story.get().id(), members.size(), List.copyOf(providers)));
    }

    /** Ids of those who tell it, the earliest first; of a very large story, of its first. Empty where nobody else does. */
    List<ArticleId> tellers(ArticleId article) {
        return stories.of(article)
                .map(story -> story.members().subList(0, Math.min(MOST_MEMBERS, story.size())))
                .orElse(List.of());
    }

    private void addProviders(ArticleId article, SortedSet<String> providers) throws IOException {
        OptionalInt document = documents.of(article);
        if (document.isPresent()) {
            List<LeafReaderContext> segments = documents.reader().leaves();
            LeafReaderContext segment = segments.get(ReaderUtil.subIndex(document.getAsInt(), segments));
            addProviders(segment.reader(), document.getAsInt() - segment.docBase, providers);
        }
    }

    /** From the labels, which are columns: a stored document would have to be unpacked with its neighbours. */
    private void addProviders(LeafReader leaf, int document, SortedSet<String> providers) throws IOException {
        SortedSetDocValues borne = leaf.getSortedSetDocValues(ArticleSchema.PROVIDER.indexName());
        if (borne == null || !borne.advanceExact(document)) {
            return;
        }
        for (int i = 0; i < borne.docValueCount(); i++) {
            providers.add(labels.spelling(
                    Facet.PROVIDER, borne.lookupOrd(borne.nextOrd()).utf8ToString()));
        }
    }
}
