package dev.lede.index;

import dev.lede.disk.DamagedFileException;
import dev.lede.disk.HardLink;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Set;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.FilterDirectory;

/**
 * A folder in which another generation's segments lie too. They were made durable when that one was built: Lucene, which
 * syncs every file of a commit, would wait for each of them again at each update.
 */
final class SharedSegments extends FilterDirectory {
    private final Set<String> shared;

    private SharedSegments(Directory folder, Set<String> shared) {
        super(folder);
        this.shared = shared;
    }

    /**
     * Links them, and opens the folder.
     *
     * @param base the generation whose segments these are; it stays as it is
     * @throws DamagedFileException if one of them is missing or cut short
     */
    static Directory linked(Path base, Path folder) throws IOException {
        Set<String> files = GenerationFiles.wholeSegments(base);
        for (String file : files) {
            HardLink.make(base.resolve(file), folder.resolve(file));
        }
        return new SharedSegments(FSDirectory.open(folder), files);
    }

    @Override
    public void sync(Collection<String> names) throws IOException {
        super.sync(names.stream().filter(name -> !shared.contains(name)).toList());
    }
}
