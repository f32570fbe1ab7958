package dev.lede.fetch;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.lede.Promise;
import dev.lede.Seeds;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** Entries cut out of feeds: without none the feed is what it was, without all nothing is left, without one the others are. */
class FeedEntriesFuzz {
    static Stream<byte[]> seeds() {
        return Seeds.written(
                "<rss><channel><lastBuildDate>now</lastBuildDate><item><title>A</title></item> <item>B</item></channel></rss>",
                "<feed><entry><!-- c --><title><![CDATA[<entry>]]></title></entry><entry/></feed>",
                "<a:feed><a:entry x=\"y\">1</a:entry><a:entry >2</a:entry ></a:feed>",
                "<rdf:RDF><channel><items><li/></items></channel><item rdf:about=\"1\"/></rdf:RDF>");
    }

    @DictionaryEntries({
        "<item>",
        "</item>",
        "<entry>",
        "</entry>",
        "<a:entry>",
        "</a:entry>",
        "<!--",
        "-->",
        "<![CDATA[",
        "]]>",
        "<?",
        "?>",
        "<!ENTITY",
        "<items>",
        "</items>",
        "<updated>",
        "</updated>",
        "<pubDate>",
        "/>",
        "<",
        ">"
    })
    @MethodSource("seeds")
    @FuzzTest(maxDuration = "2m")
    void keepsItsPromises(byte[] feed) {
        FeedForm.isFeed(feed);
        FeedEntries.of(feed).filter(entries -> !entries.hashes().isEmpty()).ifPresent(entries -> {
            Promise.holds(
                    entries.without(Set.of())
                            .filter(same -> Arrays.equals(same, feed))
                            .isPresent(),
                    "without none, it isn't what it was",
                    entries);
            Set<String> all = entries.hashes();
            Promise.holds(entries.without(all).isEmpty(), "without all, something is left", all);
            String first = all.iterator().next();
            Set<String> others = new HashSet<>(all);
            others.remove(first);
            entries.without(Set.of(first))
                    .flatMap(FeedEntries::of)
                    .ifPresent(rest -> Promise.equal(rest.hashes(), others, "without one, others have changed"));
        });
    }
}
