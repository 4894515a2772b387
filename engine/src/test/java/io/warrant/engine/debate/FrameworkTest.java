package io.warrant.engine.debate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;

class FrameworkTest {

    /// 0 attacks 1, 1 attacks 2; 3 and 4 attack each other, and both attack 5.
    private static final Framework FRAMEWORK =
            Framework.of(
                    6,
                    List.of(
                            new Framework.Attack(0, 1),
                            new Framework.Attack(1, 2),
                            new Framework.Attack(3, 4),
                            new Framework.Attack(4, 3),
                            new Framework.Attack(3, 5),
                            new Framework.Attack(4, 5)));

    @Test
    void labelsWhatNobodyCanObjectTo() {
        var grounded = FRAMEWORK.grounded();
        assertThat(grounded.all(Label.IN).toString()).isEqualTo("{0, 2}");
        assertThat(grounded.all(Label.OUT).toString()).isEqualTo("{1}");
        assertThat(grounded.all(Label.UNDECIDED).toString()).isEqualTo("{3, 4, 5}");
        assertThat(grounded.of(5)).isEqualTo(Label.UNDECIDED);
    }

    @Test
    void tellsWhy() {
        var grounded = FRAMEWORK.grounded();
        assertThat(Why.of(FRAMEWORK, grounded, 0)).isEqualTo(new Why.Unattacked());
        assertThat(Why.of(FRAMEWORK, grounded, 1)).isEqualTo(new Why.Defeated(List.of(0)));
        assertThat(Why.of(FRAMEWORK, grounded, 2))
                .isEqualTo(new Why.Defended(List.of(new Why.Answer(1, List.of(0)))));
        assertThat(Why.of(FRAMEWORK, grounded, 5)).isEqualTo(new Why.Unsettled(List.of(3, 4)));
    }

    @Test
    void anExtensionLabelsAllArguments() {
        var set = FRAMEWORK.grounded().all(Label.IN);
        set.set(3);
        var labelling = FRAMEWORK.labelling(set);
        assertThat(labelling.all(Label.OUT).toString()).isEqualTo("{1, 4, 5}");
        assertThat(labelling.all(Label.UNDECIDED).isEmpty()).isTrue();
    }

    @Test
    void aSelfAttackerIsNeverIn() {
        var framework = Framework.of(1, List.of(new Framework.Attack(0, 0)));
        assertThat(framework.grounded().of(0)).isEqualTo(Label.UNDECIDED);
    }
}
