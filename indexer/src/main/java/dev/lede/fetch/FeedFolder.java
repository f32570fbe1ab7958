package dev.lede.fetch;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import dev.lede.ledger.ContentHash;
import java.io.IOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
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
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final URI feed;
    private final Path folder;

    /** @param fetched the folder of all feeds */
    FeedFolder(Path fetched, URI feed) {
        this.feed = feed;
        this.folder = fetched.resolve(FeedUrl.folder(feed));
    }

    /** Where what it told is; it may be missing. */
    Path answers() {
        return folder.resolve("answers");
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
        return state == null ? unasked : files().isEmpty() ? state.withNothingKept() : state;
    }

    void write(FeedState state) throws IOException {
        Files.createDirectories(answers());
        replace(folder.resolve(STATE), JSON.writeValueAsBytes(state));
    }

    /**
     * Keeps of an answer what the one before didn't tell.
     *
     * @param told hashes of the entries that the answer before told
     * @return hashes of the entries that this one tells
     */
    Set<String> keep(byte[] answer, Set<String> told, Instant now) throws IOException {
        Optional<FeedEntries> entries = FeedEntries.of(answer);
        Optional<byte[]> fresh = entries.isPresent() ? entries.get().without(told) : Optional.of(answer);
        if (fresh.isPresent()) {
            keep(fresh.get(), now);
        }
        return entries.map(FeedEntries::hashes).orElse(Set.of());
    }

    private void keep(byte[] content, Instant now) throws IOException {
        Files.createDirectories(answers());
        String hash = ContentHash.of(content).hex();
        String ending = "-" + hash + (isJson(content) ? ".json" : ".xml");
        if (files().stream().noneMatch(file -> file.toString().endsWith(ending))) {
            replace(answers().resolve(TIME.format(now) + ending), content);
        }
    }

    /** What it told the last time that it told something new. */
    Optional<byte[]> newest() throws IOException {
        List<Path> files = files();
        return files.isEmpty() ? Optional.empty() : Optional.of(Files.readAllBytes(files.getLast()));
    }

    private List<Path> files() throws IOException {
        if (!Files.isDirectory(answers())) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(answers())) {
            return files.sorted(Comparator.comparing(Path::toString)).toList();
        }
    }

    /** Whole or not at all, and durable. */
    private void replace(Path file, byte[] content) throws IOException {
        Path draft = folder.resolve(".draft");
        Files.write(draft, content);
        try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static boolean isJson(byte[] content) {
        String start = new String(content, 0, Math.min(64, content.length), ISO_8859_1)
                .replaceFirst("^\u00EF\u00BB\u00BF", "")
                .stripLeading();
        return start.startsWith("{") || start.startsWith("[");
    }
}
