package io.warrant.perception.signals.normal;

import io.warrant.perception.signals.ecg.Ecg;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// An ECG that somebody judged.
///
/// @param number of the record in its data set
/// @param fold as the data set parts patients, from 1; 0 where it doesn't
/// @param attributes what patients are grouped by
record LabelledEcg(
        String number,
        String patient,
        boolean abnormal,
        int fold,
        Map<String, String> attributes,
        Ecg ecg) {

    LabelledEcg {
        attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
    }

    /// With what a person tells of the patient, too; that counts where the data say otherwise.
    LabelledEcg with(Map<String, String> told) {
        var all = new LinkedHashMap<>(attributes);
        all.putAll(told);
        return new LabelledEcg(number, patient, abnormal, fold, all, ecg);
    }
}
