package io.warrant.engine.debate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;

class RulingTest {

    /// 0 and 1 attack each other, both attack 2, 2 attacks 3: floating reinstatement.
    private static final Framework FLOATING =
            Framework.of(
                    4,
                    List.of(
                            new Framework.Attack(0, 1),
                            new Framework.Attack(1, 0),
                            new Framework.Attack(0, 2),
                            new Framework.Attack(1, 2),
                            new Framework.Attack(2, 3)));

    private static BitSet set(int... members) {
        var set = new BitSet();
        for (int member : members) {
            set.set(member);
        }
        return set;
    }

    @Test
    void tellsWhatAllSidesAgreeOn() {
        var ruling =
                Ruling.of(
                        FLOATING,
                        EnumSet.of(Semantics.PREFERRED),
                        (_, _) -> List.of(set(0, 3), set(1, 3)));
        assertThat(ruling.grounded().of(3)).isEqualTo(Label.UNDECIDED);
        assertThat(ruling.verdict(FLOATING, 0)).isEqualTo(Label.UNDECIDED);
        assertThat(ruling.verdict(FLOATING, 2)).isEqualTo(Label.OUT);
        assertThat(ruling.verdict(FLOATING, 3)).isEqualTo(Label.IN);
        assertThat(ruling.under(Semantics.STABLE)).isEmpty();
    }

    @Test
    void withoutSidesTheGroundedLabelStays() {
        var ruling = Ruling.of(FLOATING, EnumSet.of(Semantics.GROUNDED), (_, _) -> List.of());
        assertThat(ruling.extensions()).isEmpty();
        assertThat(ruling.verdict(FLOATING, 2)).isEqualTo(Label.UNDECIDED);
    }
}
