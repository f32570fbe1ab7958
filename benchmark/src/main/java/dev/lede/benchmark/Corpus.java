package dev.lede.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Files of one form that lie ready.
 *
 * @param name of the form and where it is from
 * @param sources as the product is told of them; no file is in them but those counted
 * @param files each of them, in order
 * @param bytes of all files, as stored
 * @param parser what parses it bare
 */
record Corpus(String name, List<Path> sources, List<Path> files, long bytes, BareParser parser) {
    Corpus {
        sources = List.copyOf(sources);
        files = List.copyOf(files);
    }

    /** Every file of a folder, or the one file. */
    static Corpus of(String name, Path source, BareParser parser) throws IOException {
        List<Path> files = below(source, "");
        return new Corpus(name, List.of(source), files, bytes(files), parser);
    }

    /** Those files of a folder whose names end so; few, as each is a source of its own. */
    static Corpus ending(String name, Path folder, String end, BareParser parser) throws IOException {
        List<Path> files = below(folder, end);
        return new Corpus(name, files, files, bytes(files), parser);
    }

    Amount amount() {
        return new Amount(files.size(), 0, bytes);
    }

    private static List<Path> below(Path source, String end) throws IOException {
        try (Stream<Path> all = Files.walk(source)) {
            return all.filter(
                            file -> Files.isRegularFile(file) && file.toString().endsWith(end))
                    .sorted(Comparator.naturalOrder())
                    .toList();
        }
    }

    private static long bytes(List<Path> files) throws IOException {
        long bytes = 0;
        for (Path file : files) {
            bytes += Files.size(file);
        }
        return bytes;
    }
}
