package dev.lede.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import tools.jackson.databind.json.JsonMapper;

/** Files of forms of which there are none to measure with, written from other news. */
final class WrittenForms {
    /** Files of one form, so that two threads have something to share. */
    private static final int FILES = 8;

    private static final int IN_A_FILE = 1000;

    private static final JsonMapper JSON = JsonMapper.shared();

    private WrittenForms() {}

    /** @param folder where they go, each form in a folder of its own */
    static List<Corpus> write(List<News> news, Path folder) throws IOException {
        List<Corpus> written = new ArrayList<>();
        written.add(
                lists("JSON, an array", news, folder.resolve("json"), BareParser.JSON_TREE, JSON::writeValueAsString));
        written.add(lists("JSON Lines", news, folder.resolve("jsonl"), BareParser.JSON_LINES, WrittenForms::lines));
        written.add(lists("JSON Feed", news, folder.resolve("jsonfeed"), BareParser.JSON_TREE, WrittenForms::jsonFeed));
        written.add(lists("CSV", news, folder.resolve("csv"), BareParser.CSV, WrittenForms::csv));
        written.add(lists("RSS 2.0", news, folder.resolve("rss"), BareParser.XML, WrittenForms::rss));
        written.add(lists("Atom", news, folder.resolve("atom"), BareParser.XML, WrittenForms::atom));
        written.add(gzipped(news, Files.createDirectories(folder.resolve("gz"))));
        written.add(zipped(news, Files.createDirectories(folder.resolve("zip"))));
        written.add(tarred(news, Files.createDirectories(folder.resolve("tar"))));
        return written;
    }

    /** A file for each, a thousand in a folder. */
    static List<Path> frontMatter(List<News> news, Path folder) throws IOException {
        List<Path> files = new ArrayList<>();
        for (int i = 0; i < news.size(); i++) {
            Path file =
                    Files.createDirectories(folder.resolve("part-" + i / 1000)).resolve(name(i));
            files.add(Files.writeString(file, frontMatter(news.get(i))));
        }
        return files;
    }

    /** Every string in JSON is one in YAML. */
    static String frontMatter(News news) {
        return "---\ntitle: " + JSON.writeValueAsString(news.title()) + "\nlink: " + news.link() + "\ndate: \""
                + news.date() + "\"\ntags: " + JSON.writeValueAsString(news.topics()) + "\n---\n\n" + news.text()
                + "\n";
    }

    /** Writes JSON Lines, of as many articles each file as a reader takes at once. */
    static void jsonLines(List<News> news, Path folder) throws IOException {
        for (int first = 0; first < news.size(); first += IN_A_FILE) {
            Files.writeString(
                    folder.resolve("part-" + first / IN_A_FILE + ".jsonl"),
                    lines(news.subList(first, Math.min(news.size(), first + IN_A_FILE))));
        }
    }

    private static Corpus lists(
            String name, List<News> news, Path folder, BareParser parser, Function<List<News>, String> form)
            throws IOException {
        Files.createDirectories(folder);
        for (int i = 0; i < FILES; i++) {
            Files.writeString(folder.resolve("part-" + i), form.apply(part(news, i)));
        }
        return Corpus.of(name, folder, parser);
    }

    private static List<News> part(List<News> news, int number) {
        return news.subList(news.size() * number / FILES, news.size() * (number + 1) / FILES);
    }

    private static String lines(List<News> news) {
        return news.stream().map(JSON::writeValueAsString).collect(Collectors.joining("\n"));
    }

    private record Item(String id, String url, String title, String content_text, String date_published) {}

    private record Feed(String version, String title, List<Item> items) {}

    private static String jsonFeed(List<News> news) {
        return JSON.writeValueAsString(new Feed(
                "https://jsonfeed.org/version/1.1",
                "News",
                news.stream()
                        .map(each -> new Item(each.link(), each.link(), each.title(), each.text(), each.date()))
                        .toList()));
    }

    private static String csv(List<News> news) {
        return news.stream()
                .map(each -> quoted(each.title()) + "," + each.link() + "," + each.date() + "," + quoted(each.text()))
                .collect(Collectors.joining("\n", "title,link,date,text\n", "\n"));
    }

    private static String quoted(String cell) {
        return '"' + cell.replace("\"", "\"\"") + '"';
    }

    private static String rss(List<News> news) {
        return news.stream()
                .map(each -> "<item><title>" + xml(each.title()) + "</title><link>" + each.link() + "</link><pubDate>"
                        + each.date() + "</pubDate><description>" + xml(each.text()) + "</description></item>\n")
                .collect(Collectors.joining(
                        "",
                        "<?xml version=\"1.0\"?>\n<rss version=\"2.0\"><channel><title>News</title>"
                                + "<link>https://news.example/</link>\n",
                        "</channel></rss>\n"));
    }

    private static String atom(List<News> news) {
        return news.stream()
                .map(each -> "<entry><id>" + each.link() + "</id><title>" + xml(each.title()) + "</title><link href=\""
                        + each.link() + "\"/><published>" + each.date() + "</published><content type=\"text\">"
                        + xml(each.text()) + "</content></entry>\n")
                .collect(Collectors.joining(
                        "",
                        "<?xml version=\"1.0\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>News</title>\n",
                        "</feed>\n"));
    }

    private static String xml(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }

    private static Corpus gzipped(List<News> news, Path folder) throws IOException {
        for (int i = 0; i < news.size(); i++) {
            try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(folder.resolve(name(i) + ".gz")))) {
                out.write(bytes(news.get(i)));
            }
        }
        return Corpus.of("front matter, each file gzipped", folder, BareParser.GZIPPED_FRONT_MATTER);
    }

    private static Corpus zipped(List<News> news, Path folder) throws IOException {
        for (int part = 0; part < FILES; part++) {
            try (var out = new ZipOutputStream(Files.newOutputStream(folder.resolve("part-" + part + ".zip")))) {
                List<News> some = part(news, part);
                for (int i = 0; i < some.size(); i++) {
                    out.putNextEntry(new ZipEntry(name(i)));
                    out.write(bytes(some.get(i)));
                }
            }
        }
        return Corpus.of("front matter in .zip", folder, BareParser.ZIPPED_FRONT_MATTER);
    }

    private static Corpus tarred(List<News> news, Path folder) throws IOException {
        for (int part = 0; part < FILES; part++) {
            Path file = folder.resolve("part-" + part + ".tar.gz");
            try (var out = new TarArchiveOutputStream(
                    new BufferedOutputStream(new GZIPOutputStream(Files.newOutputStream(file))))) {
                List<News> some = part(news, part);
                for (int i = 0; i < some.size(); i++) {
                    byte[] bytes = bytes(some.get(i));
                    var entry = new TarArchiveEntry(name(i));
                    entry.setSize(bytes.length);
                    out.putArchiveEntry(entry);
                    out.write(bytes);
                    out.closeArchiveEntry();
                }
            }
        }
        return Corpus.of("front matter in .tar.gz", folder, BareParser.TARRED_FRONT_MATTER);
    }

    private static byte[] bytes(News news) {
        return frontMatter(news).getBytes(UTF_8);
    }

    private static String name(int number) {
        return "news-" + number + ".md";
    }
}
