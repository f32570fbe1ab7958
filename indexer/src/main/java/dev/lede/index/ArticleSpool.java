package dev.lede.index;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import dev.lede.article.Article;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every telling of every article, on disk, until all are told and those of the same article can be merged: first
 * {@link #add}, then {@link #finishTelling}, then {@link #next} until there is none. Memory holds an {@link IdTable} and
 * nothing else that grows.
 *
 * <p>A record is the id's bits, the place of the previous telling of the same id, the length, and the article as JSON;
 * the table knows the last telling of each id. The second pass reads the file in order, and goes back along the chain
 * only for an article that was told more than once.
 *
 * <p>Safe for any number of threads; what is slow, JSON, is done outside the lock.
 */
final class ArticleSpool implements AutoCloseable {
    private static final int HEADER_BYTES = 2 * Long.BYTES + Integer.BYTES;
    private static final int BUFFER_BYTES = 1 << 16;

    // Our own file, of articles that were already in memory once: no limits on what is read back.
    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxStringLength(Integer.MAX_VALUE)
                            .build())
                    .build())
            .build();

    /** A telling as it lies in the file. */
    private record Telling(long id, long previous, ByteBuffer json) {}

    private final Path file;
    private final FileChannel channel;
    private final DataOutputStream out;
    private final IdTable last = new IdTable();
    private long end;
    private long tellings;

    private DataInputStream in = new DataInputStream(DataInputStream.nullInputStream());
    private long at;

    private ArticleSpool(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
        this.out = new DataOutputStream(new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER_BYTES));
    }

    /** @param file where tellings are kept; there must be none yet */
    static ArticleSpool create(Path file) throws IOException {
        return new ArticleSpool(file, FileChannel.open(file, CREATE_NEW, READ, WRITE));
    }

    void add(Article article) throws IOException {
        // By way of a string: half a surrogate pair, which UTF-8 can't hold, becomes a question mark and no failure.
        byte[] json = JSON.writeValueAsString(article).getBytes(UTF_8);
        long id = article.id().bits();
        synchronized (this) {
            out.writeLong(id);
            out.writeLong(last.put(id, end));
            out.writeInt(json.length);
            out.write(json);
            end += HEADER_BYTES + json.length;
            tellings++;
        }
    }

    synchronized long tellings() {
        return tellings;
    }

    /** How many articles were told, each counted once. */
    synchronized long articles() {
        return last.size();
    }

    /** Nothing is added after this, and {@link #next} may be called. */
    synchronized void finishTelling() throws IOException {
        out.flush();
        channel.position(0);
        in = new DataInputStream(new BufferedInputStream(Channels.newInputStream(channel), BUFFER_BYTES));
    }

    /** @return all tellings of one article that {@code next} hasn't given yet; nothing when every article was given */
    Optional<List<Article>> next() throws IOException {
        List<byte[]> tellings = new ArrayList<>();
        synchronized (this) {
            while (at < end && tellings.isEmpty()) {
                long start = at;
                Telling telling = sequential();
                if (last.get(telling.id()) == start) {
                    tellings.add(telling.json().array());
                    for (long before = telling.previous(); before != IdTable.NONE; ) {
                        Telling earlier = positional(before);
                        tellings.add(earlier.json().array());
                        before = earlier.previous();
                    }
                }
            }
        }
        return tellings.isEmpty()
                ? Optional.empty()
                : Optional.of(tellings.reversed().stream()
                        .map(json -> JSON.readValue(json, Article.class))
                        .toList());
    }

    /** Removes the file. */
    @Override
    public synchronized void close() throws IOException {
        channel.close();
        Files.deleteIfExists(file);
    }

    private Telling sequential() throws IOException {
        long id = in.readLong();
        long previous = in.readLong();
        byte[] json = new byte[in.readInt()];
        in.readFully(json);
        at += HEADER_BYTES + json.length;
        return new Telling(id, previous, ByteBuffer.wrap(json));
    }

    private Telling positional(long start) throws IOException {
        ByteBuffer header = read(start, HEADER_BYTES);
        long id = header.getLong();
        long previous = header.getLong();
        return new Telling(id, previous, read(start + HEADER_BYTES, header.getInt()));
    }

    /** The buffered stream keeps its own place: reading at a position doesn't move the channel's. */
    private ByteBuffer read(long start, int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(length);
        while (bytes.hasRemaining()) {
            if (channel.read(bytes, start + bytes.position()) < 0) {
                throw new EOFException(file + " ends early");
            }
        }
        return bytes.flip();
    }
}
