package dev.lede.page;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What is made when it is first asked for, once: who asks meanwhile waits for it, and who asks later waits for nobody. Safe for
 * any number of threads.
 */
public final class Lazily<T> {
    private final Supplier<T> making;

    /** Null until it is made. */
    private volatile @Nullable T made;

    /** @param making must not ask for what it makes; where it throws, whoever asks next has it tried again */
    public Lazily(Supplier<T> making) {
        this.making = making;
    }

    public T get() {
        T known = made;
        return known == null ? make() : known;
    }

    private synchronized T make() {
        T known = made;
        if (known == null) {
            known = making.get();
            made = known;
        }
        return known;
    }
}
