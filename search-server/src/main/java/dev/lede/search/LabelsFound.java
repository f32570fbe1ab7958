package dev.lede.search;

import dev.lede.index.GenerationManifest;
import dev.lede.search.FacetCounts.Labels;
import java.time.Duration;

/**
 * The answer to a {@link LabelRequest}.
 *
 * @param labels those found, the commonest first, and every selected one; {@code distinct} counts those found alone
 * @param exact whether every count is; false where the search ran out of time
 * @param took time spent searching
 * @param index the generation that answered
 */
public record LabelsFound(Labels labels, boolean exact, Duration took, GenerationManifest index) {}
