package io.warrant.sources.fhir;

import io.warrant.engine.reading.Status;

import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Type;
import org.jspecify.annotations.Nullable;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Answers that say whether something is there: codes of SNOMED CT, LOINC and HL7, and words.
final class Presence {

    private static final Map<String, Status> ANSWERS = answers();

    private Presence() {}

    private static Map<String, Status> answers() {
        var answers = new TreeMap<String, Status>();
        put(answers, Status.OBSERVED, "present", "yes", "y", "positive", "pos", "detected", "true");
        put(
                answers,
                Status.OBSERVED,
                "52101004",
                "373066001",
                "260373001",
                "10828004",
                "410515003");
        put(answers, Status.OBSERVED, "la9633-4", "la33-6", "la6576-8", "la11882-0", "det");
        put(answers, Status.EXCLUDED, "absent", "no", "n", "negative", "neg", "not detected");
        put(answers, Status.EXCLUDED, "not present", "false", "none", "nd");
        put(
                answers,
                Status.EXCLUDED,
                "2667000",
                "373067005",
                "260415000",
                "260385009",
                "410516002");
        put(answers, Status.EXCLUDED, "la9634-2", "la32-8", "la6577-6", "la11883-8");
        put(answers, Status.UNCERTAIN, "possible", "probable", "indeterminate", "equivocal");
        put(answers, Status.UNCERTAIN, "410592001", "410590009", "82334004", "la11884-6", "ind");
        return answers;
    }

    private static void put(Map<String, Status> answers, Status status, String... words) {
        for (var word : words) {
            answers.put(word, status);
        }
    }

    /// What a value says, or empty where it says something else.
    static Optional<Status> of(@Nullable Type value) {
        return switch (value) {
            case BooleanType flag when flag.hasValue() ->
                    Optional.of(flag.booleanValue() ? Status.OBSERVED : Status.EXCLUDED);
            case StringType words -> of(Concepts.text(words.getValue()));
            case CodeableConcept concept -> of(concept);
            case null, default -> Optional.empty();
        };
    }

    static Optional<Status> of(CodeableConcept concept) {
        return concept.getCoding().stream()
                .flatMap(coding -> of(Concepts.text(coding.getCode())).stream())
                .findFirst()
                .or(() -> of(Concepts.name(concept)));
    }

    private static Optional<Status> of(String word) {
        return Optional.ofNullable(ANSWERS.get(word.strip().toLowerCase(Locale.ROOT)));
    }
}
