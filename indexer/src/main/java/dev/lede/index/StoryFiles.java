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
    static List<Sketch> sketches(Path generation) throws IOException {
        Path file = file(generation, SKETCHES);
        return SketchFile.mapped(file, Integer.BYTES, CheckedFile.read(file, DataInputStream::readInt));
    }

    /**
     * The members are read, as they are few; the sketches are known by their number.
     *
     * @param articles of the generation, each of which has a sketch
     * @throws DamagedFileException if one is missing or cut short
     */
    static void requireWhole(Path generation, long articles) throws IOException {
        CheckedFile.requireWhole(file(generation, MEMBERS));
        CheckedFile.requireContent(file(generation, SKETCHES), Integer.BYTES + articles * Sketch.BYTES);
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
     * @param before as {@link SketchBook#write}
     * @param articles how many must have a sketch
     */
    static void write(Path generation, SketchBook since, List<Sketch> before, long articles) throws IOException {
        Path file = file(generation, SKETCHES);
        long all = since.write(before, file);
        since.close();
        GenerationCheck.requireAddsUp(articles, all, "distinct articles", "sketched");
        Stories stories = Stories.ofOrdered(SketchFile.mapped(file, Integer.BYTES, Math.toIntExact(all)));
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
