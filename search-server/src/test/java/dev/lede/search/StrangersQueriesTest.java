package dev.lede.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.SharedData;
import dev.lede.article.RandomArticles;
import dev.lede.query.ParsedQuery;
import dev.lede.query.QueryParser;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** What strangers typed elsewhere, the naughty and the ordinary: all of it is answered, and its reading means the same. */
class StrangersQueriesTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Of the long questions, as each is of words that no article holds and costs like many short queries. */
    private static final int SEARCHED_ONE_IN = 4;

    @Test
    void everyNaughtyStringIsAnswered() throws IOException {
        JsonNode strings = JSON.readTree(SharedData.at("suites/blns/blns.json"));
        answersAll(strings.valueStream().map(JsonNode::asString).toList(), 1);
    }

    @Test
    void everyQueryOfASearchEngineIsAnswered() throws IOException {
        List<String> lines = Files.readAllLines(SharedData.at("queries/search-benchmark-game-queries.jsonl"));
        answersAll(
                lines.stream()
                        .map(line -> JSON.readTree(line).get("query").asString())
                        .toList(),
                1);
    }

    @Test
    void questionsOfAJudgedListMeanWhatTheirReadingsMeanAndAreAnswered() throws IOException {
        answersAll(Files.readAllLines(SharedData.at("queries/trec/topics.beir.fiqa.test.tsv")), SEARCHED_ONE_IN);
    }

    private static void answersAll(List<String> texts, int searchedOneIn) throws IOException {
        ArticleSearcher searcher = MemoryIndex.of(new RandomArticles(3).list(50));
        assertThat(texts).hasSizeGreaterThan(100);
        for (int i = 0; i < texts.size(); i++) {
            String text = texts.get(i);
            if (i % searchedOneIn == 0) {
                assertThat(searcher.search(Requests.of(text)).exact()).as(text).isTrue();
            }
            ParsedQuery parsed = QueryParser.parse(text, Requests.NOW);
            assertThat(QueryParser.parse(parsed.reading(), Requests.NOW).query())
                    .as(text)
                    .isEqualTo(parsed.query());
        }
    }
}
