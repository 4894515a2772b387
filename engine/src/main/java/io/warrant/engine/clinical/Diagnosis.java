package io.warrant.engine.clinical;

import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/// A diagnosis that a record states.
///
/// @param disease the disease
/// @param label its name in the record, or an empty text
/// @param share how likely it is held to be, above 0 and at most 1; 1 where the record states one
public record Diagnosis(DiseaseId disease, String label, double share) {

    public Diagnosis {
        if (!(share > 0 && share <= 1)) {
            throw new IllegalArgumentException(
                    "The share of a diagnosis lies above 0 and reaches at most 1, not " + share);
        }
    }

    /// The diagnosis that a record is sure of.
    public static Diagnosis of(DiseaseId disease, String label) {
        return new Diagnosis(disease, label, 1);
    }

    /// Diagnoses that a record states without saying which is the likelier: they share equally.
    ///
    /// @param labels the names in the record, by disease, in the record's order
    public static List<Diagnosis> alike(SequencedMap<DiseaseId, String> labels) {
        return labels.sequencedEntrySet().stream()
                .map((Map.Entry<DiseaseId, String> entry) ->
                        new Diagnosis(entry.getKey(), entry.getValue(), 1.0 / labels.size()))
                .toList();
    }
}
