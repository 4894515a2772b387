package io.warrant.sources.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.warrant.engine.clinical.Finding;
import io.warrant.engine.clinical.Origin;
import io.warrant.engine.errors.InvalidCaseException;
import io.warrant.engine.ontology.TermId;

import org.junit.jupiter.api.Test;

class TypedTermsTest {

    private final TypedTerms terms = new TypedTerms(CaseWorld.KNOWLEDGE);

    @Test
    void findsTermsByIdLabelAndSynonym() {
        var seizure = TermId.of("HP:0001250");
        assertThat(terms.term("hp_0001250")).isEqualTo(seizure);
        assertThat(terms.term("  seizure ")).isEqualTo(seizure);
        assertThat(terms.term("Epileptic Seizure")).isEqualTo(seizure);
        assertThat(terms.observed("Fits"))
                .isEqualTo(new Finding.Observed(seizure, new Origin.Typed("Fits")));
        assertThat(terms.excluded("Fits"))
                .isEqualTo(new Finding.Excluded(seizure, new Origin.Typed("Fits")));
    }

    @Test
    void refusesAmbiguousAndUnknownNames() {
        assertThatThrownBy(() -> terms.term("Odd walk"))
                .isInstanceOf(InvalidCaseException.class)
                .hasMessageStartingWith("'Odd walk' names 2 terms: HP:0001288");
        assertThatThrownBy(() -> terms.term("Hearing impairmant"))
                .hasMessageContaining("Did you mean HP:0000365 Hearing impairment");
        assertThatThrownBy(() -> terms.term(" ")).hasMessageContaining("no term is written there");
    }

    @Test
    void aMessageHoldsOnlyAShortPrintableToken() {
        assertThatThrownBy(() -> terms.term("\u001b[31m\n" + "secret ".repeat(100)))
                .hasMessageNotContaining("\u001b")
                .hasMessageNotContaining("\n")
                .satisfies(e -> assertThat(e.getMessage()).hasSizeLessThan(200));
    }
}
