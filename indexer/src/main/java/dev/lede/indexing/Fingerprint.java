package dev.lede.indexing;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.lede.config.LedeConfig;
import dev.lede.ledger.ContentHash;
import dev.lede.schema.ArticleSchema;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Of all that decides what is made of a file, besides its content: where it is another than a generation's, every file is
 * read again. The program counts too, by its own bytes, and each library by its name and size, so that nobody must
 * remember to raise a number.
 */
final class Fingerprint {
    private static final List<String> REGISTRIES = List.of("fields.yaml", "providers.yaml", "topics.yaml");

    private Fingerprint() {}

    static String of(LedeConfig config) throws IOException {
        List<String> parts = new ArrayList<>();
        parts.add("schema " + ArticleSchema.VERSION);
        parts.add("unpublished " + config.read().includeUnpublished());
        parts.add("bytes " + config.read().maxFileBytes());
        parts.add("form " + config.index().form());
        for (String registry : REGISTRIES) {
            parts.add(registry + ' ' + hash(config.folder().resolve(registry)));
        }
        parts.add("program " + program(code()));
        return ContentHash.of(String.join("\n", parts).getBytes(UTF_8)).hex();
    }

    /** @param code a folder of classes, or a jar with its libraries beside it */
    static String program(Path code) throws IOException {
        if (!Files.isDirectory(code)) {
            return hash(code) + libraries(code.resolveSibling("."));
        }
        try (Stream<Path> files = Files.walk(code)) {
            return files.filter(file -> file.toString().endsWith(".class"))
                    .sorted()
                    .map(Fingerprint::hash)
                    .toList()
                    .toString();
        }
    }

    /** As they lie beside the program's own jar. */
    private static String libraries(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<String> libraries = new ArrayList<>();
            for (Path file : files.filter(each -> each.toString().endsWith(".jar"))
                    .sorted()
                    .toList()) {
                libraries.add(file.getFileName() + " " + Files.size(file));
            }
            return libraries.toString();
        }
    }

    private static Path code() {
        try {
            return Path.of(Fingerprint.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the program's own place has no path", e);
        }
    }

    private static String hash(Path file) {
        return ContentHash.of(file).map(ContentHash::hex).orElse("missing");
    }
}
