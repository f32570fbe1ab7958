package dev.lede.server;

import java.util.LinkedHashMap;
import java.util.Map;

/** What every answer tells a browser not to do with it. */
final class SecurityHeaders {
    private static final String OWN = "'self'";
    private static final String ANY_PICTURE = OWN + " https:";

    private SecurityHeaders() {}

    /** @param outsidePictures whether pages show the pictures of articles */
    static Map<String, String> of(boolean outsidePictures) {
        var headers = new LinkedHashMap<String, String>();
        headers.put(
                "Content-Security-Policy",
                "default-src 'none'; style-src 'self'; script-src 'self'; img-src "
                        + (outsidePictures ? ANY_PICTURE : OWN)
                        + "; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'");
        headers.put("X-Content-Type-Options", "nosniff");
        headers.put("Referrer-Policy", "strict-origin-when-cross-origin");
        headers.put("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
        headers.put("Cross-Origin-Opener-Policy", "same-origin");
        headers.put("Cross-Origin-Resource-Policy", "same-origin");
        return Map.copyOf(headers);
    }
}
