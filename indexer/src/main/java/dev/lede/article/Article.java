package dev.lede.article;

import java.util.List;

/**
 * One news article after normalising and merging: the unit we index and the unit we show.
 *
 * @param summary everything but the text
 * @param body plain text, one blank line between paragraphs; empty where only title or excerpt is known
 * @param authors names as written, no repeats
 * @param sections where the provider filed it, such as {@code Responsible AI}; the provider's own words
 * @param sources which files or feeds told it, in order; shown to readers, so relative to the named source's parent
 *     and never an absolute path
 * @param mentionedBy articles whose source names this one as related, in order
 * @param related articles that this one's source names as related, in the source's order
 * @param aliases other ids that lead to it: those that sources which don't know its URL tell it under
 */
public record Article(
        ArticleSummary summary,
        String body,
        List<String> authors,
        List<String> sections,
        List<String> sources,
        List<ArticleId> mentionedBy,
        List<ArticleId> related,
        List<ArticleId> aliases) {

    public Article {
        authors = List.copyOf(authors);
        sections = List.copyOf(sections);
        sources = List.copyOf(sources);
        mentionedBy = List.copyOf(mentionedBy);
        related = List.copyOf(related);
        aliases = List.copyOf(aliases);
    }

    /** The same text and neighbours under another summary. */
    public Article with(ArticleSummary another) {
        return new Article(another, body, authors, sections, sources, mentionedBy, related, aliases);
    }

    /** The same telling, of an article that goes by another id. */
    public Article under(ArticleId other) {
        return id().equals(other) ? this : with(summary.under(other));
    }

    public ArticleId id() {
        return summary.id();
    }

    public String title() {
        return summary.title();
    }
}
