package dev.lede.fetch;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLSocketFactory;

/**
 * One GET over one connection to a checked address, with bounds on each part of the answer and on the time of all of it.
 * Not for several requests over one connection: a feed is asked for once in a while.
 */
final class HttpExchange {
    private static final int LONGEST_LINE = 16 * 1024;
    private static final int MOST_HEADERS = 200;
    private static final int MOST_PREFACES = 5;
    private static final String NO_HTTP = "the answer is no HTTP";

    private final Supplier<SSLSocketFactory> tls;
    private final FetchLimits limits;

    HttpExchange(Supplier<SSLSocketFactory> tls, FetchLimits limits) {
        this.tls = tls;
        this.limits = limits;
    }

    /**
     * @param headers further ones; a value with control characters is left out
     * @throws FetchException if there is no answer in time, or none that can be read
     */
    HttpAnswer get(URI uri, List<InetAddress> addresses, Map<String, String> headers) throws FetchException {
        var expired = new AtomicBoolean();
        try (Socket plain = HttpConnection.open(addresses, FeedUrl.port(uri), limits)) {
            // A host that sends a byte now and then keeps every timeout but this.
            Thread watchdog = Thread.startVirtualThread(() -> closeLater(plain, expired));
            try (Socket socket = HttpConnection.secured(plain, uri, tls)) {
                send(uri, headers, socket.getOutputStream());
                return answer(new BufferedInputStream(socket.getInputStream()));
            } finally {
                watchdog.interrupt();
            }
        } catch (IOException e) {
            throw expired.get()
                    ? new FetchException(
                            "no whole answer within " + limits.whole().toSeconds() + " s")
                    : inWords(e);
        }
    }

    private void closeLater(Socket socket, AtomicBoolean expired) {
        try {
            Thread.sleep(limits.whole());
            expired.set(true);
            socket.close();
        } catch (InterruptedException e) {
            // The answer came in time.
        } catch (IOException e) {
            // It is closed already.
        }
    }

    private FetchException inWords(IOException failure) {
        return switch (failure) {
            case FetchException told -> told;
            case SocketTimeoutException slow ->
                new FetchException("nothing came for " + limits.read().toSeconds() + " s");
            case EOFException early -> new FetchException("the answer breaks off");
            case SSLException secure -> new FetchException("its certificate or encryption isn't accepted");
            case IOException other -> new FetchException("the connection broke");
        };
    }

    private static void send(URI uri, Map<String, String> headers, OutputStream out) throws IOException {
        String path = uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
        String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
        var request = new StringBuilder("GET " + URI.create(path + query).toASCIIString() + " HTTP/1.1\r\n");
        request.append("Host: ").append(FeedUrl.authority(uri)).append("\r\n");
        headers.forEach((name, value) -> {
            if (value.chars().allMatch(c -> c >= ' ' && c < 0x7F)) {
                request.append(name).append(": ").append(value).append("\r\n");
            }
        });
        request.append("Accept-Encoding: gzip\r\nConnection: close\r\n\r\n");
        out.write(request.toString().getBytes(US_ASCII));
        out.flush();
    }

    /** @param in what the host sends, from the first byte on */
    HttpAnswer answer(InputStream in) throws IOException {
        int status = status(in);
        Map<String, String> headers = headers(in);
        for (int preface = 0; status < 200 && preface < MOST_PREFACES; preface++) {
            status = status(in);
            headers = headers(in);
        }
        if (status != 200) {
            return new HttpAnswer(status, headers, Body.EMPTY, false);
        }
        byte[] body = body(in, headers);
        boolean isCut = body.length > limits.bodyBytes();
        return new HttpAnswer(
                status, headers, new Body(isCut ? Arrays.copyOf(body, (int) limits.bodyBytes()) : body), isCut);
    }

    private static int status(InputStream in) throws IOException {
        String line = HttpLines.next(in, LONGEST_LINE);
        if (!line.matches("HTTP/1\\.[0-9] [1-5][0-9]{2}( .*)?")) {
            throw new FetchException(NO_HTTP);
        }
        return Integer.parseInt(line.substring(9, 12));
    }

    private static Map<String, String> headers(InputStream in) throws IOException {
        Map<String, String> headers = new HashMap<>();
        for (int i = 0; i <= MOST_HEADERS; i++) {
            String line = HttpLines.next(in, LONGEST_LINE);
            if (line.isEmpty()) {
                return headers;
            }
            int colon = line.indexOf(':');
            if (colon > 0) {
                headers.putIfAbsent(
                        line.substring(0, colon).strip().toLowerCase(Locale.ROOT),
                        line.substring(colon + 1).strip());
            }
        }
        throw new FetchException("the answer's head is too long");
    }

    /** At most one byte more than is allowed. */
    private byte[] body(InputStream in, Map<String, String> headers) throws IOException {
        InputStream packed = transferred(in, headers);
        int most = Math.toIntExact(limits.bodyBytes() + 1);
        String encoding = headers.getOrDefault("content-encoding", "").toLowerCase(Locale.ROOT);
        switch (encoding) {
            case "", "identity" -> {
                return packed.readNBytes(most);
            }
            case "gzip", "x-gzip" -> {
                try {
                    return new GZIPInputStream(packed).readNBytes(most);
                } catch (ZipException e) {
                    throw new FetchException("the answer is broken gzip");
                }
            }
            default -> throw new FetchException("the answer is packed in a way that wasn't asked for");
        }
    }

    private static InputStream transferred(InputStream in, Map<String, String> headers) throws FetchException {
        if (headers.getOrDefault("transfer-encoding", "")
                .toLowerCase(Locale.ROOT)
                .contains("chunked")) {
            return new ChunkedBody(in);
        }
        String length = headers.get("content-length");
        if (length == null) {
            return in;
        }
        if (!length.matches("[0-9]{1,18}")) {
            throw new FetchException(NO_HTTP);
        }
        return new MeasuredBody(in, Long.parseLong(length));
    }
}
