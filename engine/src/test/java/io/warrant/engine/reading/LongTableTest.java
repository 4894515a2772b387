package io.warrant.engine.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.warrant.engine.columns.ColumnsBuilder;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Random;
import java.util.TreeMap;

class LongTableTest {

    @Test
    void anEmptyTableHasNothing() {
        assertThat(LongTable.of(new TreeMap<>()).find(7)).isEqualTo(-1);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void findsWhatWasPutInAndNothingElse(long seed) {
        var random = new Random(seed);
        var entries = new TreeMap<Long, Integer>();
        for (int i = 0; i < 5000; i++) {
            // Many keys share their low bits, so that places are contested.
            entries.put((long) random.nextInt(1, 1 << 20) << random.nextInt(40), i);
        }
        var out = new ColumnsBuilder();
        LongTable.of(entries).write(out, "table");
        var table = LongTable.of(out.build(), "table");
        entries.forEach((key, value) -> assertThat(table.find(key)).isEqualTo(value));
        for (int i = 0; i < 5000; i++) {
            long key = random.nextLong();
            assertThat(table.find(key)).isEqualTo(entries.getOrDefault(key, -1));
        }
    }

    @Test
    void negativeKeysAndTheFirstValueCount() {
        var entries = new TreeMap<Long, Integer>();
        entries.put(Long.MIN_VALUE, 0);
        entries.put(-1L, 1);
        var table = LongTable.of(entries);
        assertThat(table.find(Long.MIN_VALUE)).isZero();
        assertThat(table.find(-1)).isEqualTo(1);
        assertThat(table.find(Long.MAX_VALUE)).isEqualTo(-1);
    }
}
