package dev.lede.fetch;

import static dev.lede.fetch.Fetching.FEED;
import static dev.lede.fetch.Fetching.LIMITS;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One request, to hosts that answer byte by byte what a test says. */
@Timeout(60)
class HttpExchangeTest {
    private final FixedOutside world = new FixedOutside();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SSH-2.0-OpenSSH\r\n",
                "HTTP/1.1 OK\r\n\r\n",
                "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n<rss>",
                "HTTP/1.1 200 OK\r\nContent-Length: -1\r\n\r\n<rss>",
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n<rss>",
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n<rss>x\r\n0\r\n\r\n",
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nFFFFFFFFFFFFFFFF\r\n<rss>",
                "HTTP/1.1 100 Continue\r\n\r\n",
                ""
            })
    void anAnswerThatIsNoneIsAFaultOfTheHost(String answer) throws Exception {
        try (var host = RawHost.answering(answer)) {
            URI uri = URI.create("http://127.0.0.1:" + host.port() + "/feed");
            var exchange = new HttpExchange(world.outside().tls(), LIMITS);
            List<InetAddress> here = world.outside().resolver().addresses("127.0.0.1");

            assertThatThrownBy(() -> exchange.get(uri, here, Map.of())).isInstanceOf(FetchException.class);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HTTP/1.0 200\r\n\r\n",
                "HTTP/1.1 103 Early\nLink: x\n\nHTTP/1.1 200 OK\nodd:\nCONTENT-LENGTH: 46\n\n",
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nContent-Length: 3\r\n\r\n2E;x=y\r\n"
            })
    void anAnswerInAnyUsualWayIsRead(String head) throws Exception {
        String tail = head.contains("chunked") ? "\r\n0\r\n\r\n" : "";
        try (var host = RawHost.answering(head + FEED + tail)) {
            URI uri = URI.create("http://127.0.0.1:" + host.port() + "/feed");
            HttpAnswer answer = new HttpExchange(world.outside().tls(), LIMITS)
                    .get(uri, world.outside().resolver().addresses("127.0.0.1"), Map.of("A", "b\r\nC: d"));

            assertThat(answer.body().bytes()).asString(UTF_8).isEqualTo(FEED);
            assertThat(host.request())
                    .startsWith("GET /feed HTTP/1.1\r\n")
                    .containsOnlyOnce("Host: 127.0.0.1:")
                    .doesNotContain("User-Agent", "Upgrade", "Cookie")
                    .doesNotContain("C: d");
        }
    }

    @Test
    void aHeadWithoutEndIsGivenUp() throws Exception {
        for (String endless : List.of("X", "X: y\r\n")) {
            try (var host = RawHost.answering("HTTP/1.1 200 OK\r\n" + endless.repeat(100_000))) {
                URI uri = URI.create("http://127.0.0.1:" + host.port() + "/feed");
                var exchange = new HttpExchange(world.outside().tls(), LIMITS);
                List<InetAddress> here = world.outside().resolver().addresses("127.0.0.1");

                assertThatThrownBy(() -> exchange.get(uri, here, Map.of()))
                        .isInstanceOf(FetchException.class)
                        .hasMessage("the answer's head is too long");
            }
        }
    }
}
