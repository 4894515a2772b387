package io.warrant.sources.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.warrant.engine.clinical.Finding;
import io.warrant.engine.clinical.Origin;
import io.warrant.engine.errors.InvalidCaseException;
import io.warrant.engine.ontology.TermId;

import org.junit.jupiter.api.Test;

class FhirRecordTest {

    @Test
    void aFhirRecordIsReadAsACase() {
        var read =
                CaseWorld.read(
                        "{\"resourceType\": \"Condition\", \"code\": {\"text\": \"Epileptic"
                                + " seizure\"}}");
        assertThat(read.findings())
                .containsExactly(
                        new Finding.Observed(
                                TermId.of("HP:0001250"), new Origin.Entry("Condition")));
    }

    @Test
    void whatIsRefusedNamesTheRecordAndEndsInAdvice() {
        assertThatThrownBy(() -> CaseWorld.read("{\"resourceType\": \"MedicationUsage\"}"))
                .isInstanceOf(InvalidCaseException.class)
                .message()
                .endsWith(
                        ": MedicationUsage: this is a resource of FHIR R5, but Warrant reads R4,"
                                + " version 4.0.1. Export the record as R4, or convert it.");
    }
}
