package dev.lede.fetch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/** Connects to the very addresses given, with the host's own name for its certificate. */
final class HttpConnection {
    /** Further ones are seldom the way out. */
    private static final int MOST_ADDRESSES = 3;

    private HttpConnection() {}

    /**
     * A connection without encryption yet, to the first address that takes one.
     *
     * @throws FetchException if none does
     */
    static Socket open(List<InetAddress> addresses, int port, FetchLimits limits) throws IOException {
        for (InetAddress address : addresses.subList(0, Math.min(MOST_ADDRESSES, addresses.size()))) {
            var socket = new Socket();
            try {
                socket.connect(new InetSocketAddress(address, port), millis(limits.connect()));
                socket.setSoTimeout(millis(limits.read()));
                return socket;
            } catch (IOException e) {
                socket.close();
            }
        }
        throw new FetchException("no connection");
    }

    /**
     * The same connection, encrypted where the address asks for that.
     *
     * @throws IOException if the certificate isn't the host's or isn't trusted
     */
    static Socket secured(Socket socket, URI uri, Supplier<SSLSocketFactory> tls) throws IOException {
        if (!"https".equalsIgnoreCase(uri.getScheme())) {
            return socket;
        }
        var secured = (SSLSocket) tls.get().createSocket(socket, FeedUrl.host(uri), FeedUrl.port(uri), true);
        SSLParameters parameters = secured.getSSLParameters();
        // Without this any trusted certificate of any host would do.
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        secured.setSSLParameters(parameters);
        secured.startHandshake();
        return secured;
    }

    private static int millis(Duration duration) {
        return Math.max(1, Math.toIntExact(duration.toMillis()));
    }
}
