package io.warrant.sources.fhir;

import io.warrant.engine.reading.Status;

import org.hl7.fhir.r4.model.AllergyIntolerance;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.FamilyMemberHistory;

import java.util.Optional;

/// Reads what is said of conditions: the patient's own, those of relatives, and allergies. A code
/// of a disease is a diagnosis that the record states, never a finding.
final class ConditionReader {

    private final Concepts concepts;
    private final Gathering gathering;

    ConditionReader(Concepts concepts, Gathering gathering) {
        this.concepts = concepts;
        this.gathering = gathering;
    }

    void read(Condition condition, String place) {
        var standing =
                Standing.of(
                        condition.getVerificationStatus(),
                        condition.getClinicalStatus(),
                        condition.hasAbatement());
        read(condition.getCode(), standing, place);
        if (condition.hasNote()) {
            gathering.unused(place + ".note", "remarks beside a condition aren't read");
        }
    }

    void read(CodeableConcept code, Standing standing, String place) {
        switch (standing) {
            case Standing.Nothing(var reason) -> gathering.notUnderstood(place, reason);
            case Standing.Holds holds -> read(concepts.of(code), holds, place);
        }
    }

    private void read(Meaning meaning, Standing.Holds standing, String place) {
        switch (meaning) {
            case Meaning.OfTerm(var term, _) -> gathering.mention(term, standing, place);
            case Meaning.OfDisease(var diagnoses) -> {
                var unsaid = unsaid(standing);
                if (unsaid.isEmpty()) {
                    gathering.diagnose(diagnoses);
                } else {
                    gathering.notUnderstood(
                            place,
                            "of "
                                    + diagnoses.getFirst().disease()
                                    + " it says "
                                    + unsaid.orElseThrow()
                                    + ", so it is no diagnosis");
                }
            }
            case Meaning.Unknown(var reason) -> gathering.notUnderstood(place, reason);
        }
    }

    /// Why a disease isn't the patient's diagnosis.
    private static Optional<String> unsaid(Standing.Holds standing) {
        if (standing.isOver()) {
            return Optional.of("that it is over");
        }
        return switch (standing.status()) {
            case OBSERVED, HISTORICAL -> Optional.empty();
            case EXCLUDED -> Optional.of("that the patient doesn't have it");
            case UNCERTAIN, HYPOTHETICAL -> Optional.of("that it isn't certain");
            case FAMILY -> Optional.of("that a relative has it");
        };
    }

    /// Each condition of a relative.
    void read(FamilyMemberHistory history, String place) {
        var status = Concepts.text(history.getStatusElement().getValueAsString());
        if (status.equals("entered-in-error") || status.equals("health-unknown")) {
            gathering.notUnderstood(place, "its status is " + status);
            return;
        }
        var relation = Concepts.name(history.getRelationship());
        var code =
                history.getRelationship().getCoding().stream()
                        .map(coding -> Concepts.text(coding.getCode()))
                        .findFirst()
                        .orElse("");
        var words = relation.isEmpty() ? code : relation;
        var family = Standing.Holds.because(Status.FAMILY, words.isEmpty() ? "a relative" : words);
        var conditions = history.getCondition();
        for (int i = 0; i < conditions.size(); i++) {
            read(conditions.get(i).getCode(), family, place + ".condition[" + i + "]");
        }
        if (conditions.isEmpty()) {
            gathering.notUnderstood(place, "it names no condition of the relative");
        }
    }

    /// An allergy is used only where the ontology has a term for it.
    void read(AllergyIntolerance allergy, String place) {
        var standing =
                Standing.of(allergy.getVerificationStatus(), allergy.getClinicalStatus(), false);
        if (concepts.of(allergy.getCode()) instanceof Meaning.OfTerm) {
            read(allergy.getCode(), standing, place);
        } else {
            gathering.unused(place, "an allergy that the ontology has no term for isn't used");
        }
    }
}
