package dev.lede.health;

import java.util.List;

/**
 * What came of one finding.
 *
 * @param articles of how many it is true
 * @param examples the newest of them, of old dates the oldest; at most {@value Foremost#FEW}
 */
public record Found(long articles, List<Example> examples) {
    public Found {
        examples = List.copyOf(examples);
    }
}
