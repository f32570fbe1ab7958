package dev.lede.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.SharedData;
import dev.lede.normalise.Registries;
import dev.lede.read.ReadOutcome.Read;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Files of a folder read as the walk has them read, and what was told of each. */
final class PackedFiles {
    private static final FieldNames NAMES =
            Registries.load(SharedData.root().resolve("config")).fields();

    static final int MOST_BYTES = 1 << 20;

    /** What was told of each file, by its name, in the order told. */
    private final Map<String, List<ReadOutcome>> told = new LinkedHashMap<>();

    private final Path folder;

    PackedFiles(Path folder) {
        this.folder = folder;
    }

    /** By the file's name, in the order told; may be cleared. */
    Map<String, List<ReadOutcome>> told() {
        return told;
    }

    FileReader reader() {
        return new FileReader(List.of(new FrontMatterReader(NAMES)), NAMES, MOST_BYTES);
    }

    void read(String name, byte[] bytes) throws IOException {
        Path path = Files.write(folder.resolve(name), bytes);
        reader().read(
                        new SourceFile(path, name),
                        (file, outcome) -> told.computeIfAbsent(file.name(), key -> new ArrayList<>())
                                .add(outcome));
    }

    ReadOutcome only(String name) {
        assertThat(told).containsKey(name);
        List<ReadOutcome> outcomes = told.getOrDefault(name, List.of());
        assertThat(outcomes).hasSize(1);
        return outcomes.getFirst();
    }

    List<String> titles(String name) {
        assertThat(only(name)).isInstanceOf(Read.class);
        return ((Read) only(name))
                .articles().stream()
                        .map(article -> article.title().orElseThrow().text())
                        .toList();
    }

    static String text(String title) {
        return "---\ntitle: " + title + "\n---\nbody\n";
    }

    static byte[] article(String title) {
        return text(title).getBytes(UTF_8);
    }

    /** Text that doesn't pack well. */
    static String noise(int length) {
        var random = new Random(11);
        var text = new StringBuilder("---\ntitle: noise\n---\n");
        while (text.length() < length) {
            text.append((char) ('a' + random.nextInt(26))).append(random.nextInt(1000));
        }
        return text.toString();
    }
}
