package dev.lede.fetch;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import dev.lede.ledger.ContentHash;
import dev.lede.read.NoElement;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A feed's entries as they are written, so that those which an earlier answer had, to the byte, needn't be kept twice: a
 * year of a feed costs what it told, not how often it was asked. An entry counts as another where anything that is about
 * all of them is another, but for the feed's own date. Whatever isn't plainly understood is no entry.
 */
final class FeedEntries {
    private static final Pattern ENTRY = Pattern.compile("(?:[A-Za-z0-9_.-]{1,40}:)?(?:item|entry)");

    /** Ends differ among parsers. */
    private static final Pattern DOUBTFUL = Pattern.compile("--!>|<!--?-?>|<!ENTITY");

    /** What differs at each answer and is nothing about its entries: the feed's dates. */
    private static final Pattern VOLATILE = Pattern.compile(
            "(?i)<(lastBuildDate|pubDate|updated|dc:date|ttl)(?:\\s[^<>]{0,200})?>[^<>]{0,100}</\\1\\s*>");

    private static final Set<String> FEEDS = Set.of("rss", "feed", "rdf");

    /** What may be an entry to somebody, however odd. */
    private static final Pattern PERHAPS_ENTRY = Pattern.compile("(?i)[<:](?:item|entry)\\b");

    private static final int LONGEST_TAG = 4096;

    private record Entry(int start, int end, String hash) {}

    private final String text;
    private final List<Entry> entries;

    private FeedEntries(String text, List<Entry> entries) {
        this.text = text;
        this.entries = entries;
    }

    /** @return nothing where it isn't understood, or is no feed with entries, such as a list of feeds */
    static Optional<FeedEntries> of(byte[] feed) {
        // Each byte one sign, whatever the encoding: what is looked for is ASCII.
        String text = new String(feed, ISO_8859_1);
        if (DOUBTFUL.matcher(text).find()) {
            return Optional.empty();
        }
        return places(text)
                .filter(places -> !places.isEmpty() || isEmptyFeed(feed, text))
                .map(places -> {
                    String about = about(text, places);
                    return new FeedEntries(
                            text,
                            places.stream()
                                    .map(place -> new Entry(
                                            place[0], place[1], hash(about + text.substring(place[0], place[1]))))
                                    .toList());
                });
    }

    /** Surely without an entry: in UTF-16 they would be hidden behind zeros. */
    private static boolean isEmptyFeed(byte[] feed, String text) {
        return FEEDS.contains(FeedForm.root(feed))
                && text.indexOf('\0') < 0
                && !PERHAPS_ENTRY.matcher(text).find();
    }

    /** None where the feed is empty. */
    Set<String> hashes() {
        Set<String> hashes = new LinkedHashSet<>();
        entries.forEach(entry -> hashes.add(entry.hash()));
        return hashes;
    }

    /** @return the feed without these; nothing where no entry is left */
    Optional<byte[]> without(Set<String> told) {
        var kept = new StringBuilder();
        int at = 0;
        boolean isAny = false;
        for (Entry entry : entries) {
            boolean isTold = told.contains(entry.hash());
            kept.append(text, at, isTold ? entry.start() : entry.end());
            at = entry.end();
            isAny |= !isTold;
        }
        kept.append(text, at, text.length());
        return isAny ? Optional.of(kept.toString().getBytes(ISO_8859_1)) : Optional.empty();
    }

    private static String about(String text, List<int[]> places) {
        var about = new StringBuilder();
        int at = 0;
        for (int[] place : places) {
            about.append(text, at, place[0]);
            at = place[1];
        }
        about.append(text, at, text.length());
        // RSS 1.0's list of the entries that follow.
        int list = about.indexOf("<items>");
        int listEnd = about.indexOf("</items>");
        if (list >= 0 && listEnd > list) {
            about.delete(list, listEnd);
        }
        return hash(VOLATILE.matcher(about).replaceAll(" ").replaceAll("\\s+", " "));
    }

    /** Start and end of each; nothing where one is within another, is empty, or has no end. */
    private static Optional<List<int[]>> places(String text) {
        List<int[]> places = new ArrayList<>();
        int start = -1;
        String name = "";
        for (int at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at)) {
            int over = NoElement.end(text, at);
            if (over < 0) {
                return Optional.empty();
            }
            if (over > at) {
                at = over;
                continue;
            }
            boolean closes = text.startsWith("</", at);
            String tag = name(text, closes ? at + 2 : at + 1);
            if (ENTRY.matcher(tag).matches()) {
                int end = tagEnd(text, at);
                boolean isPlain = end > at && (closes ? start >= 0 && tag.equals(name) : start < 0);
                if (!isPlain || text.charAt(end - 1) == '/') {
                    return Optional.empty();
                }
                if (closes) {
                    places.add(new int[] {start, end + 1});
                }
                start = closes ? -1 : at;
                name = tag;
            }
            at++;
        }
        return start < 0 ? Optional.of(places) : Optional.empty();
    }

    /** @return where the tag that begins here closes, or -1 where another begins before */
    private static int tagEnd(String text, int start) {
        for (int at = start + 1; at < Math.min(text.length(), start + LONGEST_TAG); at++) {
            switch (text.charAt(at)) {
                case '>' -> {
                    return at;
                }
                case '<' -> {
                    return -1;
                }
                default -> {
                    // Within the tag.
                }
            }
        }
        return -1;
    }

    private static String name(String text, int start) {
        int end = start;
        while (end < text.length() && "<>/ \t\r\n".indexOf(text.charAt(end)) < 0 && end - start < 60) {
            end++;
        }
        return text.substring(start, end);
    }

    private static String hash(String bytes) {
        return ContentHash.of(bytes.getBytes(ISO_8859_1)).hex();
    }
}
