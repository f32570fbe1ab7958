package dev.lede.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.article.ArticleSummary;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Atom, read by the JDK's parser. */
class AtomWriterTest {
    private static final String UNKNOWN_DATE = "1970-01-01T00:00:00Z";

    @Test
    void anEntryTellsWhatTheSourceSaid() throws Exception {
        Element entry = entries(MadeFeed.WHOLE).getFirst();
        assertThat(entry.getAttribute("xml:lang")).isEqualTo("en");
        assertThat(texts(entry, "title")).containsExactly("A model learns to sort & count");
        assertThat(texts(entry, "updated")).containsExactly("2023-06-09T11:47:00Z");
        assertThat(texts(entry, "published")).containsExactly("2023-06-09T11:47:00Z");
        assertThat(texts(entry, "name")).containsExactly("News & Views");
        assertThat(texts(entry, "summary")).containsExactly("It sorts.\nThen it counts.");
        assertThat(elements(entry, "category").stream().map(each -> each.getAttribute("term")))
                .containsExactly("AI Policy", "Robotics");
        assertThat(elements(entry, "link").getFirst().getAttribute("href"))
                .isEqualTo("https://news.example/whole?a=1&b=2");
        Element story =
                (Element) entry.getElementsByTagNameNS(Extension.LEDE, "story").item(0);
        assertThat(story.getAttribute("size")).isEqualTo("3");
    }

    @Test
    void anEntryWithoutADateBearsOneThatNeverChanges() throws Exception {
        Element entry = entries(MadeFeed.OF_A_DAY, MadeFeed.BARE).get(1);
        assertThat(texts(entry, "updated")).containsExactly(UNKNOWN_DATE);
        assertThat(texts(entry, "published")).isEmpty();
        assertThat(texts(entry, "name")).containsExactly("Unknown");
        assertThat(texts(entry, "summary")).isEmpty();
    }

    @Test
    void theFeedTellsWhereItIs() throws Exception {
        Feed feed = MadeFeed.of(MadeFeed.search("q=model"), FeedFormat.ATOM, Optional.of("abc"), MadeFeed.WHOLE);
        Element root =
                MadeFeed.xml(new String(FeedFormat.ATOM.bytes(feed), UTF_8)).getDocumentElement();
        assertThat(root.getNamespaceURI()).isEqualTo("http://www.w3.org/2005/Atom");
        assertThat(elements(root, "link").stream()
                        .filter(link -> link.getParentNode().equals(root))
                        .map(link -> link.getAttribute("rel") + " " + link.getAttribute("href")))
                .containsExactly(
                        "self https://lede.example/search.atom?q=model",
                        "alternate https://lede.example/search?q=model",
                        "next https://lede.example/search.atom?q=model&cursor=abc");
        assertThat(texts(root, "updated").getFirst()).isEqualTo("2026-01-02T03:04:05Z");
    }

    /** Each entry must have one of each of these, and a link besides. */
    @Test
    void everyEntryHasWhatAtomAsksFor() throws Exception {
        for (Element entry :
                entries(MadeFeed.WHOLE, MadeFeed.BARE, MadeFeed.OF_A_DAY, MadeFeed.OF_A_MONTH, MadeFeed.titled("x"))) {
            for (String one : List.of("id", "title", "updated", "author")) {
                assertThat(elements(entry, one)).as(one).hasSize(1);
            }
            assertThat(elements(entry, "link").getFirst().getAttribute("rel")).isEqualTo("alternate");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "]]>",
                "&amp;lt;b&amp;gt;",
                "<script>alert(1)</script> & <b>bold</b>",
                "emoji 🤖",
                "\u05e9\u05dc\u05d5\u05dd \u202eturned\u202c",
                "=cmd|' /C calc'!A0"
            })
    void textsAreEscapedOnce(String title) throws Exception {
        Element entry = entries(MadeFeed.titled(title)).getFirst();
        assertThat(texts(entry, "title")).containsExactly(title);
        assertThat(texts(entry, "summary")).containsExactly(title);
    }

    private static List<Element> entries(ArticleSummary... articles) throws Exception {
        return elements(MadeFeed.xml(MadeFeed.text(FeedFormat.ATOM, articles)).getDocumentElement(), "entry");
    }

    private static List<Element> elements(Element of, String name) {
        NodeList found = of.getElementsByTagNameNS(AtomWriter.ATOM, name);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> (Element) found.item(i))
                .toList();
    }

    private static List<String> texts(Element of, String name) {
        return elements(of, name).stream().map(Element::getTextContent).toList();
    }
}
