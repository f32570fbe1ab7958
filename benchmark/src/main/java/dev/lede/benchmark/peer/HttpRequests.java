package dev.lede.benchmark.peer;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;

/** The bytes of requests, written once, so that whoever asks a thousand times a second only sends them. */
public final class HttpRequests {
    private HttpRequests() {}

    /** @param target path and query as they stand in the request line, encoded */
    public static byte[] get(String target) {
        return head("GET", target, "");
    }

    /** @param body JSON */
    public static byte[] post(String target, String body) {
        return withBody("POST", target, "application/json", body.getBytes(UTF_8));
    }

    /** @param type of the body, such as {@code application/x-ndjson} */
    public static byte[] withBody(String method, String target, String type, byte[] body) {
        byte[] head = head(method, target, "Content-Type: " + type + "\r\nContent-Length: " + body.length + "\r\n");
        byte[] whole = Arrays.copyOf(head, head.length + body.length);
        System.arraycopy(body, 0, whole, head.length, body.length);
        return whole;
    }

    private static byte[] head(String method, String target, String fields) {
        return (method + " " + target + " HTTP/1.1\r\nHost: 127.0.0.1\r\n" + fields + "\r\n").getBytes(ISO_8859_1);
    }
}
