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

    /**
     * @param offset of the first
     * @param size how many there are
     * @return valid as long as nobody writes to the file; it may be deleted
     */
    static List<Sketch> mapped(Path file, long offset, int size) throws IOException {
        List<ByteBuffer> parts = new ArrayList<>();
        try (var channel = FileChannel.open(file, READ)) {
            for (long first = 0; first < size; first += Sketches.PART) {
                long some = Math.min(Sketches.PART, size - first);
                parts.add(channel.map(READ_ONLY, offset + first * Sketch.BYTES, some * Sketch.BYTES));
            }
        }
        return new Sketches(parts, size);
    }
}
