package dev.lede.indexing;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.lede.Seeds;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** JSON of any shape, and JSON Feed. */
class JsonFuzz {
    static Stream<byte[]> seeds() throws IOException {
        return Stream.of(
                        Seeds.written("""
                                [{"title":"Laundry \\u2019s","url":"https://lab.example/a","date":"2023-06-09","tags":["a","b"],"score":0.87,"author":{"name":"Ann"}},
                                {"title":null,"secured":{"a":1}}, 3]
                                """, """
                                {"items":[{"title":"A","link":"https://lab.example/a","body":"**b**"}],"next":NaN,}
                                {"title":"B","text":"c"}
                                """, """
                                {"version":"https://jsonfeed.org/version/1.1","title":"Lab","home_page_url":"https://lab.example","items":[{"id":"1","url":"https://lab.example/1",
                                "title":"One","content_html":"<p>x</p>","date_published":"2023-06-09T11:47:00Z","authors":[{"name":"Ann"}],"tags":["t"],"image":"https://lab.example/i.png"}]}
                                """),
                        Seeds.real("blogmarks"),
                        Seeds.real("html/scrapinghub/ground-truth.json"))
                .flatMap(seeds -> seeds);
    }

    @DictionaryEntries({
        "{\"title\":\"",
        "\"url\":\"",
        "\"date\":\"",
        "\"items\":[",
        "\"articles\":[",
        "\"secured\":",
        "\"version\":\"https://jsonfeed.org/version/1.1\"",
        "\"content_html\":\"",
        "\"tags\":[",
        "\"related\":[{",
        "null",
        "true",
        "NaN",
        "1e999",
        "\\u0000",
        "\\ud800",
        "}]}",
        "\"id\":",
        "\"author\":{\"name\":"
    })
    @MethodSource("seeds")
    @FuzzTest(maxDuration = "4m")
    void keepsItsPromises(byte[] file) {
        FuzzedFile.checked("records.json", file);
    }
}
