package dev.lede.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;

class IdTableTest {
    @Test
    void agreesWithAMapOverRandomIdsNearAndFar() {
        var random = new Random(17);
        var table = new IdTable(2);
        Map<Long, Long> expected = new HashMap<>();

        for (long i = 0; i < 50_000; i++) {
            // Small ones meet in one place, as hostile ids would.
            long id = random.nextBoolean() ? random.nextLong() : random.nextInt(2000) * 4096L;
            long before = Objects.requireNonNullElse(expected.put(id, i), IdTable.NONE);

            assertThat(table.put(id, i)).isEqualTo(before);
        }

        assertThat(table.size()).isEqualTo(expected.size());
        expected.forEach((id, value) -> assertThat(table.get(id)).isEqualTo(value));
        assertThat(table.get(-12345)).isEqualTo(IdTable.NONE);
    }

    @Test
    void keepsZeroAsIdAndAsValue() {
        var table = new IdTable();

        assertThat(table.get(0)).isEqualTo(IdTable.NONE);
        assertThat(table.put(0, 0)).isEqualTo(IdTable.NONE);
        assertThat(table.put(0, 5)).isEqualTo(0);
        assertThat(table.get(0)).isEqualTo(5);
    }
}
