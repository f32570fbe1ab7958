package dev.lede.indexing;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.lede.Seeds;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** JSON Lines: a record a line, of which a broken one costs itself alone. */
class JsonLinesFuzz {
    static Stream<byte[]> seeds() throws IOException {
        return Stream.of(Seeds.written("""
                                {"title":"A","url":"https://lab.example/a","date":"2023-06-09"}
                                {"title":"B","url":"https://lab.example/b","commentary":"c","secured":"d"}
                                {"title":"C
                                {"title":"D","tags":["x"],"score":3}

                                {"t":1}

                                """), Seeds.real("blogmarks"), Seeds.real("collections/adi"))
                .flatMap(seeds -> seeds);
    }

    @DictionaryEntries({
        "{\"",
        "}",
        "\"title\":\"",
        "\"url\":\"",
        "\"text\":\"",
        "\"secured\":",
        "\\n",
        "\\u2028",
        "null",
        "[",
        "{},"
    })
    @MethodSource("seeds")
    @FuzzTest(maxDuration = "4m")
    void keepsItsPromises(byte[] file) {
        FuzzedFile.checked("records.jsonl", file);
    }
}
