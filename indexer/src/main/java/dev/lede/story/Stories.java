package dev.lede.story;

import dev.lede.article.ArticleId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which articles tell one story: each is in one at most, and what nobody else tells is in none. Depends on what is told
 * alone, never on the order of telling. Immutable; safe for any number of threads.
 *
 * <p>Two tell the same where their texts do ({@link NearDuplicates}), and where two houses report one event ({@link
 * OneEvent}). That isn't handed on: A like B, and B like C, doesn't make A like C. So each group has a centre, the article
 * that most are like, and its members are all like that one; who is like several centres goes with the likest. Groups that
 * report one event are joined then, by what all of their articles open with ({@link Joining}).
 */
public final class Stories {
    public static final Stories NONE = new Stories(List.of());

    private final List<Story> all;
    private final Map<ArticleId, Story> byArticle = new HashMap<>();

    /** @throws IllegalArgumentException if an article is in two of them */
    public Stories(List<Story> all) {
        this.all = List.copyOf(all);
        for (Story story : all) {
            for (ArticleId member : story.members()) {
                if (byArticle.put(member, story) != null) {
                    throw new IllegalArgumentException(member + " is in two stories");
                }
            }
        }
    }

    /** @param sketches one of each article, by {@link Sketch#BY_DAY} */
    public static Stories ofOrdered(List<Sketch> sketches) {
        return new Stories(Clustering.stories(sketches));
    }

    /** In the order of their ids. */
    public List<Story> all() {
        return all;
    }

    /** The story that an article tells with others; nothing where it is alone. */
    public Optional<Story> of(ArticleId article) {
        return Optional.ofNullable(byArticle.get(article));
    }
}
