package dev.lede.index;

import dev.lede.schema.ArticleSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.apache.lucene.util.IOUtils;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** A generation's {@code generation.json}: a {@link GenerationManifest} that people can read too. */
final class ManifestFile {
    private static final String NAME = "generation.json";
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private ManifestFile() {}

    /** Durable when it returns, but for the folder's own entry. */
    static void write(Path folder, GenerationManifest manifest) throws IOException {
        Path file = folder.resolve(NAME);
        Files.write(file, JSON.writeValueAsBytes(manifest));
        IOUtils.fsync(file, false);
    }

    /**
     * @throws IndexException if it is of another schema or can't be read as a manifest
     * @throws NoSuchFileException if the folder is gone
     */
    static GenerationManifest read(Path folder) throws IOException {
        String generation = folder.getFileName().toString();
        try {
            JsonNode json = JSON.readTree(Files.readAllBytes(folder.resolve(NAME)));
            int schema = json.path("schema").asInt(-1);
            // Before the rest is read: another version may hold other things.
            if (schema != ArticleSchema.VERSION) {
                throw new IndexException("index " + generation + " has schema " + schema + ", this server reads "
                        + ArticleSchema.VERSION + ": run: lede rebuild");
            }
            return JSON.treeToValue(json, GenerationManifest.class);
        } catch (NoSuchFileException e) {
            if (Files.isDirectory(folder)) {
                throw new IndexException(folder.resolve(NAME) + " is missing: run: lede rebuild", e);
            }
            throw e;
        } catch (JacksonException e) {
            throw new IndexException(folder.resolve(NAME) + " is damaged: run: lede rebuild", e);
        }
    }
}
