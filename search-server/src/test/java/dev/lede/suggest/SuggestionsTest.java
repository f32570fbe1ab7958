package dev.lede.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.suggest.Suggestion.Kind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggestionsTest {
    private static final List<String> TITLES = List.of(
            "OpenAI opens an office in Tokyo",
            "OpenAI sues nobody",
            "Open weights, open questions",
            "Open weights for everyone",
            "GPT-4o is cheaper",
            "Café robots serve Zürich",
            "新しいモデル");
    private static final Suggestions SUGGESTIONS = new Suggestions(all());

    private static List<Suggestion> all() {
        var words = new TitleWords(Set.of("the"));
        TITLES.forEach(words::add);
        List<Suggestion> all = new ArrayList<>(words.suggestions());
        all.add(new Suggestion("OpenAI", Kind.PROVIDER, 5));
        all.add(new Suggestion("Robotics", Kind.TOPIC, 7));
        return all;
    }

    private static List<String> texts(String typed, int size) {
        return SUGGESTIONS.completing(typed, size).stream()
                .map(Suggestion::text)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "openw, open weights",
        "open w, open weights",
        "OPEN-W, open weights",
        "opnai, ",
        "opemai, OpenAI",
        "opnea, ",
        "opeanI, OpenAI",
        "openaii, OpenAI",
        "gpt4, GPT-4o is cheaper",
        "gpt-4, GPT-4o is cheaper",
        "cafe, café",
        "zur, zurich",
        "rbo, ",
        "robb, Robotics",
        "新し, 新しいモデル",
    })
    void whatBeginsSoIsFoundAndOneErrorForgivenFromTheFourthLetter(String typed, String found) {
        if (found == null) {
            assertThat(texts(typed, 20)).isEmpty();
        } else {
            assertThat(texts(typed, 20)).anyMatch(text -> Folded.of(text).startsWith(Folded.of(found)));
        }
    }

    @Test
    void eachKindHasItsTurnAndTheMostFrequentIsFirst() {
        assertThat(SUGGESTIONS.completing("ope", 3))
                .extracting(Suggestion::kind)
                .contains(Kind.PROVIDER, Kind.ARTICLE);
        assertThat(SUGGESTIONS.completing("open", 20)).first().isEqualTo(new Suggestion("open", Kind.QUERY, 2));
        assertThat(texts(" ", 5)).isEmpty();
        assertThat(texts("", 5)).isEmpty();
    }

    @Test
    void aLongerTextHasNoCompletionThatItsBeginningLacks() {
        var random = new Random(7);
        List<Suggestion> all = all();
        for (int round = 0; round < 2000; round++) {
            String text = all.get(random.nextInt(all.size())).text();
            var typed = new StringBuilder(text);
            for (int edits = random.nextInt(3); edits > 0; edits--) {
                typed.insert(random.nextInt(typed.length() + 1), "openai gt4-".charAt(random.nextInt(11)));
            }
            Set<Suggestion> before = new HashSet<>(all);
            for (int length = 1; length <= typed.length(); length++) {
                String start = typed.substring(0, length);
                Set<Suggestion> found = new HashSet<>(SUGGESTIONS.completing(start, 1000));
                if (!Folded.of(start).isEmpty()) {
                    assertThat(before).as(start).containsAll(found);
                    before = found;
                }
                assertThat(SUGGESTIONS.completing(start, 3)).hasSize(Math.min(3, found.size()));
            }
        }
    }

    @Test
    void theOrderOfArticlesDoesntMatter() {
        List<Suggestion> shuffled = all();
        Collections.shuffle(shuffled, new Random(1));

        assertThat(new Suggestions(shuffled).completing("o", 20)).isEqualTo(SUGGESTIONS.completing("o", 20));
    }
}
