package dev.lede.fetch;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import dev.lede.disk.Durable;
import dev.lede.ledger.ContentHash;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The folder of one feed: {@code answers/} holds what it told, a file for each time that it told something new, which are
 * read as any other files and never change; {@code state.json} how it stands with the feed.
 */
final class FeedFolder {
    private static final String STATE = "state.json";
    private static final String ANSWERS = "answers";
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final URI feed;
    private final Path folder;
    private final Durable disk;

    /** @param fetched the folder of all feeds */
    FeedFolder(Path fetched, URI feed) {
        this(fetched, feed, Durable.ON_DISK);
    }

    FeedFolder(Path fetched, URI feed, Durable disk) {
        this.feed = feed;
        this.disk = disk;
        this.folder = fetched.resolve(FeedUrl.folder(feed));
    }

    /** Where what it told is; it may be missing. */
    Path answers() {
        return folder.resolve(ANSWERS);
    }

    /** How it stands; as if it was never asked where that isn't there or is damaged. */
    FeedState state() throws IOException {
        FeedState unasked = FeedState.unasked(FeedUrl.shown(feed));
        FeedState state;
        try {
            state = JSON.readerFor(FeedState.class)
                    .with(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                    .readValue(Files.readAllBytes(folder.resolve(STATE)));
        } catch (NoSuchFileException | JacksonException e) {
            // Asked anew, at worst a feed tells what we have.
            return unasked;
        }
        // Who removed what was kept wants it told again.
        return state == null ? unasked : isAnythingKept() ? state : state.withNothingKept();
    }

    void write(FeedState state) throws IOException {
        Files.createDirectories(folder);
        write(folder, STATE, JSON.writeValueAsBytes(state));
    }

    /**
     * Keeps of an answer what the one before didn't tell: of one without entries nothing.
     *
     * @param before what was kept until now
     */
    Kept keep(byte[] answer, Kept before, Instant now) throws IOException {
        Optional<FeedEntries> entries = FeedEntries.of(answer);
        Optional<byte[]> fresh = entries.isPresent() ? entries.get().without(before.entries()) : Optional.of(answer);
        Set<String> told = entries.map(FeedEntries::hashes).orElse(Set.of());
        if (fresh.isPresent()) {
            return new Kept(told, keep(fresh.get(), now));
        }
        return told.isEmpty()
                ? new Kept(before.entries(), ContentHash.of(answer).hex())
                : new Kept(told, before.newest());
    }

    /** @return its hash */
    private String keep(byte[] content, Instant now) throws IOException {
        disk.makeFolder(folder, ANSWERS);
        String hash = ContentHash.of(content).hex();
        if (file(hash).isEmpty()) {
            write(answers(), TIME.format(now) + "-" + hash + (isJson(content) ? ".json" : ".xml"), content);
        }
        return hash;
    }

    /** Whether it told anything that is still there. */
    boolean isAnythingKept() throws IOException {
        return !files().isEmpty();
    }

    /** What it told when it last told something else than before: also what it had told once, or nothing at all. */
    Optional<byte[]> newest() throws IOException {
        Optional<Path> file = file(state().kept().newest());
        return file.isPresent() ? Optional.of(Files.readAllBytes(file.get())) : Optional.empty();
    }

    /** @param hash of its content; the newest file where it is empty */
    private Optional<Path> file(String hash) throws IOException {
        return files().stream()
                .filter(file -> file.getFileName().toString().contains("-" + hash))
                .reduce((earlier, later) -> later);
    }

    private List<Path> files() throws IOException {
        if (!Files.isDirectory(answers())) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(answers())) {
            return files.sorted(Comparator.comparing(Path::toString)).toList();
        }
    }

    private void write(Path in, String name, byte[] content) throws IOException {
        disk.write(in, name, content, folder.resolve(".draft"));
    }

    private static boolean isJson(byte[] content) {
        String start = new String(content, 0, Math.min(64, content.length), ISO_8859_1)
                .replaceFirst("^\u00EF\u00BB\u00BF", "")
                .stripLeading();
        return start.startsWith("{") || start.startsWith("[");
    }
}
