package io.warrant.engine.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.concurrent.atomic.AtomicInteger;

class KeptTest {

    private final AtomicInteger made = new AtomicInteger();
    private final Kept<Integer> kept = new Kept<>(4, number -> number, this::make);

    private Integer make(int number) {
        made.incrementAndGet();
        return number;
    }

    @Test
    void whatIsAskedForTwiceIsMadeOnce() {
        assertThat(kept.get(3)).isEqualTo(3);
        assertThat(kept.get(3)).isEqualTo(3);
        assertThat(made).hasValue(1);
    }

    @Test
    void numbersThatShareAPlaceAreToldApart() {
        for (int round = 0; round < 20; round++) {
            assertThat(kept.get(1)).isEqualTo(1);
            assertThat(kept.get(5)).isEqualTo(5);
            assertThat(kept.get(9)).isEqualTo(9);
        }
    }

    @Test
    void rareOnesSeldomDriveOutACommonOne() {
        for (int rare = 1; rare <= 100; rare++) {
            kept.get(0);
            kept.get(4 * rare);
        }
        // A cache that always keeps the last one would make the common one 100 times.
        assertThat(made.get() - 100).isLessThan(60);
    }
}
