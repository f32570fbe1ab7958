package dev.lede.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
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
import javax.net.ssl.SSLContext;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpHeaders;

/**
 * One GET over one connection to a checked address, with bounds on each part of the answer and on the time of all of it.
 * Not for several requests over one connection: a feed is asked for once in a while.
 */
final class HttpExchange {
    private final Supplier<SSLContext> tls;
    private final FetchLimits limits;

    HttpExchange(Supplier<SSLContext> tls, FetchLimits limits) {
        this.tls = tls;
        this.limits = limits;
    }

    /**
     * @param headers further ones; a value with control characters is left out
     * @throws FetchException if there is no answer in time, or none that can be read
     */
    HttpAnswer get(URI uri, List<InetAddress> addresses, Map<String, String> headers) throws FetchException {
        var request = new HttpGet(URI.create(uri.toASCIIString()));
        headers.forEach((name, value) -> {
            if (value.chars().allMatch(c -> c >= ' ' && c < 0x7F)) {
                request.setHeader(name, value);
            }
        });
        request.setHeader(HttpHeaders.ACCEPT_ENCODING, "gzip");
        request.setHeader(HttpHeaders.CONNECTION, "close");
        var expired = new AtomicBoolean();
        // A host that sends a byte now and then keeps every timeout but this.
        Thread watchdog = Thread.startVirtualThread(() -> cancelLater(request, expired));
        try (CloseableHttpClient client = PinnedClient.of(addresses, tls, limits);
                ClassicHttpResponse response = client.executeOpen(null, request, null)) {
            return answer(response);
        } catch (IOException e) {
            throw expired.get()
                    ? new FetchException(
                            "no whole answer within " + limits.whole().toSeconds() + " s")
                    : HttpFailure.inWords(e, limits);
        } finally {
            watchdog.interrupt();
        }
    }

    private void cancelLater(HttpGet request, AtomicBoolean expired) {
        try {
            Thread.sleep(limits.whole());
            expired.set(true);
            request.cancel();
        } catch (InterruptedException e) {
            // The answer came in time.
        }
    }

    private HttpAnswer answer(ClassicHttpResponse response) throws IOException {
        Map<String, String> headers = new HashMap<>();
        for (Header header : response.getHeaders()) {
            headers.putIfAbsent(
                    header.getName().toLowerCase(Locale.ROOT), header.getValue().strip());
        }
        if (response.getCode() != 200 || response.getEntity() == null) {
            return new HttpAnswer(response.getCode(), headers, Body.EMPTY, false);
        }
        byte[] body = body(response.getEntity().getContent(), headers.getOrDefault("content-encoding", ""));
        boolean isCut = body.length > limits.bodyBytes();
        return new HttpAnswer(
                response.getCode(),
                headers,
                new Body(isCut ? Arrays.copyOf(body, (int) limits.bodyBytes()) : body),
                isCut);
    }

    /** At most one byte more than is allowed. */
    private byte[] body(InputStream packed, String encoding) throws IOException {
        int most = Math.toIntExact(limits.bodyBytes() + 1);
        switch (encoding.toLowerCase(Locale.ROOT)) {
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
}
