package dev.lede.benchmark;

import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.util.Comparator;
import java.util.List;

/**
 * What it costs to collect garbage that doesn't last: this process's time in collections of young objects, for each byte that threads
 * asked about allocated meanwhile. A single answer is rarely the one in which a collection falls, so its share goes by what it
 * allocated. Collections of all objects are left out: what they cost comes of what a benchmark holds.
 */
final class YoungGarbage {
    /** Of the collectors the one that looks at the fewest pools. */
    private final GarbageCollectorMXBean young = youngest(ManagementFactory.getGarbageCollectorMXBeans());

    private long millis;
    private long bytes;

    /** Something done by the asking thread, which allocated so many bytes by its own account. */
    @FunctionalInterface
    interface Allocating<E extends Exception> {
        long bytes() throws E;
    }

    /** Counts what was collected while this ran; nothing else may run beside it. */
    <E extends Exception> void during(Allocating<E> work) throws E {
        long before = young.getCollectionTime();
        bytes += work.bytes();
        millis += young.getCollectionTime() - before;
    }

    /** Of all so far; 0 where nothing was allocated. */
    double millisPerByte() {
        return bytes == 0 ? 0 : (double) millis / bytes;
    }

    private static GarbageCollectorMXBean youngest(List<GarbageCollectorMXBean> collectors) {
        return collectors.stream()
                .min(Comparator.comparingInt(collector -> collector.getMemoryPoolNames().length))
                .orElseThrow();
    }
}
