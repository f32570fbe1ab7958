package dev.lede.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.SharedData;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The cases of ftfy, as far as its encoding fix goes; where we differ, and why, is in docs/repair.md. */
class FtfyCasesTest {
    @Test
    void theSyntheticCasesComeOutAsExpected() throws IOException {
        assertThat(share("synthetic")).isGreaterThanOrEqualTo(0.95);
    }

    @Test
    void namesOfLanguagesDoWhereNothingIsLost() throws IOException {
        assertThat(share("language-names")).isGreaterThanOrEqualTo(0.45);
    }

    private static double share(String name) throws IOException {
        int right = 0;
        int all = 0;
        String json = Files.readString(SharedData.at("suites/ftfy/" + name + ".json"));
        for (JsonNode each : JsonMapper.builder().build().readTree(json)) {
            String want = each.path(each.has("fixed-encoding") ? "fixed-encoding" : "fixed")
                    .asString();
            right += Mojibake.repair(each.path("original").asString()).equals(want) ? 1 : 0;
            all++;
        }
        return (double) right / all;
    }
}
