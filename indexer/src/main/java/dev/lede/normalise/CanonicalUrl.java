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
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The one spelling of an article's address, by which its tellings are known to be the same: what RFC 3986 calls equal
 * becomes equal (section 6.2.2), and what only says who followed the link is taken off, as is a fragment, unless it is a
 * route ({@code #!/page} or {@code #/page}). A path's last slash stays as the site writes it, as does {@code www.}: with
 * another spelling some sites answer 404, so that {@link SamePage} alone disregards them.
 */
public final class CanonicalUrl {
    private static final int LONGEST = 2048;
    private static final int LONGEST_HOST = 253;
    private static final Pattern PARTS =
            Pattern.compile("(?i)(https?)://([^/?#\\\\]*)((?:/[^?#]*)?)(?:\\?([^#]*))?(?:#(.*))?");

    /** Copies that Google keeps of pages made for telephones: the page's own address follows, {@code s/} for https. */
    private static final Pattern AMP_COPY = Pattern.compile(
            "(?i)https?://(?:[^/?#\\\\]+\\.cdn\\.ampproject\\.org/[a-z]{1,2}|(?:www\\.)?google\\.[a-z.]{2,6}/amp)/(s/)?"
                    + "([^/?#]+\\.[^/?#]+(?:[/?#].*)?)");

    /** What a link begins its parameters with that was escaped too often. */
    private static final Pattern ESCAPED = Pattern.compile("^(?:amp;)+");

    private static final int MOST_COPIES = 3;
    private static final Pattern HOST = Pattern.compile(
            "(?:[a-z0-9_](?:[a-z0-9_-]*[a-z0-9_])?\\.)*[a-z0-9_](?:[a-z0-9_-]*[a-z0-9_])?|\\[[0-9a-f:.]+\\]");
    private static final Pattern AUTHORITY = Pattern.compile("(\\[[^\\]]*\\]|[^:]*?)\\.?(?::(\\d{0,5}))?");

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

    private static Optional<URI> of(String written, boolean articles) {
        if (written.length() > LONGEST * 2) {
            return Optional.empty();
        }
        String address = articles ? original(written.strip()) : written.strip();
        Matcher parts = PARTS.matcher(address);
        if (!parts.matches()) {
            return Optional.empty();
        }
        String scheme = parts.group(1).toLowerCase(Locale.ROOT);
        Optional<String> authority = authority(scheme, parts.group(2));
        // Dots and tracking parameters may be escaped, so that they are looked for in what is written as it should be.
        String path = withoutDots(encoded(parts.group(3), PATH_ALLOWED));
        String parameters = parts.group(4) == null ? "" : encoded(parts.group(4), QUERY_ALLOWED);
        String fragment = articles && parts.group(5) != null ? route(parts.group(5)) : "";
        return authority
                .map(host -> {
                    String query = articles ? withoutTracking(host, parameters) : parameters;
                    return scheme + "://" + host + (path.isEmpty() ? "/" : path) + (query.isEmpty() ? "" : "?" + query)
                            + fragment;
                })
                .filter(url -> url.length() <= LONGEST)
                // Taking dots out of a path may bring a further copy to light; each time the address is shorter.
                .flatMap(url -> articles && AMP_COPY.matcher(url).matches() ? of(url, true) : uri(url));
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
        int usual = scheme.equals("https") ? 443 : 80;
        String digits = parts.group(2) == null ? "" : parts.group(2);
        int port = digits.isEmpty() ? usual : Integer.parseInt(digits);
        if (port > 65_535) {
            return Optional.empty();
        }
        return host.map(name -> port == usual ? name : name + ":" + port);
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

    /** The page that a copy is of. */
    private static String original(String address) {
        String original = address;
        for (int i = 0; i < MOST_COPIES; i++) {
            Matcher copy = AMP_COPY.matcher(original);
            if (!copy.matches()) {
                break;
            }
            original = (copy.group(1) == null ? "http://" : "https://") + copy.group(2);
        }
        return original;
    }

    /** Some sites show all their pages at one address, and tell them apart by a fragment that looks like a path. */
    private static String route(String fragment) {
        String route = encoded(fragment, QUERY_ALLOWED);
        return route.length() > 2 && (route.startsWith("!") || route.startsWith("/")) ? "#" + route : "";
    }

    private static String withoutTracking(String host, String query) {
        List<String> kept = new ArrayList<>();
        for (String written : query.split("&", -1)) {
            String parameter = ESCAPED.matcher(written).replaceFirst("");
            if (!parameter.isEmpty() && !Tracking.is(host, parameter.split("=", 2)[0])) {
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
