package dev.lede.health;

/**
 * What of a corpus an operator may want to mend. The same for an updated index as for a rebuilt one, but for what depends
 * on time: dates ahead of the clock, and how long files took.
 *
 * @param articles of the articles, each counted once, however many files tell it
 * @param files of the files that told them
 */
public record Health(ArticleHealth articles, FileHealth files) {}
