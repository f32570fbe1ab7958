package dev.lede.fetch;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** A host that answers every connection with the same bytes, whatever they are, and closes it. */
final class RawHost implements AutoCloseable {
    private final ServerSocket server;
    private final byte[] answer;
    private final CompletableFuture<String> request = new CompletableFuture<>();

    private RawHost(ServerSocket server, byte[] answer) {
        this.server = server;
        this.answer = answer;
    }

    static RawHost answering(String answer) throws IOException {
        var host = new RawHost(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), answer.getBytes(ISO_8859_1));
        Thread.ofVirtual().start(host::run);
        return host;
    }

    private void run() {
        while (!server.isClosed()) {
            try (Socket socket = server.accept()) {
                InputStream in = socket.getInputStream();
                var head = new StringBuilder();
                while (head.indexOf("\r\n\r\n") < 0) {
                    head.append((char) in.read());
                }
                request.complete(head.toString());
                socket.getOutputStream().write(answer);
            } catch (IOException e) {
                // Closed by the other side, or by us.
            }
        }
    }

    int port() {
        return server.getLocalPort();
    }

    String request() throws Exception {
        return request.get(20, TimeUnit.SECONDS);
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
