package dev.lede.search;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.SegmentedIndex;
import dev.lede.search.FacetCounts.Bucket;
import dev.lede.search.FacetCounts.Histogram;
import dev.lede.search.FacetCounts.Interval;
import dev.lede.search.FacetCounts.QualityBucket;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.LongPoint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dates and qualities, as they are read and once they are held, against counting each article by hand. */
class StepCountingTest {
    private static final long SEED = 1815;
    private static final int ARTICLES = 3_000;
    private static final int ROUNDS = 40;
    private static final String DATE = "published";
    private static final String QUALITY = "quality";
    private static final String PLACE = "place";

    private final Random random = new Random(SEED);

    /** Some have neither. */
    private record Rated(Optional<Long> date, Optional<Long> quality) {}

    @ParameterizedTest
    @CsvSource({
        "2023-06-09T11:47:00Z, PT40M",
        "2023-06-09T23:00:00Z, PT60H",
        "2023-06-09T23:00:01Z, PT70H",
        "2023-06-07T00:00:00Z, PT96H",
        "2023-06-09T11:47:00Z, P50D",
        "2023-06-09T11:47:00Z, P200D",
        "2020-02-29T11:47:00Z, P1400D",
        "1965-02-28T11:47:00Z, P20000D",
        "1900-01-01T00:00:00Z, P36000D",
        "1900-01-01T00:00:00Z, P73413D",
        "0001-01-01T00:00:00Z, P3652000D",
    })
    void datesAreThoseOfAHistogramByHand(Instant first, Duration span) throws IOException {
        List<Rated> articles = articles(first, span, 100);
        try (SegmentedIndex index = index(articles)) {
            StepColumns dates = PublishedCounting.columns(index.reader());
            for (int round = 0; round < ROUNDS; round++) {
                int from = random.nextInt(ARTICLES);
                int to = from + random.nextInt(round % 2 == 0 ? 10 : ARTICLES);
                Matched matched = matched(index, from, to);
                var counting = new PublishedCounting(dates);
                matched.count(List.of(counting));
                assertThat(counting.told(matched))
                        .as("seed %d, round %d: %d to %d", SEED, round, from, to)
                        .isEqualTo(histogram(articles.subList(from, Math.min(ARTICLES, to))));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"1", "9", "100", "190", "5000", "2000000000"})
    void qualitiesAreThoseOfACountByHand(int most) throws IOException {
        List<Rated> articles = articles(Instant.EPOCH, Duration.ofDays(1), most);
        try (SegmentedIndex index = index(articles)) {
            StepColumns qualities = QualityCounting.columns(index.reader());
            for (int round = 0; round < ROUNDS; round++) {
                int from = random.nextInt(ARTICLES);
                int to = from + random.nextInt(ARTICLES);
                Matched matched = matched(index, from, to);
                var counting = new QualityCounting(qualities);
                matched.count(List.of(counting));
                assertThat(counting.told(matched, Optional.empty()))
                        .as("seed %d, round %d: %d to %d", SEED, round, from, to)
                        .isEqualTo(qualities(articles.subList(from, Math.min(ARTICLES, to))));
            }
        }
    }

    @Test
    void whereNoArticleIsDatedOrRatedNothingIsCounted() throws IOException {
        try (SegmentedIndex index = index(List.of(new Rated(Optional.empty(), Optional.empty())))) {
            Matched matched = matched(index, 0, 1);
            StepColumns byDate = PublishedCounting.columns(index.reader());
            StepColumns byQuality = QualityCounting.columns(index.reader());
            for (int round = 0; round < 3; round++) {
                var dates = new PublishedCounting(byDate);
                var qualities = new QualityCounting(byQuality);
                matched.count(List.of(dates, qualities));
                assertThat(dates.told(matched)).isEqualTo(histogram(List.of()));
                assertThat(qualities.told(matched, Optional.empty())).isEmpty();
            }
        }
    }

    @Test
    void countsOfSeveralThreadsAreTheSameWhileValuesComeToBeHeld() throws IOException {
        List<Rated> articles = articles(Instant.EPOCH, Duration.ofDays(400), 100);
        try (SegmentedIndex index = index(articles)) {
            for (int round = 0; round < ROUNDS; round++) {
                StepColumns dates = PublishedCounting.columns(index.reader());
                assertThat(IntStream.range(0, 32)
                                .parallel()
                                .mapToObj(each -> histogram(dates, index))
                                .distinct())
                        .containsExactly(histogram(articles));
            }
        }
    }

    private static Histogram histogram(StepColumns dates, SegmentedIndex index) {
        try {
            Matched matched = matched(index, 0, ARTICLES);
            var counting = new PublishedCounting(dates);
            matched.count(List.of(counting));
            return counting.told(matched);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private List<Rated> articles(Instant first, Duration span, int mostQuality) {
        return IntStream.range(0, ARTICLES)
                .mapToObj(i -> new Rated(maybe(first.getEpochSecond() + random.nextLong(span.toSeconds())), maybe((long)
                        random.nextInt(mostQuality))))
                .toList();
    }

    private Optional<Long> maybe(long value) {
        return random.nextInt(5) == 0 ? Optional.empty() : Optional.of(value);
    }

    private static SegmentedIndex index(List<Rated> articles) throws IOException {
        return SegmentedIndex.of(writer -> {
            for (int i = 0; i < articles.size(); i++) {
                var document = new Document();
                document.add(new LongPoint(PLACE, i));
                articles.get(i).date().ifPresent(date -> document.add(new LongField(DATE, date, Store.NO)));
                articles.get(i).quality().ifPresent(quality -> document.add(new LongField(QUALITY, quality, Store.NO)));
                writer.addDocument(document);
                if (i == ARTICLES / 3) {
                    writer.commit();
                }
            }
        });
    }

    private static Matched matched(SegmentedIndex index, int from, int to) throws IOException {
        return index.searcher().search(LongPoint.newRangeQuery(PLACE, from, to - 1L), MatchedCollector.manager());
    }

    private static Histogram histogram(List<Rated> articles) {
        List<Instant> dates = articles.stream()
                .flatMap(article -> article.date().stream())
                .map(Instant::ofEpochSecond)
                .sorted()
                .toList();
        if (dates.isEmpty()) {
            return new Histogram(Interval.YEAR, List.of(), OptionalLong.empty());
        }
        Interval interval = Intervals.between(dates.getFirst(), dates.getLast());
        List<Instant> starts = Intervals.starts(interval, dates.getFirst(), dates.getLast());
        Map<Instant, Long> counts =
                dates.stream().collect(groupingBy(date -> Intervals.start(interval, date), counting()));
        List<Bucket> buckets = new ArrayList<>();
        starts.forEach(start -> buckets.add(new Bucket(start, counts.getOrDefault(start, 0L))));
        long earlier =
                dates.stream().filter(date -> date.isBefore(starts.getFirst())).count();
        return new Histogram(interval, buckets, earlier > 0 ? OptionalLong.of(earlier) : OptionalLong.empty());
    }

    private static List<QualityBucket> qualities(List<Rated> articles) {
        Map<Integer, Long> counts = articles.stream()
                .flatMap(article -> article.quality().stream())
                .collect(groupingBy(quality -> (int) (quality / 10) * 10, TreeMap::new, counting()));
        return counts.entrySet().stream()
                .map(entry -> new QualityBucket(entry.getKey(), entry.getKey() + 9, entry.getValue(), false))
                .toList();
    }
}
