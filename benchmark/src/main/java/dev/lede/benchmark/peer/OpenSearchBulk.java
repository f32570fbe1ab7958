package dev.lede.benchmark.peer;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.lede.article.Article;
import dev.lede.article.ArticleSummary;
import dev.lede.article.Provider;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/**
 * Sends articles to OpenSearch's {@code _bulk}, from several clients at once, each with a connection of its own. An article keeps its
 * id, so that one that is told again replaces itself.
 */
final class OpenSearchBulk {
    /** Of 2 KB each, it makes requests of 2 MB, where the throughput no longer rises. */
    private static final int BATCH = 1000;

    private static final JsonFactory JSON =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private final int port;
    private final String target;
    private final Iterator<Article> articles;

    /** @param target the path of the index's {@code _bulk} */
    OpenSearchBulk(int port, String target, Iterator<Article> articles) {
        this.port = port;
        this.target = target;
        this.articles = articles;
    }

    /** @return how many articles were sent */
    long send(int clients) throws IOException {
        try (ExecutorService threads = Executors.newFixedThreadPool(clients)) {
            List<Future<Long>> sending = new ArrayList<>();
            for (int i = 0; i < clients; i++) {
                sending.add(threads.submit(this::sendAll));
            }
            long sent = 0;
            for (Future<Long> each : sending) {
                sent += each.get();
            }
            return sent;
        } catch (ExecutionException e) {
            throw new IOException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private long sendAll() throws IOException {
        try (var connection = Loopback.to(port)) {
            long sent = 0;
            for (List<Article> batch = next(); !batch.isEmpty(); batch = next()) {
                byte[] request = HttpRequests.withBody("POST", target, "application/x-ndjson", lines(batch));
                String answer = connection.exchange(request).orFail().text();
                if (!answer.contains("\"errors\":false")) {
                    throw new IllegalStateException("not all was indexed: " + answer);
                }
                sent += batch.size();
            }
            return sent;
        }
    }

    private synchronized List<Article> next() {
        List<Article> batch = new ArrayList<>(BATCH);
        while (batch.size() < BATCH && articles.hasNext()) {
            batch.add(articles.next());
        }
        return batch;
    }

    static byte[] lines(List<Article> articles) {
        var bytes = new ByteArrayOutputStream(articles.size() * 2048);
        for (Article article : articles) {
            bytes.writeBytes(("{\"index\":{\"_id\":\"" + article.id() + "\"}}\n").getBytes(UTF_8));
            try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), bytes)) {
                write(article, json);
            }
            bytes.write('\n');
        }
        return bytes.toByteArray();
    }

    private static void write(Article article, JsonGenerator json) {
        ArticleSummary summary = article.summary();
        json.writeStartObject();
        summary.url().ifPresent(url -> json.writeStringProperty("url", url.toString()));
        json.writeStringProperty("title", summary.title());
        summary.excerpt().ifPresent(excerpt -> json.writeStringProperty("excerpt", excerpt));
        if (!article.body().isEmpty()) {
            json.writeStringProperty("body", article.body());
        }
        summary.provider().map(Provider::name).ifPresent(name -> json.writeStringProperty("provider", name));
        json.writeArrayPropertyStart("topics");
        summary.topics().withAncestors().forEach(json::writeString);
        json.writeEndArray();
        summary.type().ifPresent(type -> json.writeStringProperty("type", type));
        summary.language().ifPresent(language -> json.writeStringProperty("language", language));
        summary.quality().ifPresent(quality -> json.writeNumberProperty("quality", quality));
        summary.published()
                .ifPresent(published ->
                        json.writeStringProperty("published", published.at().toString()));
        json.writeEndObject();
    }
}
