package dev.lede.normalise;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.lede.Promise;
import dev.lede.Seeds;
import java.net.URI;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** Addresses: the canonical one of a canonical one is itself, and so is the one by which pages are the same. */
class CanonicalUrlFuzz {
    static Stream<byte[]> seeds() {
        return Seeds.written(
                "HTTPS://www.Lab.Example:443/a/./b/../c%7e%2f?utm_source=x&amp;id=1&&b#top",
                "http://lab.example./amp/a.amp.html?outputtype=amp#!/route",
                "https://cdn.ampproject.org/c/s/lab.example/a",
                "https://lab-example.cdn.ampproject.org/v/s/lab.example/a?amp_js_v=1",
                "https://www.google.com/amp/s/lab.example/index.html",
                "http://[2001:db8::1]:8080/\u00FC?q=\u00E4 b",
                "https://b\u00FCcher.example/%zz%C3%BC/index.php");
    }

    @DictionaryEntries({
        "http://",
        "https://",
        "www.",
        "amp.",
        ":443",
        ":80",
        "/../",
        "/./",
        "/..",
        "%2e",
        "%2F",
        "%00",
        "utm_source=",
        "fbclid=",
        "&amp;",
        "&",
        "#!/",
        "#/",
        "?",
        "index.html",
        "/amp/",
        ".amp",
        "cdn.ampproject.org/c/s/",
        "www.google.com/amp/s/",
        "xn--",
        "[::1]",
        "@",
        "\\"
    })
    @MethodSource("seeds")
    @FuzzTest(maxDuration = "3m")
    void keepsItsPromises(byte[] bytes) {
        String written = new String(bytes, UTF_8);
        CanonicalUrl.of(written).ifPresent(url -> {
            Promise.equal(
                    CanonicalUrl.of(url.toString()).map(URI::toString).orElse("none"), url.toString(), "not canonical");
            check(url);
            URI page = SamePage.of(url);
            Promise.equal(SamePage.of(page), page, "not the same page");
        });
        CanonicalUrl.ofImage(written).ifPresent(CanonicalUrlFuzz::check);
    }

    private static void check(URI url) {
        String text = url.toString();
        Promise.holds(text.matches("https?://[^/]+/[!-~]*"), "no address", text);
        Promise.holds(url.getRawUserInfo() == null, "a password", text);
        String authority = url.getRawAuthority();
        Promise.equal(authority.toLowerCase(Locale.ROOT), authority, "a host with capitals");
    }
}
