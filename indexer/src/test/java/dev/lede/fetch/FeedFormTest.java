package dev.lede.fetch;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FeedFormTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<rss version='2.0'>",
                "\uFEFF \n<?xml version='1.0'?>\n<!-- a > b --><!DOCTYPE rss [<!ENTITY a '>'>]>\n<RSS>",
                "<a:feed xmlns:a='x'>",
                "<rdf:RDF>",
                "<opml>",
                "{\"version\": \"https://jsonfeed.org/version/1.1\"}",
                "[{\"title\": \"One\"}]"
            })
    void aFeedIsKnownByItsFirstSigns(String text) {
        assertThat(FeedForm.isFeed(text.getBytes(UTF_8))).isTrue();
        assertThat(FeedForm.isFeed(text.replace("\uFEFF", "").getBytes(UTF_16))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<",
                "<!DOCTYPE html><html><body>Are you a robot? <rss>",
                "<html>",
                "<feedback>",
                "hello",
                "<!--"
            })
    void anythingElseIsNone(String text) {
        assertThat(FeedForm.isFeed(text.getBytes(UTF_8))).isFalse();
    }

    @Test
    void aPrologueWithoutEndIsNone() {
        assertThat(FeedForm.isFeed("<!-- -".repeat(100_000).getBytes(UTF_8))).isFalse();
    }
}
