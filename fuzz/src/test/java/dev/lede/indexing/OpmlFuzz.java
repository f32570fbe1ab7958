package dev.lede.indexing;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.lede.Promise;
import dev.lede.Seeds;
import dev.lede.read.OpmlReader;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** A list of feeds: its addresses are told, and become sources where the list is one. */
class OpmlFuzz {
    static Stream<byte[]> seeds() {
        return Stream.of(Seeds.written("""
                                <?xml version="1.0"?><opml version="2.0"><head><title>Mine</title></head><body><outline text="AI"><outline type="rss" xmlUrl="https://lab.example/feed?a=1&amp;b=2"/></outline>
                                <outline XMLURL="http://other.example/"/></body></opml>
                                """)).flatMap(seeds -> seeds);
    }

    @DictionaryEntries({
        "<opml>",
        "<outline ",
        "xmlUrl=\"",
        "\"/>",
        "</opml>",
        "&amp;",
        "&#x1b;",
        "&#10;",
        "<!--",
        "<![CDATA[",
        "https://",
        "<body>"
    })
    @MethodSource("seeds")
    @FuzzTest(maxDuration = "2m")
    void keepsItsPromises(byte[] file) {
        FuzzedFile.checked("feeds.opml", file);
        OpmlReader.feedsIn(new String(file, UTF_8)).ifPresent(feeds -> {
            Promise.holds(feeds.size() == Set.copyOf(feeds).size(), "an address twice", feeds);
            feeds.forEach(feed -> Promise.holds(!feed.isBlank(), "a blank address", feeds));
        });
    }
}
