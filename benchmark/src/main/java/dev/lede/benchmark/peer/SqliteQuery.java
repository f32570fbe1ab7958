package dev.lede.benchmark.peer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A question in SQL, with the values for its question marks in their order. FTS5 knows no "two of these", so that all words must be
 * there; and a phrase is one of stems, as its one tokenizer cuts it.
 */
record SqliteQuery(String sql, List<Object> values) {
    private static final int SNIPPET_WORDS = 30;

    SqliteQuery {
        values = List.copyOf(values);
    }

    /** Which articles come first, with what a hit shows. */
    static SqliteQuery hits(Question question, Shape shape) {
        String shown = "words.title, words.excerpt, article.url, article.provider, article.topics, article.quality,"
                + " article.published";
        String snippet = shape.snippets() && hasWords(question)
                ? "snippet(words, -1, '<mark>', '</mark>', '…', " + SNIPPET_WORDS + ")"
                : "NULL";
        String order = question.newest() || !hasWords(question) ? "article.published DESC" : "words.rank";
        return of(
                question,
                "SELECT " + shown + ", " + snippet + " AS snippet",
                " ORDER BY " + order + " LIMIT " + shape.size());
    }

    /** How many articles match. */
    static SqliteQuery count(Question question) {
        return of(question, "SELECT count(*)", "");
    }

    private static SqliteQuery of(Question question, String selected, String end) {
        List<String> conditions = new ArrayList<>();
        List<Object> values = new ArrayList<>();
        if (hasWords(question)) {
            conditions.add("words MATCH ?");
            values.add(match(question));
        }
        question.provider().ifPresent(name -> {
            conditions.add("article.provider = ?");
            values.add(name);
        });
        question.topic().ifPresent(name -> {
            conditions.add("EXISTS (SELECT 1 FROM topic WHERE topic.name = ? AND topic.article = article.id)");
            values.add(name);
        });
        question.after().ifPresent(time -> {
            conditions.add("article.published >= ?");
            values.add(time.getEpochSecond());
        });
        question.before().ifPresent(time -> {
            conditions.add("article.published < ?");
            values.add(time.getEpochSecond());
        });
        String where = conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions);
        return new SqliteQuery(selected + " FROM words JOIN article ON article.id = words.rowid" + where + end, values);
    }

    private static boolean hasWords(Question question) {
        return question.words().codePoints().anyMatch(Character::isLetterOrDigit);
    }

    /** Each word in quotes, so that none is taken for an operator. */
    private static String match(Question question) {
        String plain = question.words().replace('"', ' ').strip();
        return question.isPhrase()
                ? '"' + plain + '"'
                : Arrays.stream(plain.split("\\s+"))
                        .filter(word -> word.codePoints().anyMatch(Character::isLetterOrDigit))
                        .map(word -> '"' + word + '"')
                        .collect(Collectors.joining(" "));
    }
}
