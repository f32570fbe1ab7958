package dev.lede.fetch;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.lede.Archives;
import dev.lede.Promise;
import dev.lede.Seeds;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.stream.Stream;
import javax.net.ssl.SSLSocketFactory;
import org.junit.jupiter.params.provider.MethodSource;

/** What a host sends, from the first byte on: an answer within its bounds or a failure to read, and where it redirects to. */
class HttpAnswerFuzz {
    private static final int MOST_BYTES = 64 * 1024;
    private static final URI ASKED = URI.create("https://lab.example/feeds/a?b=c");
    private static final HttpExchange EXCHANGE = new HttpExchange(
            () -> (SSLSocketFactory) SSLSocketFactory.getDefault(),
            new FetchLimits(Duration.ofSeconds(1), Duration.ofSeconds(1), Duration.ofSeconds(1), MOST_BYTES));

    static Stream<byte[]> seeds() {
        return Stream.concat(
                Seeds.written(
                        "HTTP/1.1 200 OK\r\nContent-Type: text/xml; charset=iso-8859-2\r\nContent-Length: 5\r\n\r\n<rss>",
                        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5;x=y\r\n<rss>\r\n0\r\n\r\n",
                        "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.0 200\nA:b\n\n{\"version\":1}",
                        "HTTP/1.1 301 Moved\r\nLocation: ../b?c#d\r\nRetry-After: 3\r\n\r\n",
                        "HTTP/1.1 302 Found\r\nLocation: //other.example:80/\u00FC\"<>\r\n\r\n"),
                Stream.of(gzipped()));
    }

    private static byte[] gzipped() {
        var answer = new ByteArrayOutputStream();
        answer.writeBytes("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\n".getBytes(ISO_8859_1));
        answer.writeBytes(Archives.gzip("<feed/>".getBytes(ISO_8859_1)));
        return answer.toByteArray();
    }

    @DictionaryEntries({
        "HTTP/1.1 200 OK",
        "HTTP/1.1 100 ",
        "HTTP/1.1 301 ",
        "Content-Length: ",
        "Transfer-Encoding: chunked",
        "Content-Encoding: gzip",
        "Content-Type: text/xml; charset=",
        "Location: ",
        "0",
        "ffffffffffffffff",
        "999999999999999999",
        "\u001F\u008B\u0008",
        "http://[::1]/",
        "mailto:a@b",
        "://",
        "utf-16",
        "..;/",
        "?",
        "#"
    })
    @MethodSource("seeds")
    @FuzzTest(maxDuration = "3m")
    void keepsItsPromises(byte[] bytes) {
        try {
            check(EXCHANGE.answer(new ByteArrayInputStream(bytes)));
        } catch (IOException e) {
            // Told in words by who asked; anything else that is thrown is a finding.
            if (e instanceof FetchException told) {
                Promise.words(told.reason());
            }
        }
    }

    private static void check(HttpAnswer answer) {
        Promise.holds(
                answer.status() >= 200 || answer.body().bytes().length == 0, "a preface with a body", answer.status());
        Promise.holds(answer.body().bytes().length <= MOST_BYTES, "a body beyond its bound", answer.headers());
        TransferredText.asFile(
                answer.body().bytes(), answer.header("content-type").orElse(""));
        FeedForm.isFeed(answer.body().bytes());
        answer.header("location").flatMap(to -> FeedUrl.redirected(ASKED, to)).ifPresent(to -> {
            Promise.holds(to.toString().matches("[!-~]*"), "an address with other signs", to);
            Promise.holds(to.getRawFragment() == null, "a fragment that would be asked for", to);
            Promise.words(String.valueOf(to.getScheme()) + FeedUrl.host(to) + FeedUrl.port(to));
        });
    }
}
