package dev.lede.indexing;

import dev.lede.config.LedeConfig;
import dev.lede.config.Source;
import dev.lede.config.Source.Feed;
import dev.lede.config.Source.Place;
import dev.lede.fetch.FeedPolling;
import dev.lede.fetch.FeedStanding;
import dev.lede.fetch.FeedUrl;
import dev.lede.index.Generations;
import dev.lede.index.WriteLock;
import dev.lede.read.ReadOutcome;
import dev.lede.read.ReadOutcome.Failed;
import dev.lede.read.ReadOutcome.Skipped;
import dev.lede.read.SourceFile;
import dev.lede.read.SourcePlace;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The step before the walk: feeds are asked what is new, and become folders of all that they ever told; so that whatever
 * follows knows files only, and no article goes because it fell off its feed.
 */
final class Gathering {
    /** A list may be a stranger's. */
    private static final int MOST_FEEDS = 2000;

    private final Path fetched;
    private final List<SourcePlace> places = new ArrayList<>();
    private final SequencedMap<SourceFile, ReadOutcome> told = new LinkedHashMap<>();
    private final Set<URI> feeds = new LinkedHashSet<>();

    private Gathering(LedeConfig config) {
        this.fetched = FeedPolling.folder(config);
        for (Source source : config.read().sources()) {
            switch (source) {
                case Feed(var uri) -> feeds.add(uri);
                case Place(var path) ->
                    FeedLists.in(path)
                            .ifPresentOrElse(
                                    list -> add(
                                            new SourceFile(
                                                    path, path.getFileName().toString()),
                                            list),
                                    () -> places.add(new SourcePlace(
                                            path,
                                            Optional.empty(),
                                            Optional.of(config.index().folder()))));
            }
        }
    }

    /**
     * Feeds asked first.
     *
     * @throws dev.lede.index.IndexException if another process is asking them
     * @throws IOException if what they tell can't be kept
     */
    static Gathered asking(LedeConfig config, Feeds feeds, Progress progress) throws IOException {
        var gathering = new Gathering(config);
        if (!gathering.feeds.isEmpty()) {
            WriteLock lock = new Generations(gathering.fetched).lock();
            try {
                gathering.ask(feeds, progress);
            } finally {
                lock.close();
            }
        }
        return gathering.gathered(true);
    }

    /** What feeds told until now; nobody is asked and nothing is written. */
    static Gathered asKept(LedeConfig config) throws IOException {
        var gathering = new Gathering(config);
        gathering.expand(List.copyOf(gathering.feeds));
        return gathering.gathered(false);
    }

    private void ask(Feeds how, Progress progress) throws IOException {
        List<URI> named = List.copyOf(feeds);
        poll(how, named, progress);
        expand(named);
        List<URI> listed = feeds.stream().filter(feed -> !named.contains(feed)).toList();
        poll(how, listed, progress);
    }

    private static void poll(Feeds how, Collection<URI> feeds, Progress progress) throws IOException {
        var done = new AtomicLong();
        how.polling()
                .poll(
                        feeds,
                        how.every(),
                        feed -> progress.at(Progress.Step.FETCHING, done.incrementAndGet(), feeds.size()));
    }

    /** Of feeds that turned out to be lists of feeds, these. */
    private void expand(List<URI> named) throws IOException {
        for (URI uri : named) {
            Optional<List<String>> list = FeedStanding.newest(fetched, uri).flatMap(FeedLists::in);
            if (list.isPresent()) {
                feeds.remove(uri);
                FeedStanding standing = FeedStanding.of(fetched, uri);
                SourceFile file = file(uri, standing);
                add(file, list.get());
                fault(standing).ifPresent(fault -> told.put(file, fault));
            }
        }
    }

    private void add(SourceFile list, List<String> addresses) {
        told.put(list, new Skipped("list of feeds", "a list of feeds, each of which is a source: " + addresses.size()));
        int number = 0;
        for (String address : addresses) {
            number++;
            try {
                if (number > MOST_FEEDS) {
                    wrong(list, number, "only the first " + MOST_FEEDS + " feeds of a list are fetched: split it");
                    break;
                }
                feeds.add(Source.feed(address).uri());
            } catch (IllegalArgumentException e) {
                wrong(
                        list,
                        number,
                        "feed " + number + " of the list is no address to fetch: it must " + e.getMessage());
            }
        }
    }

    /** Under a name of its own, as each file has one outcome. */
    private void wrong(SourceFile list, int number, String reason) {
        Path path = list.path().resolveSibling(list.path().getFileName() + "#" + number);
        told.put(new SourceFile(path, list.shown(), list.name()), new Failed(0, reason));
    }

    private Gathered gathered(boolean isAsked) throws IOException {
        for (URI uri : feeds) {
            FeedStanding standing = FeedStanding.of(fetched, uri);
            if (standing.isKept()) {
                places.add(new SourcePlace(standing.answers(), Optional.of(FeedUrl.named(uri)), Optional.empty()));
            }
            Optional<ReadOutcome> outcome = isAsked
                    ? fault(standing)
                    : Optional.of(new Skipped(
                            "feed not asked",
                            "a feed, not asked by a check: "
                                    + (standing.isKept() ? "what it told before is read" : "it told nothing yet")));
            outcome.ifPresent(each -> told.put(file(uri, standing), each));
        }
        return new Gathered(places, told);
    }

    private static Optional<ReadOutcome> fault(FeedStanding standing) {
        return standing.gone()
                ? Optional.of(new Skipped(
                        "feed gone", "answered 410, gone for good: not asked any more, what it told before stays"))
                : standing.fault().map(fault -> new Failed(0, "the feed can't be fetched: " + fault));
    }

    /** By its folder, which is no file's path; shown by its address. */
    private static SourceFile file(URI uri, FeedStanding standing) {
        return new SourceFile(standing.answers().resolveSibling("feed"), FeedUrl.shown(uri), FeedUrl.named(uri));
    }
}
