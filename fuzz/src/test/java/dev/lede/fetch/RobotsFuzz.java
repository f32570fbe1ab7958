package dev.lede.fetch;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.lede.Promise;
import dev.lede.Seeds;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** A site's {@code robots.txt}: the delay bounded, and paths allowed as a plain reading of the rules has it. */
class RobotsFuzz {
    /** As they are compared: without needless escapes. */
    private static final List<String> PATHS = List.of(
            "/", "/a", "/a/b.xml", "/feeds/a?b=c", "/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaab", "/a/b/a/b/a/c$", "/~a/%2F");

    static Stream<byte[]> seeds() {
        return Seeds.written(
                "User-agent: *\nDisallow: /a\nAllow: /a/b*.xml$\nCrawl-delay: 2.5\n",
                "\uFEFFuser-agent : lede/1.0 # us\r\nUser-Agent: other\r\nDisallow: /*?*=c$\rSitemap: x\n\nDisallow:\n",
                "User-agent: x\nDisallow: /\nUser-agent: Lede\nAllow: /%7ea/%2f\nDisallow: /~\u00FC*a*a*a*b\n");
    }

    @DictionaryEntries({
        "User-agent: ",
        "Lede",
        "*",
        "Disallow: ",
        "Allow: ",
        "Crawl-delay: ",
        "/",
        "$",
        "/a",
        "*b",
        "%2F",
        "%7e",
        "#",
        "Sitemap:",
        "999999",
        "0.000001"
    })
    @MethodSource("seeds")
    @FuzzTest(maxDuration = "2m")
    void keepsItsPromises(byte[] file) {
        RobotsRules rules = RobotsRules.of(file);
        rules.delay()
                .ifPresent(delay -> Promise.holds(
                        !delay.isNegative() && delay.compareTo(Duration.ofSeconds(30)) <= 0,
                        "a delay out of bounds",
                        delay));
        for (String path : PATHS) {
            Promise.holds(
                    rules.allows(path) == plainly(rules, path),
                    "allowed otherwise than the rules say: " + path,
                    new String(file, UTF_8));
        }
    }

    /** The longest rule that matches; of two as long, the one that allows (RFC 9309, 2.2.2). */
    private static boolean plainly(RobotsRules rules, String path) {
        return rules.rules().stream()
                .filter(rule -> matches(rule.path(), path))
                .max(Comparator.<RobotsRules.Rule>comparingInt(
                                rule -> rule.path().length())
                        .thenComparing(RobotsRules.Rule::allows))
                .map(RobotsRules.Rule::allows)
                .orElse(true);
    }

    /** Sign by sign: which beginnings of the path are matched by the rule's beginning so far. */
    private static boolean matches(String rule, String path) {
        boolean anchored = rule.endsWith("$");
        String signs = anchored ? rule.substring(0, rule.length() - 1) : rule + "*";
        boolean[] matched = new boolean[path.length() + 1];
        matched[0] = true;
        for (int at = 0; at < signs.length(); at++) {
            char sign = signs.charAt(at);
            boolean[] next = new boolean[matched.length];
            for (int i = 0; i < matched.length; i++) {
                if (sign == '*') {
                    next[i] = matched[i] || (i > 0 && next[i - 1]);
                } else if (i > 0) {
                    next[i] = matched[i - 1] && path.charAt(i - 1) == sign;
                }
            }
            matched = next;
        }
        return matched[path.length()];
    }
}
