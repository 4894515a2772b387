package io.warrant.sources.fhir;

import io.warrant.engine.clinical.Patient;
import io.warrant.engine.reading.Status;

import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Observation;

import java.util.Optional;
import java.util.Set;

/// Reads observations and their components: whether a coded finding is there, or what was measured.
final class ObservationReader {

    private static final Set<String> NO_RESULT =
            Set.of("registered", "cancelled", "entered-in-error", "unknown");

    /// Codes that only ask for a finding, which the value names: LOINC's symptom, chief complaint,
    /// reason for visit and clinical finding, SNOMED CT's clinical finding and reported finding.
    private static final Set<String> QUESTIONS =
            Set.of("75325-1", "8661-1", "10154-3", "29299-5", "75321-0", "404684003", "418799008");

    private final Concepts concepts;
    private final Laboratory laboratory;
    private final Patient patient;
    private final Gathering gathering;

    ObservationReader(
            Concepts concepts, Laboratory laboratory, Patient patient, Gathering gathering) {
        this.concepts = concepts;
        this.laboratory = laboratory;
        this.patient = patient;
        this.gathering = gathering;
    }

    void read(Observation observation, String place) {
        var status = Concepts.text(observation.getStatusElement().getValueAsString());
        if (NO_RESULT.contains(status)) {
            gathering.notUnderstood(place, "its status is " + status);
            return;
        }
        var components = observation.getComponent();
        if (observation.hasValue()
                || observation.hasDataAbsentReason()
                || (components.isEmpty() && !observation.hasHasMember())) {
            read(Answer.of(observation, place));
        }
        for (int i = 0; i < components.size(); i++) {
            read(Answer.of(components.get(i), place + ".component[" + i + "]"));
        }
        if (observation.hasHasMember() && !observation.hasValue() && components.isEmpty()) {
            gathering.unused(place, "it only groups other observations");
        }
    }

    private void read(Answer answer) {
        if (answer.value().isEmpty() && answer.absence().isPresent()) {
            var reason = answer.absence().map(Concepts::name).orElse("");
            gathering.notUnderstood(
                    answer.place(),
                    "it has no value" + (reason.isEmpty() ? "" : ": " + Quote.of(reason)));
        } else if (!isFinding(answer) && !isNamedByValue(answer)) {
            measure(answer);
        }
    }

    /// Whether the code is a finding and the value says whether it is there. Without a value, the
    /// code alone is the statement (as the Observation chapter of R4 has it), but only where it is
    /// a code: a name may be that of a test.
    private boolean isFinding(Answer answer) {
        if (!(concepts.of(answer.code()) instanceof Meaning.OfTerm(var term, boolean coded))) {
            return false;
        }
        var said =
                answer.value().isPresent()
                        ? Presence.of(answer.value().orElseThrow())
                        : answer.interpretation().stream()
                                .flatMap(concept -> Presence.of(concept).stream())
                                .findFirst()
                                .or(() -> coded ? Optional.of(Status.OBSERVED) : Optional.empty());
        said.ifPresent(status -> gathering.mention(term, standing(status), answer.place()));
        return said.isPresent();
    }

    private static Standing.Holds standing(Status status) {
        return switch (status) {
            case OBSERVED -> Standing.Holds.observed();
            case EXCLUDED -> Standing.Holds.because(status, "the value says that it is absent");
            default -> Standing.Holds.because(status, "the value isn't definite");
        };
    }

    private boolean isNamedByValue(Answer answer) {
        boolean question =
                answer.code().getCoding().stream()
                        .anyMatch(coding -> QUESTIONS.contains(Concepts.text(coding.getCode())));
        if (!question
                || !(answer.value().orElse(null) instanceof CodeableConcept value)
                || Presence.of(value).isPresent()) {
            return false;
        }
        new ConditionReader(concepts, gathering)
                .read(value, Standing.Holds.observed(), answer.place());
        return true;
    }

    private void measure(Answer answer) {
        if (answer.value().isEmpty()) {
            gathering.notUnderstood(answer.place(), "it has no value, and its code is no finding");
            return;
        }
        var measured = Measuring.of(answer);
        if (measured.isPresent()) {
            gathering.read(laboratory.interpret(measured.orElseThrow(), patient), answer.place());
        } else {
            gathering.notUnderstood(
                    answer.place(),
                    "a value of type "
                            + answer.value().map(value -> value.fhirType()).orElse("")
                            + " isn't read, or it holds nothing");
        }
    }
}
