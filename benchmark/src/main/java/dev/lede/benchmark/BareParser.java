package dev.lede.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.ArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.MappingIterator;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvSchema;

/**
 * What reads a form where nothing more is wanted than to have it parsed: the libraries that our readers stand on, used as
 * their documentation says, without a bound, a check or an article made.
 */
enum BareParser {
    /** SnakeYAML for the head; for a body commonmark, and jsoup for the text of what it renders. */
    FRONT_MATTER {
        @Override
        int parse(byte[] file) {
            String text = new String(file, UTF_8);
            int close = text.indexOf("\n---", MARK);
            Object head = new Yaml(new SafeConstructor(new LoaderOptions()))
                    .load(text.substring(MARK, close < 0 ? text.length() : close));
            String body = close < 0 ? "" : text.substring(close + MARK + 1).strip();
            return head.hashCode() + (body.isEmpty() ? 0 : text(html(body)));
        }
    },
    /** Nothing parses text that has no form: its bytes become characters. */
    TEXT {
        @Override
        int parse(byte[] file) {
            return new String(file, UTF_8).length();
        }
    },
    /** jsoup. */
    HTML {
        @Override
        int parse(byte[] file) {
            return Jsoup.parse(new String(file, UTF_8)).childNodeSize();
        }
    },
    /** jsoup's parser of XML, as in our reader of feeds. */
    XML {
        @Override
        int parse(byte[] file) {
            return Jsoup.parse(new String(file, UTF_8), org.jsoup.parser.Parser.xmlParser())
                    .childNodeSize();
        }
    },
    /** Jackson's tree of each line. */
    JSON_LINES {
        @Override
        int parse(byte[] file) {
            return new String(file, UTF_8)
                    .lines()
                    .mapToInt(line -> JSON.readTree(line).size())
                    .sum();
        }
    },
    /** Jackson's tree. */
    JSON_TREE {
        @Override
        int parse(byte[] file) {
            return JSON.readTree(file).size();
        }
    },
    /** Jackson's CSV module, a map for each row. */
    CSV {
        @Override
        int parse(byte[] file) {
            try (MappingIterator<Map<String, String>> rows = ROWS.readerForMapOf(String.class)
                    .with(CsvSchema.emptySchema().withHeader())
                    .readValues(file)) {
                int cells = 0;
                while (rows.hasNext()) {
                    cells += rows.next().size();
                }
                return cells;
            }
        }
    },
    /** Our own search for tags: no library knows this form. */
    REUTERS {
        @Override
        int parse(byte[] file) {
            return ReutersReader.articles(new String(file, UTF_8)).size();
        }
    },
    /** The JDK's unpacking, then as {@link #HTML}. */
    GZIPPED_HTML {
        @Override
        int parse(byte[] file) throws IOException {
            try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(file))) {
                return HTML.parse(in.readAllBytes());
            }
        }
    },
    /** The JDK's unpacking, then as {@link #FRONT_MATTER}. */
    GZIPPED_FRONT_MATTER {
        @Override
        int parse(byte[] file) throws IOException {
            try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(file))) {
                return FRONT_MATTER.parse(in.readAllBytes());
            }
        }
    },
    /** commons-compress, then each entry as {@link #FRONT_MATTER}. */
    ZIPPED_FRONT_MATTER {
        @Override
        int parse(byte[] file) throws IOException {
            try (var in = new ZipArchiveInputStream(new ByteArrayInputStream(file))) {
                return entries(in);
            }
        }
    },
    /** commons-compress, then each entry as {@link #FRONT_MATTER}. */
    TARRED_FRONT_MATTER {
        @Override
        int parse(byte[] file) throws IOException {
            try (var in = new TarArchiveInputStream(
                    new BufferedInputStream(new GZIPInputStream(new ByteArrayInputStream(file))))) {
                return entries(in);
            }
        }
    };

    /** The first line. */
    private static final int MARK = "---\n".length();

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final CsvMapper ROWS = CsvMapper.shared();
    private static final Parser MARKDOWN = Parser.builder().build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder().build();

    /**
     * @return a number that depends on all of it, so that nothing can be left out as unused
     * @throws IOException if an archive is broken
     */
    abstract int parse(byte[] file) throws IOException;

    private static int entries(ArchiveInputStream<?> in) throws IOException {
        int sum = 0;
        for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
            sum += entry.isDirectory() ? 0 : FRONT_MATTER.parse(in.readAllBytes());
        }
        return sum;
    }

    private static String html(String body) {
        return body.startsWith("<!") || body.startsWith("<html") ? body : RENDERER.render(MARKDOWN.parse(body));
    }

    private static int text(String html) {
        return Jsoup.parse(html).text().length();
    }
}
