package dev.lede.fetch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import dev.lede.ledger.ContentHash;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * By what a host tells whether its answer is the one that we have.
 *
 * @param of hash of the address that answered; another one is told nothing of them
 * @param etag as it was told, empty where it wasn't
 * @param lastModified the same
 */
record Validators(String of, String etag, String lastModified) {
    static final Validators NONE = new Validators("", "", "");

    Validators {
        requireNonNull(of, "of");
        requireNonNull(etag, "etag");
        requireNonNull(lastModified, "lastModified");
    }

    static Validators of(URI answered, String etag, String lastModified) {
        return new Validators(hash(answered), etag, lastModified);
    }

    Map<String, String> headersFor(URI uri) {
        Map<String, String> headers = new LinkedHashMap<>();
        if (of.equals(hash(uri))) {
            if (!etag.isEmpty()) {
                headers.put("If-None-Match", etag);
            }
            if (!lastModified.isEmpty()) {
                headers.put("If-Modified-Since", lastModified);
            }
        }
        return headers;
    }

    /** The address itself may hold a secret. */
    private static String hash(URI uri) {
        return ContentHash.of(uri.toASCIIString().getBytes(UTF_8)).hex();
    }
}
