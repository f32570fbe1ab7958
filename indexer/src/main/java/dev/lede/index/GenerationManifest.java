package dev.lede.index;

import static java.util.Objects.requireNonNull;

import dev.lede.article.Vocabulary;
import dev.lede.schema.IndexForm;
import java.time.Instant;
import java.util.List;

/**
 * What a generation says of itself, kept beside its segments as {@code generation.json}.
 *
 * @param generation six digits, such as {@code 000042}
 * @param schema {@link dev.lede.schema.ArticleSchema#VERSION} of the program that wrote it
 * @param builtAt when the build ended, UTC, to the second
 * @param articles how many articles it holds
 * @param sources what was read, as the operator named it made absolute; for {@code update}, never shown to readers
 * @param fingerprint of the settings and the program that read the sources
 * @param form how its texts became terms, and so how searches of it do
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
        IndexForm form,
        Vocabulary vocabulary,
        IndexReport report) {
    public GenerationManifest {
        sources = List.copyOf(sources);
        requireNonNull(fingerprint, "fingerprint");
        requireNonNull(form, "form");
    }
}
