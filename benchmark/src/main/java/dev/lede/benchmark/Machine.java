package dev.lede.benchmark;

import org.apache.lucene.util.Version;

/**
 * Where figures come from, as far as they depend on it.
 *
 * @param heap the most that the program may take, megabytes
 */
record Machine(String system, String architecture, int processors, String java, long heap, String lucene) {
    private static final long MEGABYTE = 1024L * 1024;

    static Machine here() {
        Runtime runtime = Runtime.getRuntime();
        return new Machine(
                System.getProperty("os.name", "unknown"),
                System.getProperty("os.arch", "unknown"),
                runtime.availableProcessors(),
                Runtime.version().toString(),
                runtime.maxMemory() / MEGABYTE,
                Version.LATEST.toString());
    }
}
