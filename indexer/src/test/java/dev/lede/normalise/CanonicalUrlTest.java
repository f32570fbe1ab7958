package dev.lede.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalUrlTest {
    @ParameterizedTest
    @CsvSource(delimiterString = " -> ", textBlock = """
            https://news.example/a -> https://news.example/a
            HTTPS://News.Example/A -> https://news.example/A
            HTTP://INDIA.example/I -> http://india.example/I
            https://www.news.example/a/ -> https://www.news.example/a/
            https://news.example -> https://news.example/
            https://news.example?page=2 -> https://news.example/?page=2
            https://news.example:443/a -> https://news.example/a
            http://news.example:80/a -> http://news.example/a
            https://news.example:8443/a -> https://news.example:8443/a
            http://news.example:080/a -> http://news.example/a
            https://news.example./a -> https://news.example/a
            https://news.example/a#comments -> https://news.example/a
            https://news.example/a?utm_source=x&utm_Medium=y -> https://news.example/a
            https://news.example/a?fbclid=1&id=7&gclid=2 -> https://news.example/a?id=7
            https://news.example/a?mc_cid=1&mc_eid=2#x -> https://news.example/a
            https://www.youtube.com/watch?v=dQw4w9WgXcQ&utm_campaign=z -> https://www.youtube.com/watch?v=dQw4w9WgXcQ
            https://news.example/a?&&b=1& -> https://news.example/a?b=1
            https://news.example/%7euser/%c3%a9 -> https://news.example/~user/%C3%A9
            https://news.example/é -> https://news.example/%C3%A9
            https://news.example/a b|c -> https://news.example/a%20b%7Cc
            https://news.example/100% -> https://news.example/100%25
            https://news.example/a/./b/../c -> https://news.example/a/c
            https://news.example/../../a -> https://news.example/a
            https://news.example/%5C/%2e//b/.%2E/c -> https://news.example/%5C//c
            https://news.example/a?%75tm_source=x&b=1 -> https://news.example/a?b=1
            https://müller.example/a -> https://xn--mller-kva.example/a
            https://[2001:db8::1]/a -> https://[2001:db8::1]/a
            """)
    void oneSpellingForEachAddress(String written, String canonical) {
        assertThat(CanonicalUrl.of(written)).contains(URI.create(canonical));
        assertThat(CanonicalUrl.of(canonical)).as("stays").contains(URI.create(canonical));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "news.example/a",
                "//news.example/a",
                "/a",
                "ftp://news.example/a",
                "javascript:alert(1)",
                "data:text/html,x",
                "https://",
                "https:///a",
                "https://user:secret@news.example/a",
                "https://good.example@evil.example/",
                "https://news example/a",
                "https://-/a",
                "https://news.example:99999/a",
                "https://news..example/a",
                "https://news.example\\@evil.example/a",
            })
    void isNoAddressOfAPage(String written) {
        assertThat(CanonicalUrl.of(written)).isEmpty();
    }

    @Test
    void whatAnAddressMayNotHoldIsEncodedOrLeftOut() {
        assertThat(CanonicalUrl.of("https://news.example/<script>\u0000"))
                .contains(URI.create("https://news.example/%3Cscript%3E"));
    }

    @Test
    void anEndlessAddressIsRefused() {
        assertThat(CanonicalUrl.of("https://news.example/" + "a".repeat(3000))).isEmpty();
        assertThat(CanonicalUrl.of("https://" + "a.".repeat(1000) + "example/")).isEmpty();
        assertThat(CanonicalUrl.of("https://news.example/" + "/..".repeat(1_000_000)))
                .isEmpty();
    }
}
