package io.warrant.engine.clinical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.warrant.engine.ontology.TermId;

import org.junit.jupiter.api.Test;

class OnsetClassesTest {

    private static AgeRange range(String id) {
        return OnsetClasses.range(TermId.of(id)).orElseThrow();
    }

    @Test
    void classesFromBirthOnLeaveNoAgeOut() {
        var chain =
                new String[] {
                    "HP:0003577", "HP:0003623", "HP:0003593", "HP:0011463", "HP:0003621",
                    "HP:0025708", "HP:0025709", "HP:0025710", "HP:0003596", "HP:0003584"
                };
        for (int i = 1; i < chain.length; i++) {
            assertThat(range(chain[i]).fromYears())
                    .as(chain[i])
                    .isEqualTo(chain[i].equals("HP:0003623") ? 0 : range(chain[i - 1]).toYears());
        }
        assertThat(range("HP:0003584").toYears()).isEqualTo(130);
    }

    @Test
    void agesBeforeBirthAreNegativeAndCountFromTheLastMenstruation() {
        assertThat(range("HP:0034198").fromYears()).isCloseTo(-26 / 52.1775, within(1e-12));
        assertThat(range("HP:0034198").toYears()).isEqualTo(range("HP:0034197").fromYears());
        assertThat(range("HP:0011460").toYears()).isEqualTo(range("HP:0011461").fromYears());
        assertThat(AgeRange.atGestation(1)).isEqualTo(AgeRange.CONCEPTION);
        assertThat(AgeRange.atGestation(42)).isZero();
    }

    @Test
    void narrowerClassesLieWithinTheirParents() {
        assertWithin("HP:0030674", "HP:0011460", "HP:0011461");
        assertWithin("HP:0011461", "HP:0034197", "HP:0034198", "HP:0034199");
        assertWithin("HP:0410280", "HP:0003593", "HP:0011463", "HP:0003621");
        assertWithin("HP:0003581", "HP:0011462", "HP:0003596", "HP:0003584");
        assertWithin("HP:0011462", "HP:0025708", "HP:0025709", "HP:0025710");
    }

    private static void assertWithin(String parent, String... children) {
        for (var child : children) {
            assertThat(range(child).fromYears()).isGreaterThanOrEqualTo(range(parent).fromYears());
            assertThat(range(child).toYears()).isLessThanOrEqualTo(range(parent).toYears());
        }
    }

    @Test
    void whatIsNoAgeHasNoRange() {
        assertThat(OnsetClasses.range(TermId.of("HP:0003674"))).isEmpty();
        assertThat(OnsetClasses.range(TermId.of("HP:6000314"))).isEmpty();
        assertThat(OnsetClasses.all()).hasSize(19);
    }
}
