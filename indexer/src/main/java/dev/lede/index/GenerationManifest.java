package dev.lede.index;

import static java.util.Objects.requireNonNull;

import dev.lede.article.Vocabulary;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What a generation says of itself, kept beside its segments as {@code generation.json}.
 *
 * @param generation six digits, such as {@code 000042}
 * @param schema {@link dev.lede.schema.ArticleSchema#VERSION} of the program that wrote it
 * @param builtAt when the build ended, UTC, to the second
 * @param articles how many articles it holds
 * @param sources what was read, as the operator named it made absolute; for {@code update}, never shown to readers
 * @param fingerprint of the settings and the program that read the sources
 * @param neverStemmed words that keep their endings in it, and so in searches of it; in lower case and in order
 * @param vocabulary the registries' names at build time
 * @param report what the build came to
 */
public record GenerationManifest(
        String generation,
        int schema,
        Instant builtAt,
        long articles,
        List<String> sources,
        String fingerprint,
        SortedSet<String> neverStemmed,
        Vocabulary vocabulary,
        IndexReport report) {
    public GenerationManifest {
        sources = List.copyOf(sources);
        requireNonNull(fingerprint, "fingerprint");
        neverStemmed = Collections.unmodifiableSortedSet(new TreeSet<>(neverStemmed));
    }
}
