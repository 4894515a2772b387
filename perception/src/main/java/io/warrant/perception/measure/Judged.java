package io.warrant.perception.measure;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// What a model made of one recording that it didn't learn from, beside the truth.
///
/// @param patient recordings of one patient are drawn together for intervals
/// @param attributes what patients are grouped by, such as `sex` and `age`; one that isn't known
///   isn't in it
/// @param outcome what is measured, such as [Stated] or the overlap of masks
public record Judged<T>(String patient, Map<String, String> attributes, T outcome) {

    public Judged {
        attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
    }

    /// A stated probability, and whether the patient has the condition.
    ///
    /// @param probability calibrated
    /// @param output what the probability was made from; what ranks patients
    public record Stated(double probability, double output, boolean truth) {}

    /// The age band that patients are grouped by.
    ///
    /// @param age in years
    public static String ageBand(double age) {
        if (age < 18) {
            return "under 18";
        }
        if (age < 40) {
            return "18 to 39";
        }
        if (age < 60) {
            return "40 to 59";
        }
        return age < 75 ? "60 to 74" : "75 and over";
    }
}
