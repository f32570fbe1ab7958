package dev.lede.indexing;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.lede.Promise;
import dev.lede.Seeds;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** What lies under {@code secured} never comes out, whatever stands behind it, in articles or in what is said of the file. */
class SecuredFuzz {
    private static final String SECRET = "qZ7secretXw";

    /** Each holds the secret once; the fuzzed text follows. */
    private static final List<String> BEGINNINGS = List.of(
            "---\nsecured: &s " + SECRET + "\n",
            "---\ntitle: t\nsecured:\n  title: &s " + SECRET + "\n  list: &l [" + SECRET + "]\n",
            "---\ntitle: t\nrelated:\n  - title: u\n    secured: &s {a: " + SECRET + "}\n",
            "---\n? secured\n: &s " + SECRET + "\ntitle: t\n",
            "{\"secured\":\"" + SECRET + "\",",
            "{\"title\":\"t\",\"url\":\"https://lab.example\",\"author\":{\"secured\":[\"" + SECRET + "\"],",
            "{\"secured\":\"" + SECRET + "\",\"title\":\"a\",\"url\":\"https://lab.example\"}\n",
            "title,secured,url\na," + SECRET + ",https://lab.example\n");

    static Stream<byte[]> seeds() {
        return Seeds.written(
                "0title: *s\nexcerpt: *s\n---\n*s",
                "1<<: *s\nauthors: *l\ntitle: a\n---\n",
                "2    <<: *s\ntags: *s\n---\n",
                "3related: [{title: *s}]\n...\n",
                "4\"title\":\"a\",\"url\":\"https://lab.example\"}",
                "5\"name\":\"n\"},\"text\":\"x\"}\n{",
                "6{\"title\":\"b\",\"url\":\"https://lab.example/b\"}\n",
                "7b,,https://lab.example/b\n");
    }

    @DictionaryEntries({"*s", "*l", "&s ", "<<: ", "title: ", "related:", "  - ", "---", "\"title\":\"", "}", "]", ","})
    @MethodSource("seeds")
    @FuzzTest(maxDuration = "4m")
    void keepsItsPromises(byte[] input) {
        if (input.length == 0) {
            return;
        }
        String beginning = BEGINNINGS.get((input[0] & 7) % BEGINNINGS.size());
        String file = beginning + new String(input, 1, input.length - 1, UTF_8);
        FuzzedFile.checked("a.txt", file.getBytes(UTF_8))
                .forEach(heard ->
                        Promise.holds(!heard.toString().contains(SECRET), "a secret is told", file + "\n" + heard));
    }
}
