package dev.lede.page;

import dev.lede.request.SearchParameters;
import dev.lede.search.FacetCounts.Bucket;
import dev.lede.search.FacetCounts.Histogram;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * When the articles were published: a small bar chart whose bars zoom in, the same as a table, and the ways back out.
 *
 * @param bars oldest first
 * @param first label of the left end, {@code last} of the right
 * @param wider ways to zoom out, the widest first; empty where the search isn't narrowed by date
 * @param recent spans back from now
 * @param earlier how many articles are older than the chart, empty for none
 * @param after the day in the form's first field, empty for none; {@code before} likewise
 * @param kept what the form sends along
 */
public record HistogramView(
        List<Bar> bars,
        String first,
        String last,
        List<PageLink> wider,
        List<PageLink> recent,
        Optional<String> earlier,
        String after,
        String before,
        List<HiddenField> kept) {
    /** Of the drawing, in its own units. */
    public static final int WIDTH = 240;

    public static final int HEIGHT = 56;

    /** So much of a step is bar, the rest gap. */
    private static final double FILLED = 0.8;

    private static final double WIDEST = 24;
    private static final double LOWEST = 2;

    /**
     * @param count in words, such as {@code 12 articles}
     * @param step where the bar's place begins, {@code stepWidth} wide
     * @param x where the bar itself begins; numbers as SVG writes them
     */
    public record Bar(
            String label,
            String count,
            long articles,
            String href,
            boolean empty,
            String step,
            String stepWidth,
            String x,
            String y,
            String width,
            String height) {}

    static HistogramView of(Histogram histogram, SearchParameters search, Visit visit) {
        List<Bucket> buckets = histogram.buckets();
        long most = buckets.stream().mapToLong(Bucket::count).max().orElse(1);
        List<Bar> bars = IntStream.range(0, buckets.size())
                .mapToObj(i -> bar(i, histogram, search, most, visit))
                .toList();
        return new HistogramView(
                bars,
                buckets.isEmpty() ? "" : edge(buckets.getFirst(), histogram, visit),
                buckets.size() < 2 ? "" : edge(buckets.getLast(), histogram, visit),
                Zoom.out(search, visit),
                Zoom.recent(search, visit),
                histogram.earlier().isPresent()
                        ? Optional.of(visit.words()
                                .count("articles", histogram.earlier().getAsLong()))
                        : Optional.empty(),
                search.after().map(point -> day(point.from(visit.now()))).orElse(""),
                search.before().map(point -> endDay(point.from(visit.now()))).orElse(""),
                visit.links().fields(search.withSpan(Optional.empty(), Optional.empty())));
    }

    private static String edge(Bucket bucket, Histogram histogram, Visit visit) {
        return Span.of(histogram.interval(), bucket.start()).edge(histogram.interval(), visit.words());
    }

    private static Bar bar(int number, Histogram histogram, SearchParameters search, long most, Visit visit) {
        Bucket bucket = histogram.buckets().get(number);
        Span span = Span.of(histogram.interval(), bucket.start());
        double step = (double) WIDTH / histogram.buckets().size();
        double width = Math.min(WIDEST, step * FILLED);
        double height =
                bucket.count() == 0 ? 0 : Math.max(LOWEST, HEIGHT * (double) bucket.count() / Math.max(1, most));
        return new Bar(
                span.name(histogram.interval(), visit.words()),
                visit.words().count("articles", bucket.count()),
                bucket.count(),
                visit.links().to(span.within(search, visit.now()).narrow(search)),
                bucket.count() == 0,
                number(number * step),
                number(step),
                number(number * step + (step - width) / 2),
                number(HEIGHT - height),
                number(width),
                number(height));
    }

    private static String day(Instant at) {
        return LocalDate.ofInstant(at, ZoneOffset.UTC).toString();
    }

    /** The first day that is wholly behind the span. */
    private static String endDay(Instant at) {
        OffsetDateTime end = at.atOffset(ZoneOffset.UTC);
        boolean midnight = end.toLocalTime().equals(LocalTime.MIDNIGHT);
        return (midnight ? end : end.plusDays(1)).toLocalDate().toString();
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
