package dev.lede.index;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The right to build or publish in an index folder: held by one build at a time, within this process and among all of
 * the machine. The operating system takes it back from a process that dies, however it dies.
 *
 * <p>A process's locks on a file go with the first close of any channel on it (POSIX), so that a second attempt in the
 * same process must not even open it: hence the set.
 */
public final class WriteLock implements AutoCloseable {
    private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();

    private final Path file;
    private final FileChannel channel;

    private WriteLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /** @throws IndexException if it is taken; the message says by which process */
    static WriteLock on(Path root) throws IOException {
        if (Files.exists(root) && !Files.isDirectory(root)) {
            throw new IndexException("index " + root + " is not a folder: name another with --index");
        }
        Files.createDirectories(root);
        Path file = root.toRealPath().resolve("write.lock");
        if (!HELD_HERE.add(file)) {
            throw taken(root, String.valueOf(ProcessHandle.current().pid()));
        }
        FileChannel channel = null;
        boolean held = false;
        try {
            channel = FileChannel.open(file, CREATE, READ, WRITE);
            FileLock lock = channel.tryLock();
            if (lock == null) {
                throw taken(root, holder(channel));
            }
            channel.truncate(0);
            channel.write(ByteBuffer.wrap((ProcessHandle.current().pid() + "\n").getBytes(US_ASCII)));
            held = true;
            return new WriteLock(file, channel);
        } finally {
            if (!held) {
                if (channel != null) {
                    channel.close();
                }
                HELD_HERE.remove(file);
            }
        }
    }

    @Override
    public void close() throws IOException {
        try {
            channel.close();
        } finally {
            HELD_HERE.remove(file);
        }
    }

    private static IndexException taken(Path root, String pid) {
        return new IndexException("index " + root + " is being built by process " + pid + ", which has the lock ("
                + root.resolve("write.lock") + "): wait for it to end, then try again");
    }

    private static String holder(FileChannel channel) throws IOException {
        ByteBuffer pid = ByteBuffer.allocate(20);
        channel.read(pid, 0);
        String text = new String(pid.array(), 0, pid.position(), US_ASCII).strip();
        return text.isEmpty() ? "(not yet named)" : text;
    }
}
