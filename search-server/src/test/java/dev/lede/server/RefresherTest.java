package dev.lede.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

class RefresherTest {
    @Test
    void goesOnLookingWhateverHappens() throws Exception {
        var looks = new CountDownLatch(4);
        try (var refresher = Refresher.start(
                () -> {
                    looks.countDown();
                    if (looks.getCount() % 2 == 0) {
                        throw new IOException("index 000041 has schema 3");
                    }
                    throw new NoClassDefFoundError("worse");
                },
                Duration.ZERO,
                Duration.ofMillis(5))) {
            assertThat(looks.await(10, TimeUnit.SECONDS))
                    .as("%s looks", refresher)
                    .isTrue();
        }
    }

    @Test
    void closesWhenALookUnderWayHasEnded() throws Exception {
        var isLooking = new CountDownLatch(1);
        var hasLooked = new AtomicBoolean();
        var refresher = Refresher.start(
                () -> {
                    isLooking.countDown();
                    LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
                    hasLooked.set(true);
                    return false;
                },
                Duration.ZERO,
                Duration.ofMillis(5));
        assertThat(isLooking.await(10, TimeUnit.SECONDS)).isTrue();
        refresher.close();
        assertThat(hasLooked).isTrue();
    }
}
