package dev.lede.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The sketches of articles that a build writes, and which articles went. Safe for any number of threads. */
public final class SketchBook {
    /** By the article's bits; nothing where nobody tells it any more. */
    private final Map<Long, Optional<Sketch>> since = new HashMap<>();

    /** In place of the article's earlier one, where there is one. */
    public synchronized void put(Sketch sketch) {
        since.put(sketch.id(), Optional.of(sketch));
    }

    /** @param id bits of an article that nobody tells any more */
    public synchronized void remove(long id) {
        since.put(id, Optional.empty());
    }

    /**
     * Those of all articles, by id.
     *
     * @param before what this gave for the generation built on; none where there is none
     */
    public synchronized List<Sketch> after(List<Sketch> before) {
        List<Sketch> all = new ArrayList<>(before.size() + since.size());
        for (Sketch sketch : before) {
            if (!since.containsKey(sketch.id())) {
                all.add(sketch);
            }
        }
        since.values().forEach(sketch -> sketch.ifPresent(all::add));
        // Most are in order already, which this kind of sorting makes use of.
        all.sort((one, other) -> Long.compareUnsigned(one.id(), other.id()));
        return all;
    }
}
