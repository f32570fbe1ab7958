package dev.lede.search;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.toSet;

import dev.lede.article.ArticleId;
import dev.lede.article.Published;
import dev.lede.article.Published.Precision;
import dev.lede.schema.ArticleSchema;
import dev.lede.search.Firsts.Lead;
import dev.lede.search.Firsts.Standing;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedNumericDocValues;

/**
 * Finds who had stories first, as far as dates tell. Of so many stories and tellings that the cost stays small, whatever is
 * searched. Safe for any number of threads.
 */
final class FirstsCounting {
    static final int MOST_STORIES = 100;

    /** With those that one provider tells alone. */
    private static final int MOST_LOOKED_AT = 1_000;

    /** Of one story, its earliest. */
    private static final int MOST_TELLINGS = 50;

    /** A story that one provider tells alone is no race; neither is one that nobody else is known to tell. */
    private static final int FEWEST_PROVIDERS = 2;

    private static final int MOST_PROVIDERS = 10;
    private static final int MOST_LEADS = 5;

    private static final Comparator<Standing> MOST_OFTEN_FIRST =
            comparingInt(Standing::first).reversed().thenComparing(Standing::name);

    private static final long DAY = Duration.ofDays(1).toSeconds();

    private final IndexReader reader;
    private final Tellings tellings;
    private final FacetLabels providers;
    private final StoredArticles articles;

    FirstsCounting(IndexReader reader, Tellings tellings, FacetLabels providers, StoredArticles articles) {
        this.reader = reader;
        this.tellings = tellings;
        this.providers = providers;
        this.articles = articles;
    }

    private record Teller(int document, Optional<Integer> provider, Optional<Instant> at) {
        boolean isAnother(Teller other) {
            return provider.isEmpty() || !provider.equals(other.provider);
        }
    }

    private record Told(ArticleId story, List<Teller> tellers) {
        Set<Integer> providers() {
            return tellers.stream()
                    .flatMap(teller -> teller.provider().stream())
                    .collect(toSet());
        }
    }

    private record First(Told told, Teller first, Teller next) {
        int provider() {
            return first.provider().orElseThrow();
        }
    }

    /**
     * @param asked numbers of the providers whose stories are wanted; empty for anyone's
     * @param deadline after which no further story is looked at
     */
    Firsts of(Matched matching, Set<Integer> asked, Deadline deadline) throws IOException {
        List<Told> shared = new ArrayList<>();
        List<First> firsts = new ArrayList<>();
        boolean isAll = true;
        int lookedAt = 0;
        for (Map.Entry<ArticleId, int[]> story : tellings.latest(matching).entrySet()) {
            if (shared.size() == MOST_STORIES || lookedAt++ == MOST_LOOKED_AT || deadline.isOver()) {
                isAll = false;
                break;
            }
            Told told = told(story.getKey(), story.getValue());
            if (told.providers().size() >= FEWEST_PROVIDERS) {
                shared.add(told);
                first(told).ifPresent(firsts::add);
            }
        }
        List<Lead> latest = new ArrayList<>();
        for (First first : firsts) {
            if (latest.size() < MOST_LEADS && (asked.isEmpty() || asked.contains(first.provider()))) {
                latest.add(new Lead(
                        first.told().story(),
                        articles.summary(first.first().document()),
                        articles.summary(first.next().document())));
            }
        }
        return new Firsts(shared.size(), isAll, firsts.size(), providers(shared, firsts, asked), latest);
    }

    private List<Standing> providers(List<Told> shared, List<First> firsts, Set<Integer> asked) {
        Map<Integer, Integer> of = new HashMap<>();
        shared.forEach(told -> told.providers().forEach(provider -> of.merge(provider, 1, Integer::sum)));
        Map<Integer, Integer> first = new HashMap<>();
        firsts.forEach(each -> first.merge(each.provider(), 1, Integer::sum));
        Map<Integer, Standing> all = new HashMap<>();
        of.forEach((provider, count) ->
                all.put(provider, new Standing(providers.name(provider), first.getOrDefault(provider, 0), count)));
        Set<Standing> leading = all.values().stream()
                .filter(provider -> provider.first() > 0)
                .sorted(MOST_OFTEN_FIRST)
                .limit(MOST_PROVIDERS)
                .collect(toSet());
        return all.entrySet().stream()
                .filter(each -> leading.contains(each.getValue()) || asked.contains(each.getKey()))
                .map(Map.Entry::getValue)
                .sorted(MOST_OFTEN_FIRST)
                .toList();
    }

    /** The earliest first, undated ones last. */
    private Told told(ArticleId story, int[] documents) throws IOException {
        List<Teller> tellers = new ArrayList<>();
        for (int document : documents) {
            LeafReaderContext segment = reader.leaves().get(ReaderUtil.subIndex(document, reader.leaves()));
            SortedNumericDocValues dates = DocValues.getSortedNumeric(segment.reader(), ArticleSchema.PUBLISHED.name());
            tellers.add(new Teller(
                    document,
                    providers.borne(segment, document),
                    dates.advanceExact(document - segment.docBase)
                            ? Optional.of(Instant.ofEpochSecond(dates.nextValue()))
                            : Optional.empty()));
        }
        tellers.sort(
                comparing((Teller teller) -> teller.at().orElse(Instant.MAX)).thenComparingInt(Teller::document));
        return new Told(story, tellers.subList(0, Math.min(MOST_TELLINGS, tellers.size())));
    }

    /** Nothing where it isn't known: one of its tellings must be clearly before each of everyone else's. */
    private Optional<First> first(Told told) throws IOException {
        Teller earliest = told.tellers().getFirst();
        if (earliest.provider().isEmpty()) {
            return Optional.empty();
        }
        List<Teller> others =
                told.tellers().stream().filter(earliest::isAnother).toList();
        Map<Teller, Published> dates = new HashMap<>();
        for (Teller teller : told.tellers()) {
            published(teller).ifPresent(date -> dates.put(teller, date));
        }
        Optional<Teller> next =
                others.stream().filter(other -> other.provider().isPresent()).findFirst();
        for (Teller own : told.tellers()) {
            if (next.isPresent() && !own.isAnother(earliest) && isClearlyBefore(own, others, dates)) {
                return Optional.of(new First(told, own, next.get()));
            }
        }
        return Optional.empty();
    }

    private static boolean isClearlyBefore(Teller one, List<Teller> others, Map<Teller, Published> dates) {
        Optional<Published> start = Optional.ofNullable(dates.get(one));
        return others.stream()
                .map(other -> Optional.ofNullable(dates.get(other)))
                .allMatch(date -> start.isPresent()
                        && date.filter(start.get()::isClearlyBefore).isPresent());
    }

    /** What is not at midnight is known to the second; of all else the precision is stored, which is slower to read. */
    private Optional<Published> published(Teller teller) throws IOException {
        if (teller.at().isEmpty()) {
            return Optional.empty();
        }
        Instant at = teller.at().get();
        return at.getEpochSecond() % DAY != 0
                ? Optional.of(new Published(at, Precision.SECOND))
                : articles.summary(teller.document()).published();
    }
}
