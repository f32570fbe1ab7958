package dev.lede.work;

import java.io.IOException;
import java.util.function.Consumer;

/**
 * A job that is done over and over, and that nothing ends but its owner. With a failure that ended its thread, a fault of the
 * program's own or a lack of memory, it would silently never be done again. What fails is told once, and again only when the
 * job went well in between or fails otherwise. For one thread at a time.
 */
public final class Tireless {
    /** One time. */
    @FunctionalInterface
    public interface Job {
        /**
         * What interrupts it sets the thread's flag again, by which its owner ends it.
         *
         * @return whether it went well for certain, so that the next failure is news
         */
        boolean run() throws IOException;
    }

    private final Consumer<Throwable> news;
    private String lastFault = "";

    /** @param news where failures are told */
    public Tireless(Consumer<Throwable> news) {
        this.news = news;
    }

    public void run(Job job) {
        try {
            if (job.run()) {
                lastFault = "";
            }
        } catch (Throwable fault) {
            tell(fault);
        }
    }

    private void tell(Throwable fault) {
        try {
            String now = fault.toString();
            if (!now.equals(lastFault)) {
                news.accept(fault);
            }
            lastFault = now;
        } catch (Throwable untold) {
            // Where there is no memory left, for words neither: the next failure is told.
            lastFault = "";
        }
    }
}
