package dev.lede.indexing;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.lede.Seeds;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** Feeds: RSS 2.0 and what came before it, RSS 1.0, Atom. */
class FeedFuzz {
    static Stream<byte[]> seeds() {
        return Stream.of(Seeds.written("""
                                <?xml version="1.0" encoding="UTF-8"?>
                                <rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Lab</title><link>https://lab.example</link><language>en</language>
                                <item><title>A &amp;amp; B</title><link>/a</link><guid isPermaLink="false">1</guid><pubDate>Fri, 09 Jun 2023 11:47:00 GMT</pubDate>
                                <description>&lt;p&gt;Text&lt;/p&gt;</description><dc:creator>ann@lab.example (Ann)</dc:creator><category>Robots</category>
                                <enclosure url="a.png" type="image/png"/><content:encoded><![CDATA[<p>More</p>]]></content:encoded></item></channel></rss>
                                """, """
                                <feed xmlns="http://www.w3.org/2005/Atom"><title type="html">Lab</title><link href="https://lab.example/"/>
                                <entry><title type="xhtml"><div>Laundry</div></title><link rel="alternate" href="https://lab.example/b"/><id>tag:b</id>
                                <updated>2023-06-09T11:47:00Z</updated><author><name>Ann</name></author><summary>Short</summary><content type="text">a < b</content>
                                <source><title>Other</title><link href="https://other.example"/></source></entry></feed>
                                """, """
                                <rdf:RDF xmlns="http://purl.org/rss/1.0/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><channel rdf:about="x"><items><rdf:Seq/></items></channel>
                                <item rdf:about="https://lab.example/c"><title>C</title><link>https://lab.example/c</link></item></rdf:RDF>
                                """, """
                                <atom:feed xmlns:atom="http://www.w3.org/2005/Atom"><atom:entry><atom:title>D</atom:title></atom:entry></atom:feed>
                                """, """
                                <a.b:rss><a.b:item><a.b:title>E</a.b:title></a.b:item></a.b:rss>
                                """)).flatMap(seeds -> seeds);
    }

    @DictionaryEntries({
        "<rss>",
        "<channel>",
        "<item>",
        "</item>",
        "<entry>",
        "</entry>",
        "<feed>",
        "<atom:feed>",
        "<rdf:RDF",
        "purl.org/rss/",
        "<title>",
        "<link>",
        "<link href=\"",
        "<guid>",
        "<pubDate>",
        "<description>",
        "<content:encoded>",
        "<![CDATA[",
        "]]>",
        "<!--",
        "-->",
        "<!DOCTYPE x [",
        "<!ENTITY",
        "<?xml version=\"1.0\"?>",
        "type=\"html\"",
        "type=\"text\"",
        "<dc:creator>",
        "<media:content url=\"",
        "<source url=\"",
        "<category term=\"",
        "xml:lang=\"",
        "&lt;",
        "&amp;amp;",
        "</"
    })
    @MethodSource("seeds")
    @FuzzTest(maxDuration = "4m")
    void keepsItsPromises(byte[] file) {
        FuzzedFile.checked("feed.xml", file);
    }
}
