package dev.lede.fetch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RobotsRulesTest {
    @Test
    void theGroupsThatNameUsCountTogetherAndThoseForEveryoneNoMore() {
        var rules = rules("""
                User-agent: *
                Disallow: /

                User-Agent: other
                User-agent: LEDE/2.0
                Disallow: /drafts
                User-agent: elsewhere
                Disallow: /feed
                User-agent: lede
                Disallow: /private
                """);

        assertThat(rules.allows("/feed")).isTrue();
        assertThat(rules.allows("/drafts/1")).isFalse();
        assertThat(rules.allows("/private")).isFalse();
    }

    @Test
    void whoIsNotNamedIsMeantWithEveryone() {
        var rules = rules("User-agent: ledelike\nDisallow: /\nUser-agent: *\nDisallow: /a");

        assertThat(rules.allows("/a")).isFalse();
        assertThat(rules.allows("/b")).isTrue();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            /fish,          /fish.html,      false
            /fish,          /catfish,        true
            /fish,          /Fish,           true
            /fish*,         /fishheads/a,    false
            /*.php,         /a/b.php?x=1,    false
            /*.php$,        /a.php,          false
            /*.php$,        /a.php?x=1,      true
            /fish*.php,     /fishheads/c.php, false
            /fish*.php,     /Fish.PHP,       true
            /a$,            /a,              false
            /a$,            /ab,             true
            /a*b*$,         /axbx,           false
            *,              /,               false
            $,              /a,              true
            /%7ejoe,        /~joe/feed,      false
            /ä,             /%C3%A4/feed,    false
            /a%2fb,         /a/b,            true
            /a%2fb,         /a%2Fb,          false
            /a?b=,          /a?b=c,          false
            ''          ,   /a,              true
            """)
    void aRuleMatchesFromThePathsStart(String rule, String path, boolean isAllowed) {
        assertThat(rules("User-agent: *\nDisallow: " + rule).allows(path)).isEqualTo(isAllowed);
    }

    @Test
    void theLongestRuleWinsAndOfTwoAsLongTheOneThatAllows() {
        var rules = rules("User-agent: *\nAllow: /p\nDisallow: /page\nAllow: /page/f\nDisallow: /x\nAllow: /x");

        assertThat(rules.allows("/pa")).isTrue();
        assertThat(rules.allows("/page/a")).isFalse();
        assertThat(rules.allows("/page/feed")).isTrue();
        assertThat(rules.allows("/x")).isTrue();
    }

    @Test
    void theDelayThatASiteAsksForIsKeptUpToHalfAMinute() {
        assertThat(rules("User-agent: *\nCrawl-delay: 2.5").delay()).contains(Duration.ofMillis(2500));
        assertThat(rules("User-agent: *\nCrawl-delay: 86400").delay()).contains(Duration.ofSeconds(30));
        assertThat(rules("User-agent: *\nCrawl-delay: soon").delay()).isEmpty();
        assertThat(rules("User-agent: other\nCrawl-delay: 5").delay()).isEmpty();
    }

    @Test
    void whatIsNoRuleIsPassedOver() {
        var rules = rules(
                "\uFEFFuser-agent : * # all\r\nSitemap: https://a.example/x\r\n<html>\r\ndisallow : /a # b\r\nDisallow");

        assertThat(rules.allows("/a")).isFalse();
        assertThat(rules.allows("/b")).isTrue();
        assertThat(rules("Disallow: /a").allows("/a")).isTrue();
    }

    @Test
    @Timeout(20)
    void aHostileFileIsDoneWithSoon() {
        var rules = rules("User-agent: *\nDisallow: " + "*a".repeat(120_000) + "$\n"
                + ("Disallow: /" + "*aaaaab".repeat(70) + "\n").repeat(500));

        assertThat(rules.allows("/" + "a".repeat(8000))).isTrue();
    }

    private static RobotsRules rules(String text) {
        return RobotsRules.of(text.getBytes(UTF_8));
    }
}
