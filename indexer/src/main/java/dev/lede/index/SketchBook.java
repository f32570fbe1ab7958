package dev.lede.index;

import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.TRUNCATE_EXISTING;
import static java.nio.file.StandardOpenOption.WRITE;

import dev.lede.disk.CheckedFile;
import dev.lede.ledger.IdTable;
import dev.lede.story.Sketch;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.util.IntroSorter;

/**
 * The sketches of articles that a build writes, and which articles went. They go to a file as they come, and are put in order
 * when all are there: in memory, millions of them would take more than all else. Safe for any number of threads.
 */
final class SketchBook implements Closeable {
    private final Path file;
    private final OutputStream out;
    private final boolean replaces;

    /** Ids of articles written or gone; of a rebuild nobody asks. */
    private final IdTable since = new IdTable();

    private int size;

    private SketchBook(Path file, OutputStream out, boolean replaces) {
        this.file = file;
        this.out = out;
        this.replaces = replaces;
    }

    /**
     * @param file that isn't there yet, and won't be when it is closed
     * @param replaces whether some articles have a sketch from an earlier build
     */
    static SketchBook open(Path file, boolean replaces) throws IOException {
        return new SketchBook(
                file, new BufferedOutputStream(Files.newOutputStream(file, CREATE_NEW, WRITE), 1 << 16), replaces);
    }

    /** Once for each article, in place of its earlier one, where there is one. */
    synchronized void put(Sketch sketch) throws IOException {
        sketch.write(out);
        size = Math.addExact(size, 1);
        note(sketch.id());
    }

    /** @param id bits of an article that nobody tells any more */
    synchronized void remove(long id) {
        note(id);
    }

    private void note(long id) {
        if (replaces) {
            since.put(id, 0);
        }
    }

    /**
     * Those of all articles, by {@link Sketch#BY_DAY}. Nothing is put in after this.
     *
     * @param before what this wrote for the generation built on; none where there is none
     * @param target written, and durable but for its folder's entry, when it returns
     * @return how many there are
     */
    synchronized int write(List<Sketch> before, Path target) throws IOException {
        out.close();
        int all = Math.toIntExact(size + before.stream().filter(this::stays).count());
        return SketchFile.read(file, 0, size, fresh -> {
            write(before, fresh, all, target);
            return all;
        });
    }

    private void write(List<Sketch> before, List<Sketch> fresh, int all, Path target) throws IOException {
        int[] order = order(fresh);
        CheckedFile.write(target, to -> {
            to.writeInt(all);
            int next = 0;
            for (Sketch sketch : before) {
                if (stays(sketch)) {
                    while (next < order.length && Sketch.BY_DAY.compare(fresh.get(order[next]), sketch) < 0) {
                        fresh.get(order[next++]).write(to);
                    }
                    sketch.write(to);
                }
            }
            while (next < order.length) {
                fresh.get(order[next++]).write(to);
            }
        });
    }

    private boolean stays(Sketch before) {
        return since.get(before.id()) == IdTable.NONE;
    }

    /** The places of all of them, by day. */
    private static int[] order(List<Sketch> sketches) {
        int[] order = new int[sketches.size()];
        Arrays.setAll(order, place -> place);
        new ByDay(sketches, order).sort(0, order.length);
        return order;
    }

    /** Sorts places, in no more memory than these take. */
    private static final class ByDay extends IntroSorter {
        private final List<Sketch> sketches;
        private final int[] places;
        private int pivot;

        ByDay(List<Sketch> sketches, int[] places) {
            this.sketches = sketches;
            this.places = places;
        }

        @Override
        protected void swap(int one, int other) {
            int place = places[one];
            places[one] = places[other];
            places[other] = place;
        }

        @Override
        protected void setPivot(int at) {
            pivot = places[at];
        }

        @Override
        protected int comparePivot(int at) {
            return Sketch.BY_DAY.compare(sketches.get(pivot), sketches.get(places[at]));
        }
    }

    @Override
    public synchronized void close() throws IOException {
        try {
            out.close();
        } finally {
            if (Files.exists(file)) {
                // Mapped bytes keep a file's space on disk until their memory is tidied, which may be never; an empty
                // file has none.
                Files.newOutputStream(file, WRITE, TRUNCATE_EXISTING).close();
                Files.delete(file);
            }
        }
    }
}
