package dev.lede.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.benchmark.peer.Question;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class RealQueryTest {
    @Test
    void eachKindIsAskedOfBothInTheirOwnLanguage() {
        assertThat(query("moon", "term")).contains(new RealQuery("moon", Question.about("one word", "moon"), false));
        assertThat(query("\\\"full moon\\\"", "phrase"))
                .contains(new RealQuery("\"full moon\"", Question.phrase("phrase", "full moon"), false));
        assertThat(query("full moon", "union"))
                .contains(new RealQuery("full OR moon", Question.about("any word", "full moon"), true));
        assertThat(query("+full +moon", "intersection"))
                .contains(new RealQuery("+full +moon", Question.about("all words", "full moon"), false));
    }

    @Test
    void whatMixesThemIsNone() {
        assertThat(query("+full moon", "intersection_union")).isEmpty();
        assertThat(query("+full -moon", "negated")).isEmpty();
    }

    private static Optional<RealQuery> query(String typed, String kind) {
        return RealQuery.of(
                JsonMapper.shared().readTree("{\"query\": \"" + typed + "\", \"tags\": [\"" + kind + "\", \"more\"]}"));
    }
}
