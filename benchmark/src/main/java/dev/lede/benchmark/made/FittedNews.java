package dev.lede.benchmark.made;

import dev.lede.article.Article;
import dev.lede.article.ArticleId;
import dev.lede.article.ArticleSummary;
import dev.lede.article.Image;
import dev.lede.article.Published;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Articles that nobody wrote, any number of them, with the statistics of real ones (docs/benchmark.md tells them side by side):
 * for measuring with more news than there is. Each is made from its number alone, the same at any time and in any order, as the
 * product's reading would give it of a source that tells no excerpt and no author. Immutable and safe for any number of threads.
 */
public final class FittedNews {
    /** Words of title and body that make 2 KB. */
    private static final double TWO_KB = 358;

    private static final long SEED = 2025;
    private static final int IN_A_SOURCE = 1000;

    /** Of articles of posts/_news, those that are videos, have an image, and, with ainews, those without quality. */
    private static final double VIDEOS = .027;

    private static final double WITH_IMAGE = .943;
    private static final double WITHOUT_QUALITY = .394;

    /** Quality there, which is heat too: a bell. */
    private static final double QUALITY = 72.3;

    private static final double QUALITIES_DIFFER = 25.8;
    private static final int BEST = 189;

    private final WordRanks ranks = new WordRanks();
    private final MadeText text = new MadeText();
    private final MadeTopics topics = new MadeTopics();
    private final MadeProviders providers = new MadeProviders();
    private final PublishedTimes times = new PublishedTimes();
    private final ArticleLengths lengths;

    private FittedNews(double words) {
        this.lengths = new ArticleLengths(words);
    }

    /** Articles of 2 KB on average, title and body. */
    public static FittedNews standard() {
        return new FittedNews(TWO_KB);
    }

    /** @param number any */
    public Article article(long number) {
        var random = new SplittableRandom(Seeds.mixed(Seeds.mixed(number) + SEED));
        int[] about = topics.draw(random);
        var said = new SaidWords(ranks, about, random);
        int inTitle = text.titleLength(random);
        int inBody = Math.max(1, lengths.draw(random) - inTitle);
        String title = text.title(inTitle, said);
        String body = text.body(inBody, said, random);
        String source = "made/" + Math.floorDiv(number, IN_A_SOURCE) + ".jsonl";
        return new Article(
                summary(number, title, about, random),
                body,
                List.of(),
                List.of(),
                List.of(source),
                List.of(),
                List.of(),
                List.of());
    }

    /**
     * The first ones in order of their numbers, made as they are asked for; sequential.
     *
     * @param count zero or more
     */
    public Stream<Article> stream(long count) {
        return LongStream.range(0, count).mapToObj(this::article);
    }

    /** @param rank zero or more: the first are the words said most often, and there is no last */
    public String word(int rank) {
        return MadeWords.word(rank);
    }

    /** @param rank {@code [0..8192)}, zero for who publishes most */
    public String provider(int rank) {
        return MadeProviders.name(rank);
    }

    /** @param rank {@code [0..4096)}, zero for the most frequent, not counting what is filed below it */
    public String topic(int rank) {
        return MadeTopics.name(rank);
    }

    private ArticleSummary summary(long number, String title, int[] about, SplittableRandom random) {
        int provider = providers.draw(random);
        Published published = times.draw(random);
        URI url = URI.create("https://" + MadeProviders.domain(provider) + "/"
                + published.day().getYear() + "/" + number);
        Optional<Integer> quality = quality(random);
        return new ArticleSummary(
                ArticleId.ofUrl(url),
                Optional.of(url),
                title,
                Optional.empty(),
                Optional.of(MadeProviders.provider(provider)),
                topics.topics(about),
                ArticleSummary.NO_LABELS,
                Optional.of(random.nextDouble() < VIDEOS ? "video" : "article"),
                Optional.of("en"),
                quality,
                quality,
                Optional.of(published),
                random.nextDouble() < WITH_IMAGE ? Optional.of(image(provider, number)) : Optional.empty());
    }

    private static Image image(int provider, long number) {
        URI at = URI.create("https://" + MadeProviders.domain(provider) + "/images/" + number + ".jpg");
        return new Image(at, Optional.of(1280), Optional.of(720));
    }

    private static Optional<Integer> quality(SplittableRandom random) {
        return random.nextDouble() < WITHOUT_QUALITY
                ? Optional.empty()
                : Optional.of(Math.clamp(Math.round(QUALITY + QUALITIES_DIFFER * random.nextGaussian()), 0, BEST));
    }
}
