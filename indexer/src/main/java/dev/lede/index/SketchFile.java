package dev.lede.index;

import static java.nio.channels.FileChannel.MapMode.READ_ONLY;
import static java.nio.file.StandardOpenOption.READ;

import dev.lede.story.Sketch;
import dev.lede.story.Sketches;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Sketches in a file, read where they lie: the system keeps of them what there is room for. */
final class SketchFile {
    private SketchFile() {}

    /** Reads them in the thread that it is called in, and keeps none of them. */
    @FunctionalInterface
    interface Reading<T> {
        T from(List<Sketch> sketches) throws IOException;
    }

    /**
     * @param offset of the first
     * @param size how many there are
     * @param reading while which nobody writes to the file
     * @throws IOException if there aren't as many, or the file ends while it is read
     */
    static <T> T read(Path file, long offset, int size, Reading<T> reading) throws IOException {
        long bytes = (long) size * Sketch.BYTES;
        try (var channel = FileChannel.open(file, READ)) {
            if (channel.size() < offset + bytes) {
                throw new IOException(file + " ends before its sketches do");
            }
            return reading.from(sketches(channel, offset, size));
        } catch (InternalError e) {
            // So Java tells of mapped bytes that can't be read; of which file isn't said.
            throw new IOException("sketches can't be read where they lie", e);
        }
    }

    private static List<Sketch> sketches(FileChannel channel, long offset, int size) throws IOException {
        List<ByteBuffer> parts = new ArrayList<>();
        for (long first = 0; first < size; first += Sketches.PART) {
            long some = Math.min(Sketches.PART, size - first);
            parts.add(channel.map(READ_ONLY, offset + first * Sketch.BYTES, some * Sketch.BYTES));
        }
        return new Sketches(parts, size);
    }
}
