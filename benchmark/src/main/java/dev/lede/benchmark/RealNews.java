package dev.lede.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Folders of real news that lie beside the project on some machines, and are no part of it. What isn't there is left out.
 *
 * @param folder of all of them
 */
record RealNews(Path folder) {
    /** What reading, normalising and indexing are measured on together. */
    List<Corpus> mixed() throws IOException {
        List<Corpus> corpora = new ArrayList<>();
        add(corpora, "front matter, posts/_news", "posts/_news", BareParser.FRONT_MATTER);
        add(corpora, "front matter, ainews", "ainews", BareParser.FRONT_MATTER);
        add(corpora, "crawled text, crawl/openai-2023-09", "crawl/openai-2023-09", BareParser.TEXT);
        reuters().ifPresent(corpora::add);
        return corpora;
    }

    /** The others. */
    List<Corpus> further() throws IOException {
        List<Corpus> corpora = new ArrayList<>();
        add(corpora, "front matter, multilingual", "multilingual", BareParser.FRONT_MATTER);
        add(corpora, "front matter, then HTML, posts/_newsletters", "posts/_newsletters", BareParser.FRONT_MATTER);
        add(corpora, "web pages gzipped, html/scrapinghub", "html/scrapinghub/html", BareParser.GZIPPED_HTML);
        add(corpora, "JSON Lines, blogmarks", "blogmarks", BareParser.JSON_LINES);
        return corpora;
    }

    Optional<Corpus> reuters() throws IOException {
        Path at = folder.resolve("reuters");
        return Files.isDirectory(at)
                ? Optional.of(Corpus.ending("SGML, reuters", at, ".sgm", BareParser.REUTERS))
                : Optional.empty();
    }

    /** What real queries are asked of. */
    List<Corpus> searched() throws IOException {
        List<Corpus> corpora = new ArrayList<>();
        reuters().ifPresent(corpora::add);
        add(corpora, "front matter, ainews", "ainews", BareParser.FRONT_MATTER);
        add(corpora, "JSON Lines, blogmarks", "blogmarks", BareParser.JSON_LINES);
        return corpora;
    }

    /** Real queries that are questions of ours too. */
    List<RealQuery> queries() throws IOException {
        List<RealQuery> queries = new ArrayList<>();
        for (JsonNode line : lines()) {
            RealQuery.of(line).ifPresent(queries::add);
        }
        return queries;
    }

    /** Of the file of queries, each with what was typed and its tags. */
    private List<JsonNode> lines() throws IOException {
        Path queries = folder.resolve("queries/search-benchmark-game-queries.jsonl");
        List<JsonNode> lines = new ArrayList<>();
        if (Files.exists(queries)) {
            for (String line : Files.readAllLines(queries)) {
                lines.add(JsonMapper.shared().readTree(line));
            }
        }
        return lines;
    }

    /** What strangers typed elsewhere: real queries, and strings that break programs. */
    List<TypedString> strings() throws IOException {
        List<TypedString> strings = new ArrayList<>();
        for (JsonNode line : lines()) {
            strings.add(new TypedString("real queries", line.get("query").asString()));
        }
        Path naughty = folder.resolve("suites/blns/blns.json");
        if (Files.exists(naughty)) {
            JsonMapper.shared()
                    .readTree(naughty)
                    .forEach(each -> strings.add(new TypedString("naughty strings", each.asString())));
        }
        return strings;
    }

    private void add(List<Corpus> corpora, String name, String path, BareParser parser) throws IOException {
        Path at = folder.resolve(path);
        if (Files.isDirectory(at)) {
            corpora.add(Corpus.of(name, at, parser));
        }
    }
}
