package io.warrant.sources.fhir;

import io.warrant.engine.reading.Cue;
import io.warrant.engine.reading.Status;

import org.hl7.fhir.r4.model.CodeableConcept;

import java.util.Locale;
import java.util.Optional;

/// What a resource's own statuses make of what it says.
sealed interface Standing {

    /// It says something of the patient.
    ///
    /// @param isOver whether it says that the patient doesn't have it any more
    record Holds(Status status, Optional<Cue> cue, boolean isOver) implements Standing {

        static Holds observed() {
            return new Holds(Status.OBSERVED, Optional.empty(), false);
        }

        static Holds because(Status status, String words) {
            return new Holds(status, Optional.of(new Cue(words, Optional.empty())), false);
        }
    }

    /// It says nothing.
    ///
    /// @param reason why, as a clause
    record Nothing(String reason) implements Standing {}

    /// The standing of a condition or an allergy.
    ///
    /// @param abated whether it says when it ended
    static Standing of(CodeableConcept verification, CodeableConcept clinical, boolean abated) {
        var verified = code(verification);
        var cue = "verificationStatus " + verified;
        return switch (verified) {
            case "", "confirmed" -> clinical(clinical, abated);
            case "unconfirmed", "provisional", "differential", "presumed" ->
                    Holds.because(Status.UNCERTAIN, cue);
            case "refuted" -> Holds.because(Status.EXCLUDED, cue);
            case "entered-in-error" -> new Nothing("it was entered in error");
            default -> new Nothing("its verificationStatus " + Quote.of(verified) + " is unknown");
        };
    }

    private static Standing clinical(CodeableConcept clinical, boolean abated) {
        var code = code(clinical);
        return switch (code) {
            case "" -> abated ? over("abatement", true) : Holds.observed();
            case "active", "recurrence", "relapse" -> Holds.observed();
            // Somebody in remission still has the disease.
            case "remission" -> over("clinicalStatus remission", false);
            case "inactive", "resolved" -> over("clinicalStatus " + code, true);
            default -> new Nothing("its clinicalStatus " + Quote.of(code) + " is unknown");
        };
    }

    private static Holds over(String words, boolean isOver) {
        return new Holds(Status.HISTORICAL, Optional.of(new Cue(words, Optional.empty())), isOver);
    }

    private static String code(CodeableConcept status) {
        var coded =
                status.getCoding().stream()
                        .filter(coding -> coding.hasCode())
                        .map(coding -> coding.getCode())
                        .findFirst();
        return coded.orElse(Concepts.text(status.getText())).strip().toLowerCase(Locale.ROOT);
    }
}
