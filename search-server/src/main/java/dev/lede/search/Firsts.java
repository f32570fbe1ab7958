package dev.lede.search;

import dev.lede.article.ArticleId;
import dev.lede.article.ArticleSummary;
import java.util.List;

/**
 * Who had stories first: those of which some articles tell, and whoever else does.
 *
 * @param stories how many stories were looked at that two providers tell or more, the latest ones
 * @param all whether these are all there are
 * @param told in how many of them the dates tell who was first
 * @param providers who was first most often, and each that was asked for; highest count first, then by name
 * @param latest some of the stories that were had first by those asked for, or by anyone where none was; the latest first
 */
public record Firsts(int stories, boolean all, int told, List<Standing> providers, List<Lead> latest) {
    public static final Firsts NONE = new Firsts(0, true, 0, List.of(), List.of());

    public Firsts {
        providers = List.copyOf(providers);
        latest = List.copyOf(latest);
    }

    /**
     * @param first in how many stories nobody else came sooner
     * @param of how many stories that others tell too
     */
    public record Standing(String name, int first, int of) {}

    /**
     * A story that one provider had before all others.
     *
     * @param next who came next; clearly later
     */
    public record Lead(ArticleId story, ArticleSummary first, ArticleSummary next) {}
}
