package dev.lede.search;

import dev.lede.article.Article;
import dev.lede.article.Vocabulary;
import dev.lede.config.LedeConfig.SearchSettings;
import dev.lede.config.SynonymRules;
import dev.lede.index.GenerationManifest;
import dev.lede.index.IndexReport;
import dev.lede.read.ReadReport;
import dev.lede.schema.ArticleSchema;
import dev.lede.schema.IndexForm;
import dev.lede.story.Sketch;
import dev.lede.story.Stories;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.ByteBuffersDirectory;

/** A generation in memory, of several segments, so that nothing comes to depend on there being one. */
final class MemoryIndex {
    static final SearchSettings SETTINGS = settings(Duration.ofSeconds(20));
    static final Vocabulary VOCABULARY = new Vocabulary(
            Map.of("AI Policy", "AI", "Robotics", "AI", "Computer Vision", "AI", "AI Hardware", "AI"),
            Map.of(
                    "provider", Map.of("thevergecom", "The Verge", "verge", "The Verge"),
                    "topic", Map.of("robots", "Robotics"),
                    "company", Map.of("facebook", "Meta")),
            List.of("company", "model"));
    private static final int SEGMENTS = 4;

    private MemoryIndex() {}

    static SearchSettings settings(Duration limit) {
        return new SearchSettings(limit, 0, 0, SynonymRules.NONE);
    }

    static ArticleSearcher of(List<Article> articles) throws IOException {
        return of(articles, SETTINGS);
    }

    static ArticleSearcher of(List<Article> articles, SearchSettings settings) throws IOException {
        return of(articles, settings, IndexForm.STANDARD);
    }

    /** Of articles in any order. */
    static Stories stories(List<Article> articles) {
        return Stories.ofOrdered(
                articles.stream().map(Sketch::of).sorted(Sketch.BY_DAY).toList());
    }

    static ArticleSearcher of(List<Article> articles, SearchSettings settings, IndexForm form) throws IOException {
        Stories stories = stories(articles);
        return new ArticleSearcher(
                reader(articles, form), manifest("000001", articles.size(), form), stories, settings);
    }

    static GenerationManifest manifest(String generation, int articles) {
        return manifest(generation, articles, IndexForm.STANDARD);
    }

    private static GenerationManifest manifest(String generation, int articles, IndexForm form) {
        var read = new ReadReport(
                0, new TreeMap<>(), new TreeMap<>(), 0, articles, 0, new TreeMap<>(), articles, List.of(), 0);
        var report = new IndexReport(read, articles, 0, 0);
        return new GenerationManifest(
                generation, ArticleSchema.VERSION, Instant.EPOCH, articles, List.of(), "", form, VOCABULARY, report);
    }

    private static DirectoryReader reader(List<Article> articles, IndexForm form) throws IOException {
        var directory = new ByteBuffersDirectory();
        try (var writer = new IndexWriter(directory, new IndexWriterConfig(form.analyzer()))) {
            int perSegment = articles.size() / SEGMENTS + 1;
            for (int i = 0; i < articles.size(); i++) {
                writer.addDocument(ArticleSchema.toDocument(articles.get(i), form.weights()));
                if (i % perSegment == perSegment - 1) {
                    writer.flush();
                }
            }
        }
        return DirectoryReader.open(directory);
    }
}
