package dev.lede.fetch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FeedEntriesTest {
    private static final String ONE = "<item><title>One – ü</title><link>https://a.example/1</link></item>";
    private static final String TWO = "<item><title>Two</title><d><![CDATA[</item><item>]]></d></item>";

    @Test
    void whatAnEarlierAnswerToldIsLeftOutAndAllElseStays() {
        Set<String> told = entries(rss("Mon", ONE)).hashes();

        assertThat(entries(rss("Tue", TWO + ONE)).without(told).map(bytes -> new String(bytes, UTF_8)))
                .contains(rss("Tue", TWO));
    }

    @Test
    void whereNothingIsNewNothingIsLeft() {
        assertThat(entries(rss("Tue", ONE))
                        .without(entries(rss("Mon", ONE + TWO)).hashes()))
                .isEmpty();
    }

    @Test
    void anEntryThatChangedIsNew() {
        Set<String> told = entries(rss("Mon", ONE)).hashes();

        assertThat(entries(rss("Mon", ONE.replace("One", "Won"))).without(told)).isPresent();
    }

    @Test
    void whereWhatIsAboutAllOfThemChangedEachIsNew() {
        Set<String> told = entries(rss("Mon", ONE + TWO)).hashes();
        String renamed = rss("Mon", ONE + TWO).replace("<title>F", "<title>G");

        assertThat(entries(renamed).without(told).map(bytes -> new String(bytes, UTF_8)))
                .contains(renamed);
    }

    @Test
    void entriesOfAtomAndRss1AreFoundToo() {
        String atom =
                "<feed><title>T</title><updated>1</updated><entry a='1'><id>1</id></entry>\n<entry><id>2</id></entry></feed>";
        String rdf =
                "<rdf:RDF><channel><items><rdf:li x='1'/></items></channel><item rdf:about='1'><title>1</title></item></rdf:RDF>";

        assertThat(entries(atom).hashes()).hasSize(2);
        assertThat(entries(atom).hashes())
                .isEqualTo(entries(atom.replace("<updated>1", "<updated>2")).hashes());
        assertThat(entries(rdf).hashes())
                .hasSize(1)
                .isEqualTo(entries(rdf.replace("x='1'", "x='2'")).hashes());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<opml><body/></opml>",
                "<html></html>",
                "{\"items\": []}",
                "<rss><Item>a</Item></rss>",
                "<x:rss><x:ITEM>a</x:ITEM></x:rss>",
                "<rss><!-- <item> --></rss>",
                "<r\0s\0s\0>\0<\0i\0t\0e\0m\0>\0",
                "<rss><item><item></item></item></rss>",
                "<rss><item><title>a</title></rss>",
                "<rss></item><item></item></rss>",
                "<rss><item/><item></item></rss>",
                "<rss><item></entry></rss>",
                "<rss><item><!-- </item></rss>",
                "<rss><item><![CDATA[ </item></rss>",
                "<rss><!-- --!><item></item></rss>",
                "<!DOCTYPE rss [<!ENTITY a 'b'>]><rss><item>&a;</item></rss>",
                "<rss><item <b></item></rss>",
                "<rss><item></item",
                "not XML at all"
            })
    void whatIsNotPlainIsNotTakenApart(String feed) {
        assertThat(FeedEntries.of(feed.getBytes(UTF_8))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<rss/>",
                "<?xml version='1.0'?><!-- c --><rss><channel><title>Items</title><pubDate>1</pubDate></channel></rss>",
                "<feed xmlns='http://www.w3.org/2005/Atom'><updated>12:00</updated></feed>",
                "<rdf:RDF><channel><items><rdf:Seq/></items></channel></rdf:RDF>"
            })
    void anEmptyFeedTellsNothing(String feed) {
        assertThat(entries(feed).hashes()).isEmpty();
        assertThat(entries(feed).without(Set.of())).isEmpty();
    }

    @Test
    @Timeout(20)
    void hostileFeedsAreDoneWithSoon() {
        for (String part :
                new String[] {"<", "<item", "<item>", "<item></item>", "<items>", "<!--", "</item", "<a:b ", "<!a>"}) {
            Optional<FeedEntries> entries =
                    FeedEntries.of(part.repeat(2_000_000 / part.length()).getBytes(UTF_8));
            entries.ifPresent(each -> assertThat(each.hashes()).isNotEmpty());
        }
    }

    private static FeedEntries entries(String feed) {
        return FeedEntries.of(feed.getBytes(UTF_8)).orElseThrow();
    }

    private static String rss(String date, String items) {
        return "<rss><channel><title>Feed</title><lastBuildDate>" + date + "</lastBuildDate>" + items
                + "</channel></rss>";
    }
}
