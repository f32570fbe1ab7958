package dev.lede.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.apache.lucene.util.Version;

/**
 * Where figures come from, as far as they depend on it.
 *
 * @param processor its name, where the system tells
 * @param processors how many of them the program may use
 * @param memory of the machine, megabytes, where the system tells
 * @param heap the most that the program may take, megabytes
 */
record Machine(
        String system,
        String architecture,
        Optional<String> processor,
        int processors,
        OptionalLong memory,
        String java,
        long heap,
        String lucene) {
    private static final long MEGABYTE = 1024L * 1024;
    private static final long KILOBYTES = 1024;
    private static final Path PROCESSORS = Path.of("/proc/cpuinfo");
    private static final Path MEMORY = Path.of("/proc/meminfo");

    static Machine here() {
        Runtime runtime = Runtime.getRuntime();
        return new Machine(
                System.getProperty("os.name", "unknown"),
                System.getProperty("os.arch", "unknown"),
                told(PROCESSORS, "model name"),
                runtime.availableProcessors(),
                told(MEMORY, "MemTotal")
                        .map(size -> OptionalLong.of(Long.parseLong(size.replaceAll("\\D", "")) / KILOBYTES))
                        .orElse(OptionalLong.empty()),
                Runtime.version().toString(),
                runtime.maxMemory() / MEGABYTE,
                Version.LATEST.toString());
    }

    /** In one line, for the head of a report. */
    String described() {
        return system + " on " + architecture
                + processor.map(name -> " (" + name + ")").orElse("") + ", " + processors
                + " processors" + (memory.isPresent() ? ", " + memory.getAsLong() + " MB of memory" : "") + ", Java "
                + java + ", heap " + heap + " MB, Lucene " + lucene;
    }

    /** What a file of Linux says after a name and a colon, the first time; nothing elsewhere. */
    private static Optional<String> told(Path file, String name) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.filter(line -> line.startsWith(name))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst();
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
