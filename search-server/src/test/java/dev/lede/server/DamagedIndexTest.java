package dev.lede.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.PublishedIndex;
import dev.lede.article.Article;
import dev.lede.article.RandomArticles;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What a disk does to the segments of the generation that is being searched. */
@Timeout(60)
class DamagedIndexTest {
    @TempDir
    Path folder;

    @Test
    void aSearchInDamagedColumnsFailsAndTheNextGenerationAnswers() throws Exception {
        // What was asked before is still known.
        failsAndTheNextGenerationAnswers(".dvd", "/api/v1/search", "/api/v1/search?size=7");
    }

    @Test
    void anArticleWhoseTextIsDamagedFailsAndTheNextGenerationAnswers() throws Exception {
        Article first = new RandomArticles(20).list(20).getFirst();

        String path = "/api/v1/articles/" + first.id();
        failsAndTheNextGenerationAnswers(".fdt", path, path);
    }

    private void failsAndTheNextGenerationAnswers(String ending, String path, String asked) throws Exception {
        publish(20);
        try (var searcher = PublishedIndex.open(folder);
                var server = ServedForTest.start(searcher)) {
            assertThat(server.get(path).statusCode()).isEqualTo(200);
            overwrite(ending);

            var failed = server.get(asked);
            assertThat(failed.statusCode()).isEqualTo(500);
            assertThat(failed.body()).contains("\"requestId\"").doesNotContain("fdt", "dvd", "Corrupt", "damaged");
            assertThat(server.get("/healthz").statusCode()).isEqualTo(200);

            publish(30);
            searcher.refresh();
            var answer = server.get("/api/v1/search");
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body()).contains("\"generation\":\"000002\"");
        }
    }

    private void publish(int articles) throws IOException {
        PublishedIndex.publish(folder, new RandomArticles(articles).list(articles));
    }

    /** In place, as long as it was: the searcher has it open. */
    private void overwrite(String ending) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("000001"))) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(ending)).toList()) {
                try (var bytes = Files.newByteChannel(file, StandardOpenOption.WRITE)) {
                    bytes.write(ByteBuffer.allocate((int) Files.size(file)));
                }
            }
        }
    }
}
