package dev.lede.normalise;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The one spelling of an article's address, by which its tellings are known to be the same: what RFC 3986 calls equal
 * becomes equal (section 6.2.2), and what only says who followed the link is taken off. A path's last slash stays as the
 * site writes it, as does {@code www.}: with another spelling some sites answer 404.
 */
public final class CanonicalUrl {
    private static final int LONGEST = 2048;
    private static final int LONGEST_HOST = 253;
    private static final Pattern PARTS =
            Pattern.compile("(?i)(https?)://([^/?#\\\\]*)((?:/[^?#]*)?)(?:\\?([^#]*))?(?:#.*)?");
    private static final Pattern HOST = Pattern.compile(
            "(?:[a-z0-9_](?:[a-z0-9_-]*[a-z0-9_])?\\.)*[a-z0-9_](?:[a-z0-9_-]*[a-z0-9_])?|\\[[0-9a-f:.]+\\]");
    private static final Pattern AUTHORITY = Pattern.compile("(\\[[^\\]]*\\]|[^:]*?)\\.?(?::(\\d{0,5}))?");

    /** Parameters that tell a link's way to the reader, never which article it is. */
    private static final Set<String> TRACKING = Set.of(
            "fbclid",
            "gclid",
            "gclsrc",
            "dclid",
            "gbraid",
            "wbraid",
            "msclkid",
            "twclid",
            "ttclid",
            "yclid",
            "igshid",
            "igsh",
            "li_fat_id",
            "mc_cid",
            "mc_eid",
            "mkt_tok",
            "_hsenc",
            "_hsmi",
            "hsctatracking",
            "vero_id",
            "vero_conv",
            "oly_anon_id",
            "oly_enc_id",
            "wickedid",
            "_openstat",
            "guccounter",
            "guce_referrer",
            "guce_referrer_sig",
            "ncid",
            "cmpid",
            "ocid",
            "ref_src",
            "ref_url",
            "_ga",
            "_gl",
            "s_cid",
            "__twitter_impression");

    private static final String UNRESERVED = "-._~";
    private static final String PATH_ALLOWED = UNRESERVED + "!$&'()*+,;=:@/";
    private static final String QUERY_ALLOWED = PATH_ALLOWED + "?";

    private CanonicalUrl() {}

    /** @return nothing where the text is no address of a web page: not http or https, no host, a password in it */
    public static Optional<URI> of(String address) {
        return of(address, true);
    }

    /** An address as it is, made fit for a URI: a picture's parameters are its own business. */
    static Optional<URI> ofImage(String address) {
        return of(address, false);
    }

    private static Optional<URI> of(String address, boolean articles) {
        Matcher parts = PARTS.matcher(address.strip());
        if (address.length() > LONGEST * 2 || !parts.matches()) {
            return Optional.empty();
        }
        String scheme = parts.group(1).toLowerCase(Locale.ROOT);
        Optional<String> authority = authority(scheme, parts.group(2));
        String path = encoded(withoutDots(parts.group(3)), PATH_ALLOWED);
        String written = parts.group(4) == null ? "" : parts.group(4);
        String query = encoded(articles ? withoutTracking(written) : written, QUERY_ALLOWED);
        return authority
                .map(host ->
                        scheme + "://" + host + (path.isEmpty() ? "/" : path) + (query.isEmpty() ? "" : "?" + query))
                .filter(url -> url.length() <= LONGEST)
                .flatMap(CanonicalUrl::uri);
    }

    private static Optional<URI> uri(String url) {
        try {
            URI uri = new URI(url);
            return uri.getHost() == null && uri.getRawAuthority() == null ? Optional.empty() : Optional.of(uri);
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> authority(String scheme, String written) {
        Matcher parts = AUTHORITY.matcher(written);
        if (written.indexOf('@') >= 0 || !parts.matches()) {
            return Optional.empty();
        }
        Optional<String> host = host(parts.group(1));
        String port = parts.group(2) == null ? "" : parts.group(2);
        boolean usual = port.isEmpty() || port.equals(scheme.equals("https") ? "443" : "80");
        if (!usual && Integer.parseInt(port) > 65_535) {
            return Optional.empty();
        }
        return host.map(name -> usual ? name : name + ":" + Integer.parseInt(port));
    }

    private static Optional<String> host(String written) {
        if (written.length() > LONGEST_HOST) {
            return Optional.empty();
        }
        try {
            String ascii = written.startsWith("[") ? written : IDN.toASCII(written, IDN.ALLOW_UNASSIGNED);
            return Optional.of(ascii.toLowerCase(Locale.ROOT))
                    .filter(host -> HOST.matcher(host).matches());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String withoutTracking(String query) {
        List<String> kept = new ArrayList<>();
        for (String parameter : query.split("&", -1)) {
            String name = parameter.split("=", 2)[0].toLowerCase(Locale.ROOT);
            if (!parameter.isEmpty() && !name.startsWith("utm_") && !TRACKING.contains(name)) {
                kept.add(parameter);
            }
        }
        return String.join("&", kept);
    }

    /** Takes {@code .} and {@code ..} out of a path (RFC 3986, 5.2.4). */
    private static String withoutDots(String path) {
        if (!path.contains("/.")) {
            return path;
        }
        List<String> kept = new ArrayList<>();
        String[] segments = path.split("/", -1);
        for (int i = 1; i < segments.length; i++) {
            boolean last = i == segments.length - 1;
            if (segments[i].equals("..")) {
                if (!kept.isEmpty()) {
                    kept.removeLast();
                }
            } else if (!segments[i].equals(".")) {
                kept.add(segments[i]);
                continue;
            }
            if (last) {
                kept.add("");
            }
        }
        return "/" + String.join("/", kept);
    }

    /** Percent signs as RFC 3986 likes them: unreserved characters plain, the rest as upper-case hexadecimal digits. */
    private static String encoded(String text, String allowed) {
        var out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            if (c == '%' && isHex(text, i + 1) && isHex(text, i + 2)) {
                char decoded = (char) HexFormat.fromHexDigits(text, i + 1, i + 3);
                out.append(
                        isUnreserved(decoded)
                                ? String.valueOf(decoded)
                                : text.substring(i, i + 3).toUpperCase(Locale.ROOT));
                i += 3;
                continue;
            }
            if (isUnreserved(c) || (c < 0x80 && allowed.indexOf(c) >= 0)) {
                out.append((char) c);
            } else if (!Character.isISOControl(c)) {
                for (byte each : Character.toString(c).getBytes(UTF_8)) {
                    out.append('%').append(HexFormat.of().withUpperCase().toHexDigits(each));
                }
            }
            i += Character.charCount(c);
        }
        return out.toString();
    }

    private static boolean isHex(String text, int at) {
        return at < text.length() && HexFormat.isHexDigit(text.charAt(at));
    }

    private static boolean isUnreserved(int c) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || (c >= '0' && c <= '9')
                || (c < 0x80 && UNRESERVED.indexOf(c) >= 0);
    }
}
