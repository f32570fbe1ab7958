package dev.lede.indexing;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.lede.Seeds;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** A web page as its server sends it: head, JSON-LD and main text. */
class HtmlPageFuzz {
    static Stream<byte[]> seeds() throws IOException {
        return Stream.of(Seeds.written("""
                                <!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Laundry folded | Lab</title>
                                <link rel="canonical" href="https://lab.example/laundry"><meta property="og:title" content="Laundry folded">
                                <meta name="author" content="Ann"><meta property="article:published_time" content="2023-06-09T11:47:00Z">
                                <script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"NewsArticle","headline":"Laundry",
                                "datePublished":"2023-06-09","author":[{"name":"Ann"}],"publisher":{"name":"Lab"},"image":{"url":"/a.png","width":8}}]}</script></head>
                                <body><nav><ul><li><a href="/">Home</a></li></ul></nav><article><h1>Laundry folded</h1><time datetime="2023-06-09">June 9</time>
                                <p>A robot folds the laundry of a whole house, and nobody has to look on while it does so, day after day.</p><figure><img src="a.png">
                                <figcaption>A shirt</figcaption></figure><p>It learned that from pictures, of which there were a great many, all of shirts.</p></article>
                                <aside>More</aside><footer>2023</footer></body></html>
                                """, """
                                <html><body><table><tr><td>One cell, with some words in it<br><br>and more after it</td></tr></table><div hidden>none</div></body></html>
                                """), Seeds.real("html/readability"), Seeds.real("html/scrapinghub"))
                .flatMap(seeds -> seeds);
    }

    @DictionaryEntries({
        "<article>",
        "</article>",
        "<p>",
        "</p>",
        "<h1>",
        "<title>",
        "<time datetime=\"",
        "<meta property=\"og:",
        "<link rel=\"canonical\" href=\"",
        "<script type=\"application/ld+json\">",
        "</script>",
        "{\"@type\":\"NewsArticle\",",
        "\"headline\":",
        "\"datePublished\":",
        "\"author\":",
        "\"@graph\":[",
        "<!DOCTYPE html>",
        "<table>",
        "<td>",
        "<br>",
        "<template>",
        "<svg>",
        "<!--",
        "-->",
        "<![CDATA[",
        "&nbsp;",
        "&#0;",
        "class=\"comment\"",
        "<base href=\"",
        "itemprop=\"",
        "content=\"",
        "style=\"display:none\""
    })
    @MethodSource("seeds")
    @FuzzTest(maxDuration = "4m")
    void keepsItsPromises(byte[] file) {
        FuzzedFile.checked("page.html", file);
    }
}
