package dev.lede.benchmark;

import com.sun.management.GarbageCollectionNotificationInfo;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import javax.management.NotificationEmitter;
import javax.management.openmbean.CompositeData;

/**
 * What this process holds of its heap: what is left after collections of all of it, and not what lies there to be collected. Seen at
 * each such collection from its making on.
 */
final class LiveHeap {
    private static final double MEGABYTE = 1024.0 * 1024;
    private static final String WHOLE = "end of major GC";

    private final Set<String> pools = ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP)
            .map(MemoryPoolMXBean::getName)
            .collect(Collectors.toSet());
    /** By collector, the number of its last collection of all that was told of. */
    private final Map<String, Long> seen = new ConcurrentHashMap<>();

    private final AtomicLong last = new AtomicLong();
    private final AtomicLong most = new AtomicLong();

    LiveHeap() {
        for (GarbageCollectorMXBean collector : ManagementFactory.getGarbageCollectorMXBeans()) {
            if (collector instanceof NotificationEmitter emitter) {
                emitter.addNotificationListener(
                        (told, mark) -> see(GarbageCollectionNotificationInfo.from((CompositeData) told.getUserData())),
                        told -> told.getType()
                                .equals(GarbageCollectionNotificationInfo.GARBAGE_COLLECTION_NOTIFICATION),
                        null); // null: there is nothing to hand back to the listener
            }
        }
    }

    private void see(GarbageCollectionNotificationInfo collection) {
        if (collection.getGcAction().equals(WHOLE)) {
            Map<String, MemoryUsage> after = collection.getGcInfo().getMemoryUsageAfterGc();
            long left = after.entrySet().stream()
                    .filter(pool -> pools.contains(pool.getKey()))
                    .mapToLong(pool -> pool.getValue().getUsed())
                    .sum();
            last.set(left);
            most.accumulateAndGet(left, Math::max);
            seen.put(collection.getGcName(), collection.getGcInfo().getId());
        }
    }

    /** Collects, and counts what is left. */
    synchronized void collect() {
        Map<String, Long> before = ManagementFactory.getGarbageCollectorMXBeans().stream()
                .collect(Collectors.toMap(GarbageCollectorMXBean::getName, GarbageCollectorMXBean::getCollectionCount));
        System.gc();
        // Who listens is told by another thread, and may be told only now of one that was earlier.
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
        while (!isSeenSince(before) && System.nanoTime() < end) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(1));
        }
    }

    private boolean isSeenSince(Map<String, Long> before) {
        return seen.entrySet().stream().anyMatch(each -> each.getValue() > before.getOrDefault(each.getKey(), 0L));
    }

    /** Megabytes left by the last collection of all. */
    double megabytes() {
        return last.get() / MEGABYTE;
    }

    /** The most megabytes that any of them left. */
    double mostMegabytes() {
        return most.get() / MEGABYTE;
    }
}
