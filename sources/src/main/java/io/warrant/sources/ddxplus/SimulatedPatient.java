package io.warrant.sources.ddxplus;

import io.warrant.engine.clinical.Diagnosis;
import io.warrant.engine.clinical.DiseaseId;
import io.warrant.engine.clinical.Patient;

import java.util.List;

/// A simulated patient with all answers: what isn't among the features was answered with no.
///
/// @param line where the patient stands in the table, from 1
/// @param half whether the patient teaches or is measured with
/// @param patient sex and age
/// @param features the evidences that hold, and values such as `E_55_@_V_29`
/// @param complaint the first of them that the patient names
/// @param truth the true condition, and the differential that goes with the record
public record SimulatedPatient(
        long line,
        Half half,
        Patient patient,
        List<String> features,
        String complaint,
        Truth truth) {

    public SimulatedPatient {
        features = List.copyOf(features);
    }

    /// What the patient's record says of the condition.
    ///
    /// @param disease the condition that the patient was simulated with
    /// @param label its name
    /// @param differential all that is held possible, with its share, likeliest first; conditions
    ///   with a share of 0 are left out
    public record Truth(DiseaseId disease, String label, List<Diagnosis> differential) {

        public Truth {
            differential = List.copyOf(differential);
        }
    }
}
