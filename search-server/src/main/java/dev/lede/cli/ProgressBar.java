package dev.lede.cli;

import dev.lede.indexing.Progress;
import java.io.PrintWriter;
import java.util.Locale;

/**
 * One line on a terminal that says how far a run has come, how fast, and how long it will take; silent where standard
 * error is no terminal. Safe for any number of threads.
 */
final class ProgressBar implements AutoCloseable {
    private static final long REDRAW_NANOS = 100_000_000;
    private static final int BAR_WIDTH = 20;

    /** A rate of less would jump about. */
    private static final double ENOUGH_SECONDS = 0.5;

    /** Back to the first column, and what is right of the cursor erased; the next line of a log writes over it. */
    private static final String HOME = "\r";

    private static final String ERASE = "\u001B[K";

    private final PrintWriter terminal;
    private final boolean shown;
    private Progress.Step step = Progress.Step.READING;
    private long stepStart = System.nanoTime();
    private long drawnAt = stepStart - REDRAW_NANOS;

    ProgressBar(PrintWriter terminal, boolean shown) {
        this.terminal = terminal;
        this.shown = shown;
    }

    /** Java can't tell whether standard error is a terminal; the launcher can, and says so. */
    static ProgressBar on(PrintWriter terminal) {
        return new ProgressBar(terminal, Boolean.getBoolean("lede.terminal"));
    }

    /** What to tell; where nothing is shown, counting ahead for it isn't worth the time either. */
    Progress progress() {
        return shown ? this::draw : Progress.NONE;
    }

    private synchronized void draw(Progress.Step now, long done, long total) {
        long time = System.nanoTime();
        boolean first = now != step;
        if (first) {
            step = now;
            stepStart = time;
        }
        if (first || time - drawnAt >= REDRAW_NANOS) {
            drawnAt = time;
            terminal.print(HOME + text(now, done, total, (time - stepStart) / 1e9) + ERASE + HOME);
            terminal.flush();
        }
    }

    static String text(Progress.Step step, long done, long total, double seconds) {
        return switch (step) {
            case FETCHING -> "fetching " + of(done, total, "feeds", seconds);
            case READING -> "reading  " + of(done, total, "files", seconds);
            case WRITING -> "writing  " + of(done, total, "articles", seconds);
            case CHECKING -> String.format(Locale.ROOT, "checking %,d articles", total);
        };
    }

    private static String of(long done, long total, String what, double seconds) {
        String counted = String.format(Locale.ROOT, "%,d %s", done, what);
        if (done > 0 && seconds >= ENOUGH_SECONDS) {
            double rate = done / seconds;
            counted += String.format(Locale.ROOT, ", %,.0f/s", rate);
            if (total >= done) {
                counted += String.format(Locale.ROOT, ", %,.0f s left", (total - done) / rate);
            }
        }
        if (total <= 0 || done > total) {
            return counted;
        }
        int filled = (int) (BAR_WIDTH * done / total);
        return "[" + "#".repeat(filled) + "-".repeat(BAR_WIDTH - filled) + "] " + counted;
    }

    /** Erases the line. */
    @Override
    public synchronized void close() {
        if (shown) {
            terminal.print(HOME + ERASE);
            terminal.flush();
        }
    }
}
