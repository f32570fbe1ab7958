package dev.lede.fetch;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.lede.Promise;
import dev.lede.Seeds;
import java.net.URI;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** What a host answers, as the HTTP library hands it on: where it redirects to, what encoding it tells, whether it is a feed. */
class AnswerFuzz {
    private static final URI ASKED = URI.create("https://lab.example/feeds/a?b=c");

    /** A header's value, then a line end, then the body. */
    static Stream<byte[]> seeds() {
        return Seeds.written(
                "text/xml; charset=iso-8859-2\n<?xml version=\"1.0\"?><!-- c --><rss>",
                "../b?c#d\n{\"version\":1}",
                "//other.example:80/\u00FC\"<>\n\uFEFF <!DOCTYPE x [<!ENTITY y 'z'>]><a:feed>");
    }

    @DictionaryEntries({
        "text/xml; charset=",
        "utf-16",
        "x-JISAutoDetect",
        "http://[::1]/",
        "mailto:a@b",
        "://",
        "//",
        "..;/",
        "?",
        "#",
        "%",
        "<!--",
        "<!DOCTYPE",
        "<?xml encoding=",
        "<rss",
        "<rdf:RDF",
        "<opml"
    })
    @MethodSource("seeds")
    @FuzzTest(maxDuration = "2m")
    void keepsItsPromises(byte[] bytes) {
        String text = new String(bytes, ISO_8859_1);
        String header = text.split("\n", 2)[0];
        byte[] body = Arrays.copyOfRange(bytes, Math.min(bytes.length, header.length() + 1), bytes.length);
        byte[] file = TransferredText.asFile(body, header);
        Promise.holds(
                Arrays.equals(TransferredText.asFile(file, header), file), "made a file again, it is another", header);
        FeedForm.isFeed(file);
        FeedUrl.redirected(ASKED, header).ifPresent(to -> {
            Promise.holds(to.toString().matches("[!-~]*"), "an address with other signs", to);
            Promise.holds(to.getRawFragment() == null, "a fragment that would be asked for", to);
            Promise.words(FeedUrl.host(to) + FeedUrl.port(to));
        });
    }
}
