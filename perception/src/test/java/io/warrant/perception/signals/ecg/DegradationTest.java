package io.warrant.perception.signals.ecg;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DegradationTest {

    @ParameterizedTest
    @EnumSource(Degradation.Kind.class)
    void isTheSameForTheSameSeedAndLeavesTheOriginal(Degradation.Kind kind) {
        var ecg = Drawn.ecg(100);

        var worse = Degradation.of(ecg, kind, 0.5, 7);

        assertThat(ecg.digest()).isEqualTo(Drawn.ecg(100).digest());
        assertThat(worse.digest()).isNotEqualTo(ecg.digest());
        assertThat(worse.digest()).isEqualTo(Degradation.of(ecg, kind, 0.5, 7).digest());
        assertThat(Degradation.of(ecg, kind, 0, 7).digest()).isEqualTo(ecg.digest());
    }

    /// At its worst each kind is refused, for the reason that it is.
    @ParameterizedTest
    @EnumSource(Degradation.Kind.class)
    void theWorstIsRefused(Degradation.Kind kind) {
        var word =
                switch (kind) {
                    case NOISE -> "is noisy";
                    case DRIFT -> "drifts";
                    case CLIPPING -> "is clipped";
                    case LOSS -> "lost samples";
                };

        var read = Ecg.of(Degradation.of(Drawn.ecg(100), kind, 1, 7));

        assertThat(read).isInstanceOf(Ecg.Unreadable.class);
        assertThat(((Ecg.Unreadable) read).because()).anyMatch(each -> each.contains(word));
    }
}
