package dev.lede.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.article.ArticleBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** RSS 2.0 as its specification and feed readers want it, read by the JDK's parser. */
class RssWriterTest {
    private static final String DC = Extension.DUBLIN_CORE;

    @Test
    void anItemTellsWhatTheSourceSaid() throws Exception {
        Element item = items(MadeFeed.text(FeedFormat.RSS, MadeFeed.WHOLE)).getFirst();
        assertThat(text(item, "title")).containsExactly("A model learns to sort & count");
        assertThat(text(item, "link")).containsExactly("https://news.example/whole?a=1&b=2");
        assertThat(text(item, "pubDate")).containsExactly("Fri, 09 Jun 2023 11:47:00 GMT");
        assertThat(text(item, "category")).containsExactly("AI Policy", "Robotics");
        assertThat(text(item, "dc:creator")).containsExactly("News & Views");
        assertThat(text(item, "dc:language")).containsExactly("en");
        assertThat(text(item, "dc:date")).isEmpty();
        assertThat(text(item, "lede:quality")).containsExactly("87");
        assertThat(text(item, "lede:provider")).containsExactly("CNN", "News & Views");
        Element guid = (Element) item.getElementsByTagName("guid").item(0);
        assertThat(guid.getAttribute("isPermaLink")).isEqualTo("false");
        assertThat(guid.getTextContent()).startsWith("urn:uuid:");
        assertThat(item.getElementsByTagNameNS(DC, "creator").getLength()).isEqualTo(1);
        assertThat(item.getElementsByTagNameNS(Extension.LEDE, "story").getLength())
                .isEqualTo(1);
    }

    @Test
    void whatAnArticleLacksIsLeftOut() throws Exception {
        Element item = items(MadeFeed.text(FeedFormat.RSS, MadeFeed.OF_A_DAY, MadeFeed.BARE))
                .get(1);
        List<String> names = new ArrayList<>();
        NodeList all = item.getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++) {
            names.add(all.item(i).getNodeName());
        }
        assertThat(names).containsExactly("title", "link", "guid");
        assertThat(text(item, "link")).containsExactly(MadeFeed.SITE + "/articles/" + MadeFeed.BARE.id());
    }

    @Test
    void aDayIsSaidAsADayBesideTheTimeThatRssWants() throws Exception {
        List<Element> items = items(MadeFeed.text(FeedFormat.RSS, MadeFeed.OF_A_DAY, MadeFeed.OF_A_MONTH));
        assertThat(text(items.get(0), "pubDate")).containsExactly("Thu, 08 Jun 2023 00:00:00 GMT");
        assertThat(text(items.get(0), "dc:date")).containsExactly("2023-06-08");
        assertThat(text(items.get(1), "dc:date")).containsExactly("2023-05");
    }

    @Test
    void theChannelTellsWhereItIs() throws Exception {
        Feed feed = MadeFeed.of(MadeFeed.search("q=model&size=1"), FeedFormat.RSS, Optional.of("abc"), MadeFeed.WHOLE);
        Document rss = MadeFeed.xml(new String(FeedFormat.RSS.bytes(feed), UTF_8));
        Element channel = (Element) rss.getElementsByTagName("channel").item(0);
        assertThat(text(channel, "title")).startsWith("model · Lede");
        assertThat(text(channel, "link")).startsWith(MadeFeed.SITE + "/search?q=model");
        assertThat(text(channel, "lastBuildDate")).containsExactly("Fri, 02 Jan 2026 03:04:05 GMT");
        NodeList links = channel.getElementsByTagNameNS(AtomWriter.ATOM, "link");
        assertThat(((Element) links.item(0)).getAttribute("rel")).isEqualTo("self");
        assertThat(((Element) links.item(0)).getAttribute("href"))
                .isEqualTo(MadeFeed.SITE + "/search.rss?q=model&size=1");
        assertThat(((Element) links.item(1)).getAttribute("rel")).isEqualTo("next");
        assertThat(((Element) links.item(1)).getAttribute("href"))
                .isEqualTo(MadeFeed.SITE + "/search.rss?q=model&size=1&cursor=abc");
    }

    /** A description is HTML, so that what a reader shows of it is the text again. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "]]>",
                "<![CDATA[ x ]]>",
                "&amp;lt;b&amp;gt;",
                "<script>alert(1)</script> & <b>bold</b>",
                "quotes \" and ' and &quot;",
                "emoji 🤖 and a flag 🇫🇷",
                "\u05e9\u05dc\u05d5\u05dd \u202eturned\u202c \u0645\u0631\u062d\u0628\u0627",
                "=cmd|' /C calc'!A0",
                "-->"
            })
    void aTitleIsEscapedOnceAndAnExcerptAsTheHtmlThatItMustBe(String title) throws Exception {
        Element item =
                items(MadeFeed.text(FeedFormat.RSS, MadeFeed.titled(title))).getFirst();
        assertThat(text(item, "title")).containsExactly(title);
        String description = text(item, "description").getFirst();
        assertThat(Jsoup.parse(description).body().wholeText()).isEqualTo(title);
        assertThat(Jsoup.parse(description).body().children()).isEmpty();
    }

    @Test
    void whatXmlForbidsIsDropped() throws Exception {
        String title = "a\u0000b\u0008c\u000bd\ufffee\ud800f\udc00g\uffffh\u001b[31m";
        Element item =
                items(MadeFeed.text(FeedFormat.RSS, MadeFeed.titled(title))).getFirst();
        assertThat(text(item, "title")).containsExactly("abcdefgh[31m");
    }

    @Test
    void anAddressThatIsNoWebPageIsNotLinkedTo() throws Exception {
        var article = ArticleBuilder.at("javascript:alert(1)").summary();
        Element item = items(MadeFeed.text(FeedFormat.RSS, article)).getFirst();
        assertThat(text(item, "link")).containsExactly(MadeFeed.SITE + "/articles/" + article.id());
    }

    private static List<Element> items(String rss) throws Exception {
        List<Element> items = new ArrayList<>();
        NodeList found = MadeFeed.xml(rss).getElementsByTagName("item");
        for (int i = 0; i < found.getLength(); i++) {
            items.add((Element) found.item(i));
        }
        return items;
    }

    private static List<String> text(Element of, String name) {
        List<String> texts = new ArrayList<>();
        NodeList found = of.getElementsByTagName(name);
        for (int i = 0; i < found.getLength(); i++) {
            texts.add(found.item(i).getTextContent());
        }
        return texts;
    }
}
