package dev.lede.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.lede.article.Article;
import dev.lede.disk.DamagedFileException;
import java.nio.file.Path;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;

/** A telling as bytes. */
final class ArticleJson {
    // Our own file, of articles that were already in memory once: no limits on what is read back.
    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxStringLength(Integer.MAX_VALUE)
                            .build())
                    .build())
            .build();

    private ArticleJson() {}

    /** By way of a string: half a surrogate pair, which UTF-8 can't hold, becomes a question mark and no failure. */
    static byte[] bytes(Article article) {
        return JSON.writeValueAsString(article).getBytes(UTF_8);
    }

    /** @throws DamagedFileException if that is no article */
    static Article article(byte[] bytes) throws DamagedFileException {
        try {
            return JSON.readValue(bytes, Article.class);
        } catch (JacksonException e) {
            throw new DamagedFileException(Path.of(Ledger.FOLDER), e);
        }
    }
}
