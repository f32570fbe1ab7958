package dev.lede.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TirelessTest {
    private final List<Throwable> told = new ArrayList<>();
    private final Tireless tireless = new Tireless(told::add);

    @Test
    void nothingThatAJobThrowsEscapes() {
        for (Throwable fault :
                List.of(new IOException("full"), new IllegalStateException("ours"), new OutOfMemoryError("a bomb"))) {
            tireless.run(failing(fault));

            assertThat(told).last().isSameAs(fault);
        }
    }

    @Test
    void theSameFailureIsToldOnceAndAgainWhenItIsNews() {
        Tireless.Job full = () -> {
            throw new IOException("full");
        };
        tireless.run(full);
        tireless.run(full);
        tireless.run(() -> false);
        tireless.run(full);
        assertThat(told).hasSize(1);

        tireless.run(failing(new IOException("another")));
        tireless.run(full);
        assertThat(told).hasSize(3);

        tireless.run(() -> true);
        tireless.run(full);
        assertThat(told).hasSize(4);
    }

    @Test
    void whatCannotBeToldIsNoEndEither() {
        var speechless = new Tireless(fault -> {
            told.add(fault);
            throw new OutOfMemoryError("no words");
        });
        speechless.run(failing(new IOException("full")));
        speechless.run(failing(new IOException("full")));

        assertThat(told).hasSize(2);
    }

    private static Tireless.Job failing(Throwable fault) {
        return () -> {
            switch (fault) {
                case Error error -> throw error;
                case RuntimeException ours -> throw ours;
                case IOException other -> throw other;
                default -> throw new IllegalArgumentException(fault);
            }
        };
    }
}
