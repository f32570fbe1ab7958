package dev.lede.normalise;

import dev.lede.article.Article;
import dev.lede.read.Note;
import java.util.List;

/**
 * What the articles of one file came to.
 *
 * @param told articles fit to index, related ones after the one that names them
 * @param rejected why each other article isn't fit
 * @param notes what is missing or was ignored in the told ones
 */
public record Normalised(List<Article> told, List<Note> rejected, List<Note> notes) {
    public Normalised {
        told = List.copyOf(told);
        rejected = List.copyOf(rejected);
        notes = List.copyOf(notes);
    }
}
