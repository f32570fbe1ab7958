package dev.lede.indexing;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.lede.Seeds;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** A table with a header. */
class CsvFuzz {
    static Stream<byte[]> seeds() {
        return Stream.of(Seeds.written("""
                                title,url,date,tags
                                "A, ""quoted"" b",https://lab.example/a,2023-06-09,"x;y"
                                B,https://lab.example/b,,
                                "two
                                lines",,2023-06,z,too,many

                                """, """
                                id;title;link;secured
                                1;A;https://lab.example/a;b

                                """, """
                                title\turl\tsource
                                A\thttps://lab.example/a\tLab

                                """, """
                                title|date
                                A|2023

                                """)).flatMap(seeds -> seeds);
    }

    @DictionaryEntries({
        "title,",
        "url,",
        "date",
        "title;link",
        "title\t",
        "title|",
        "\"",
        "\"\"",
        ",,",
        "secured",
        "tags",
        "excerpt,",
        "\\",
        "https://lab.example/"
    })
    @MethodSource("seeds")
    @FuzzTest(maxDuration = "4m")
    void keepsItsPromises(byte[] file) {
        FuzzedFile.checked("table.csv", file);
    }
}
