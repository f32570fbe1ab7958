package dev.lede.health;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.health.FileHealth.RepairedFile;
import dev.lede.health.FileHealth.SlowFile;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class FileCountTest {
    private final FileCount count = new FileCount();

    @Test
    void theWorstFilesAreNamedAndAllAreCounted() {
        for (int i = 1; i <= 9; i++) {
            count.add("f" + i, new FileFacts(Duration.ofMillis(i * 100L), new Repaired(1, i)));
        }

        FileHealth health = count.health();
        assertThat(health.repaired()).isEqualTo(new Repaired(9, 45));
        assertThat(health.mostRepaired()).hasSize(5).startsWith(new RepairedFile("f9", 1, 9));
        assertThat(health.slowest()).hasSize(5).startsWith(new SlowFile("f9", 0.9), new SlowFile("f8", 0.8));
    }

    @Test
    void whatWasNotReadOrNeededNoRepairIsNotNamed() {
        count.add("unread", FileFacts.NONE);
        count.add("quick", new FileFacts(Duration.ofNanos(999_999), Repaired.NOTHING));

        FileHealth health = count.health();
        assertThat(health.mostRepaired()).isEmpty();
        assertThat(health.slowest()).isEmpty();
    }
}
