package dev.lede.benchmark;

import dev.lede.article.Article;
import dev.lede.article.Provider;
import dev.lede.article.Published;
import dev.lede.benchmark.peer.Question;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What readers of news would ask of some articles: words that stand in one of them, by themselves and narrowed to who published
 * it, what it is about, and when. The same each time.
 */
final class NewsQuestions {
    private static final int SHORTEST_WORD = 4;
    private static final int PARTS_OF_A_TEXT = 4000;
    private static final Duration SPAN = Duration.ofDays(45);

    private final SplittableRandom random = new SplittableRandom(1987);
    private final List<Article> articles;

    NewsQuestions(List<Article> articles) {
        this.articles = articles;
    }

    /** All kinds in turn. */
    List<Question> mixed(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> of(Kind.values()[number % Kind.values().length]))
                .toList();
    }

    private enum Kind {
        ONE_WORD,
        TWO_WORDS,
        PHRASE,
        OF_A_PROVIDER,
        OF_A_TOPIC,
        WITHIN_A_SPAN,
        NEWEST
    }

    private Question of(Kind kind) {
        while (true) {
            Article article = articles.get(random.nextInt(articles.size()));
            Optional<Question> question = of(kind, article);
            if (question.isPresent()) {
                return question.get();
            }
        }
    }

    private Optional<Question> of(Kind kind, Article article) {
        List<String> words = words(article);
        int at = random.nextInt(Math.max(1, words.size() - 1));
        if (words.size() < 2 || words.get(at).length() < SHORTEST_WORD) {
            return Optional.empty();
        }
        String word = words.get(at);
        return switch (kind) {
            case ONE_WORD -> Optional.of(Question.about("one word", word));
            case TWO_WORDS -> longWord(words).map(other -> Question.about("two words", word + ' ' + other));
            case PHRASE -> Optional.of(Question.phrase("phrase", word + ' ' + words.get(at + 1)));
            case OF_A_PROVIDER ->
                article.summary()
                        .provider()
                        .map(Provider::name)
                        .map(name -> Question.about("of a provider", word).ofProvider(name));
            case OF_A_TOPIC ->
                article.summary().topics().names().stream()
                        .findFirst()
                        .map(name -> Question.about("of a topic", word).ofTopic(name));
            case WITHIN_A_SPAN ->
                article.summary().published().map(Published::at).map(time -> within(word, time));
            case NEWEST -> Optional.of(Question.about("newest first", word).newestFirst());
        };
    }

    private static Question within(String word, Instant time) {
        return Question.about("within 90 days", word).between(time.minus(SPAN), time.plus(SPAN));
    }

    private Optional<String> longWord(List<String> words) {
        List<String> some =
                words.stream().filter(each -> each.length() >= SHORTEST_WORD).toList();
        return some.isEmpty() ? Optional.empty() : Optional.of(some.get(random.nextInt(some.size())));
    }

    /** Of the beginning of a text, in lower case and without signs; words in a row stand so in the text. */
    private static List<String> words(Article article) {
        String body = article.body();
        return Stream.of(body.substring(0, Math.min(body.length(), PARTS_OF_A_TEXT))
                        .split("[^A-Za-z]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** What is in the box while each of these is typed, from the second letter on. */
    static List<String> typed(List<Question> questions) {
        List<String> typed = new ArrayList<>();
        for (Question question : questions) {
            for (int end = 2; end <= question.words().length(); end++) {
                typed.add(question.words().substring(0, end));
            }
        }
        return typed;
    }
}
