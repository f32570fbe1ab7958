package dev.lede.benchmark;

import dev.lede.article.Article;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.LongFunction;

/** Makes articles as they are taken, and counts what that costs, so that it can be taken off what the taker cost. */
final class Making implements LongFunction<Article> {
    private static final double NANOS = 1e9;

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final LongAdder nanos = new LongAdder();
    private final LongFunction<Article> maker;

    /** @param maker of an article by its number, from any thread */
    Making(LongFunction<Article> maker) {
        this.maker = maker;
    }

    @Override
    public Article apply(long number) {
        long start = threads.getCurrentThreadCpuTime();
        Article made = maker.apply(number);
        nanos.add(threads.getCurrentThreadCpuTime() - start);
        return made;
    }

    /** Of the threads that asked, so far; what their garbage costs to collect isn't in it. */
    double cpuSeconds() {
        return nanos.sum() / NANOS;
    }
}
