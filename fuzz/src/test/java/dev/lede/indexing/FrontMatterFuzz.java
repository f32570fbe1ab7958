package dev.lede.indexing;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.lede.Seeds;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** YAML front matter with what follows it, and TOML, which is told and not read. */
class FrontMatterFuzz {
    static Stream<byte[]> seeds() throws IOException {
        return Stream.of(
                        Seeds.written("""
                                ---
                                title: Robots fold *laundry*
                                date: 2023-06-09T11:47:00+02:00
                                webUrl: https://lab.example/a?b=c#d
                                tags: [robots, 'home']
                                quality: 87
                                heat: -1
                                published: false
                                ---
                                They **fold**.

                                - one
                                - two

                                """, """
                                \uFEFF---\r
                                title: "A \\u201cquoted\\u201d name"\r
                                related:\r
                                  - title: Other\r
                                    url: https://lab.example/b\r
                                ...\r
                                <p>Text</p>\r
                                """, """
                                ---
                                title: >-
                                  folded
                                  title
                                excerpt: |
                                  lines

                                  of it
                                author: &a {name: Ann}
                                authors: [*a, *a]

                                """, """
                                ---
                                ? title
                                : !!str Keys &amp; values
                                <<: {date: 2023-06}
                                secured: !x [a]
                                ---
                                | a | b |
                                |---|---|
                                | 1 | 2 |

                                """, """
                                ---
                                title: x
                                draft: true
                                ---

                                """, """
                                +++
                                title = 'x'
                                +++

                                """),
                        Seeds.real("posts/_news"),
                        Seeds.real("posts/_learning"),
                        Seeds.real("ainews/issues"),
                        Seeds.real("multilingual"),
                        Seeds.real("suites/yaml-test-suite/src"))
                .flatMap(seeds -> seeds);
    }

    @DictionaryEntries({
        "---",
        "...",
        "+++",
        "title: ",
        "date: ",
        "webUrl: ",
        "excerpt: ",
        "related:",
        "  - ",
        "secured: ",
        "tags: [",
        "draft: true",
        "removed: true",
        "published: false",
        "&a ",
        "*a",
        "<<: ",
        "!!str ",
        "? ",
        "|",
        ">-",
        "\\u",
        "- ",
        "# ",
        "%YAML 1.2",
        "authors:",
        "provider:",
        "image:",
        "quality: ",
        "&quot;",
        "â€™",
        "Â\u00A0"
    })
    @MethodSource("seeds")
    @FuzzTest(maxDuration = "4m")
    void keepsItsPromises(byte[] file) {
        FuzzedFile.checked("2023-06-09-title.fr.md", file);
    }
}
