package dev.lede.benchmark;

import dev.lede.benchmark.peer.Question;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * What a stranger asked of another engine, as both of ours understand it.
 *
 * @param typed for Lede's box
 * @param question the same for Lucene alone
 * @param isAny whether any of the words will do, else all must be there
 */
record RealQuery(String typed, Question question, boolean isAny) {
    /**
     * @param line of the file of queries: what was typed, {@code +} before words that must be there and quotes round phrases, and tags
     *     of which the first is its kind
     * @return nothing for kinds that mix these, which have no question of ours
     */
    static Optional<RealQuery> of(JsonNode line) {
        String typed = line.get("query").asString();
        String words = typed.replaceAll("[+\"]", "");
        return switch (line.at("/tags/0").asString()) {
            case "term" -> Optional.of(new RealQuery(typed, Question.about("one word", words), false));
            case "phrase" -> Optional.of(new RealQuery(typed, Question.phrase("phrase", words), false));
            case "intersection" -> Optional.of(new RealQuery(typed, Question.about("all words", words), false));
            case "union" ->
                Optional.of(new RealQuery(
                        String.join(" OR ", words.split("\\s+")), Question.about("any word", words), true));
            default -> Optional.empty();
        };
    }
}
