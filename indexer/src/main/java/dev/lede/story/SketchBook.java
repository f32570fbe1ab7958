package dev.lede.story;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The sketches of all articles while a generation is made. Safe for any number of threads. */
public final class SketchBook {
    private final Map<Long, Sketch> sketches;

    /** @param known of the generation before; none where there is none */
    public SketchBook(Collection<Sketch> known) {
        this.sketches = HashMap.newHashMap(known.size());
        known.forEach(sketch -> sketches.put(sketch.id(), sketch));
    }

    /** In place of the article's earlier one, where there is one. */
    public synchronized void put(Sketch sketch) {
        sketches.put(sketch.id(), sketch);
    }

    /** @param id bits of an article that nobody tells any more */
    public synchronized void remove(long id) {
        sketches.remove(id);
    }

    /** All of them, by id. */
    public synchronized List<Sketch> all() {
        List<Sketch> all = new ArrayList<>(sketches.values());
        all.sort((one, other) -> Long.compareUnsigned(one.id(), other.id()));
        return all;
    }
}
