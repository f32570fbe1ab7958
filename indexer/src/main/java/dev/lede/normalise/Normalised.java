package dev.lede.normalise;

import dev.lede.article.Article;
import dev.lede.health.Repaired;
import dev.lede.read.Note;
import java.util.List;

/**
 * What the articles of one file came to.
 *
 * @param told articles fit to index, related ones after the one that names them
 * @param rejected why each article isn't fit that is neither told nor left out
 * @param leftOut a word for why each article was left out on purpose, such as {@code unpublished}
 * @param notes what is missing or was ignored in the told ones
 * @param repaired how much of their text had to be mended
 */
public record Normalised(
        List<Article> told, List<Note> rejected, List<String> leftOut, List<Note> notes, Repaired repaired) {
    public Normalised {
        told = List.copyOf(told);
        rejected = List.copyOf(rejected);
        leftOut = List.copyOf(leftOut);
        notes = List.copyOf(notes);
    }
}
