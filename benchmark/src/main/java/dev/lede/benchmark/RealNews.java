package dev.lede.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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

    private void add(List<Corpus> corpora, String name, String path, BareParser parser) throws IOException {
        Path at = folder.resolve(path);
        if (Files.isDirectory(at)) {
            corpora.add(Corpus.of(name, at, parser));
        }
    }
}
