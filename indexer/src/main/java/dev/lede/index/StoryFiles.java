package dev.lede.index;

import dev.lede.article.ArticleId;
import dev.lede.disk.CheckedFile;
import dev.lede.disk.DamagedFileException;
import dev.lede.story.Sketch;
import dev.lede.story.Stories;
import dev.lede.story.Story;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.util.IOUtils;

/**
 * A generation's stories, in its folder {@code stories}: {@code members}, which a search needs, and {@code sketches}, of
 * which an update makes the next ones. In no Lucene document, as one new article may change the story of many others.
 */
public final class StoryFiles {
    private static final String FOLDER = "stories";
    private static final String MEMBERS = "members";
    private static final String SKETCHES = "sketches";
    private static final String DRAFTED = "drafted";

    private StoryFiles() {}

    /** @throws DamagedFileException if they aren't there whole */
    public static Stories stories(Path generation) throws IOException {
        return CheckedFile.read(file(generation, MEMBERS), in -> {
            int size = in.readInt();
            List<Story> stories = new ArrayList<>();
            for (int i = 0; i < size; i++) {
                stories.add(new Story(id(in), members(in)));
            }
            return new Stories(stories);
        });
    }

    /**
     * By {@link Sketch#BY_DAY}, read where they lie.
     *
     * @throws DamagedFileException if they aren't there whole
     */
    private static <T> T readSketches(Path generation, SketchFile.Reading<T> reading) throws IOException {
        Path file = file(generation, SKETCHES);
        int size = CheckedFile.read(file, DataInputStream::readInt);
        CheckedFile.requireContent(file, sketchBytes(size));
        return SketchFile.read(file, Integer.BYTES, size, reading);
    }

    private static long sketchBytes(long size) {
        return Integer.BYTES + size * Sketch.BYTES;
    }

    /**
     * The members are read, as they are few; the sketches are known by their number.
     *
     * @param articles of the generation, each of which has a sketch
     * @throws DamagedFileException if one is missing or cut short
     */
    static void requireWhole(Path generation, long articles) throws IOException {
        CheckedFile.requireWhole(file(generation, MEMBERS));
        CheckedFile.requireContent(file(generation, SKETCHES), sketchBytes(articles));
    }

    /**
     * All of them are read.
     *
     * @throws DamagedFileException if one isn't what was written
     */
    static void requireIntact(Path generation) throws IOException {
        CheckedFile.requireWhole(file(generation, MEMBERS));
        CheckedFile.requireWhole(file(generation, SKETCHES));
    }

    /** Where a build keeps sketches until all are there; in a folder that {@link #write} makes durable. */
    static SketchBook open(Path generation, boolean replaces) throws IOException {
        Path folder = Files.createDirectory(generation.resolve(FOLDER));
        return SketchBook.open(folder.resolve(DRAFTED), replaces);
    }

    /**
     * Durable when it returns, but for the generation's own entry of the folder.
     *
     * @param since closed when it returns
     * @param base the generation built on
     * @param articles how many must have a sketch
     * @throws DamagedFileException if that of the base isn't there whole
     */
    static void write(Path generation, SketchBook since, Optional<Path> base, long articles) throws IOException {
        Path file = file(generation, SKETCHES);
        int all = base.isPresent()
                ? readSketches(base.get(), before -> since.write(before, file))
                : since.write(List.of(), file);
        since.close();
        GenerationCheck.requireAddsUp(articles, all, "distinct articles", "sketched");
        Stories stories = SketchFile.read(file, Integer.BYTES, all, Stories::ofOrdered);
        CheckedFile.write(file(generation, MEMBERS), out -> {
            out.writeInt(stories.all().size());
            for (Story story : stories.all()) {
                out.writeLong(story.id().bits());
                out.writeInt(story.size());
                for (ArticleId member : story.members()) {
                    out.writeLong(member.bits());
                }
            }
        });
        IOUtils.fsync(generation.resolve(FOLDER), true);
    }

    private static List<ArticleId> members(DataInputStream in) throws IOException {
        int size = in.readInt();
        List<ArticleId> members = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            members.add(id(in));
        }
        return members;
    }

    private static ArticleId id(DataInputStream in) throws IOException {
        return ArticleId.ofBits(in.readLong());
    }

    private static Path file(Path generation, String name) {
        return generation.resolve(FOLDER).resolve(name);
    }
}
