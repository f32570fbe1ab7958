package dev.lede.benchmark.peer;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the thin client reads is what a server sent, over one connection. */
class LoopbackTest {
    private static final byte[] LARGE = new byte[300_000];

    static {
        Arrays.fill(LARGE, (byte) 'x');
    }

    @Test
    void answersOfKnownAndUnknownLengthAreReadWholeOverOneConnection() throws Exception {
        Set<Integer> clientPorts = ConcurrentHashMap.newKeySet();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            clientPorts.add(exchange.getRemoteAddress().getPort());
            byte[] asked = exchange.getRequestBody().readAllBytes();
            boolean isChunked = exchange.getRequestURI().getPath().equals("/chunked");
            byte[] body = asked.length > 0 ? asked : LARGE;
            exchange.sendResponseHeaders(isChunked ? 200 : 404, isChunked ? 0 : body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        try (var connection = Loopback.to(server.getAddress().getPort())) {
            for (int i = 0; i < 3; i++) {
                Answer chunked = connection.exchange(HttpRequests.get("/chunked?q=a"));
                assertThat(chunked.status()).isEqualTo(200);
                assertThat(chunked.body()).isEqualTo(LARGE);
                Answer known = connection.exchange(HttpRequests.post("/known", "{\"é\": 1}"));
                assertThat(known.status()).isEqualTo(404);
                assertThat(known.text()).isEqualTo("{\"é\": 1}");
            }
        } finally {
            server.stop(0);
        }
        assertThat(clientPorts).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "HTTP/1.1 200 OK|content-LENGTH:  3||abc; 200 abc",
                "HTTP/1.1 204 No Content||; '204 '",
                "'HTTP/1.1 200 OK|Transfer-Encoding: chunked||2;x=y|ab|1|c|0|Trailer: t||'; 200 abc",
            })
    void theFormsOfAnAnswer(String sent, String read) throws Exception {
        try (var server = new Raw(sent);
                var connection = Loopback.to(server.port())) {
            Answer answer = connection.exchange(HttpRequests.get("/"));
            assertThat(answer.status() + " " + answer.text()).isEqualTo(read);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'', closed instead of an answer",
        "HTTP/1.1 200 OK|Content-, closed within an answer's head",
        "HTTP/1.1 200 OK|Content-Length: 9||abc, 6 bytes before its end",
        "HTTP/1.1 200 OK|Transfer-Encoding: chunked||5|ab, 3 bytes before its end",
    })
    void aConnectionThatIsClosedBeforeTheEndIsAnError(String sent, String said) throws Exception {
        try (var server = new Raw(sent);
                var connection = Loopback.to(server.port())) {
            assertThatThrownBy(() -> connection.exchange(HttpRequests.get("/")))
                    .isInstanceOf(EOFException.class)
                    .hasMessageContaining(said);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "SSH-2.0-server|, not HTTP/1.1: SSH-2.0-server",
        "HTTP/1.1 twohundred|, not HTTP/1.1: HTTP/1.1 twohundred",
        "HTTP/1.1 200 OK|Connection: close||abc, tells no length",
    })
    void whatTellsNoLengthOrIsNotHttpIsAnError(String sent, String said) throws Exception {
        try (var server = new Raw(sent);
                var connection = Loopback.to(server.port())) {
            assertThatThrownBy(() -> connection.exchange(HttpRequests.get("/")))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining(said);
        }
    }

    @Test
    void aRefusalSaysWhatWasAnswered() {
        assertThatThrownBy(() -> new Answer(400, "no such field".getBytes(ISO_8859_1)).orFail())
                .hasMessage("answered 400: no such field");
    }

    /** Answers whatever is asked first with these bytes, {@code |} standing for an end of line, and closes. */
    private static final class Raw implements AutoCloseable {
        private final ServerSocket listening =
                new ServerSocket(0, 1, InetAddress.getByAddress(new byte[] {127, 0, 0, 1}));

        Raw(String sent) throws IOException {
            Thread.ofVirtual().start(() -> answer(sent.replace("|", "\r\n").getBytes(ISO_8859_1)));
        }

        private void answer(byte[] bytes) {
            try (Socket socket = listening.accept()) {
                // A question left unread would reset the connection.
                int ends = 0;
                while (ends < 2) {
                    int next = socket.getInputStream().read();
                    ends = next == '\n' ? ends + 1 : next == '\r' ? ends : 0;
                }
                socket.getOutputStream().write(bytes);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        int port() {
            return listening.getLocalPort();
        }

        @Override
        public void close() throws IOException {
            listening.close();
        }
    }
}
