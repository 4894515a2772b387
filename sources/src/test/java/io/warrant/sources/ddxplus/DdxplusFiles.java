package io.warrant.sources.ddxplus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A release of two conditions and four questions, invented, in the form of DDXPlus.
public final class DdxplusFiles {

    private static final String EVIDENCES =
            """
            {"E_1": {"name": "E_1", "code_question": "E_1", "question_fr": "Douleur ?",
                     "question_en": "Pain?", "is_antecedent": false, "default_value": 0,
                     "value_meaning": {}, "possible-values": [], "data_type": "B"},
             "E_2": {"name": "E_2", "code_question": "E_1", "question_fr": "Où ?",
                     "question_en": "Where?", "is_antecedent": false, "default_value": "V_0",
                     "value_meaning": {"V_0": {"fr": "nulle part", "en": "nowhere"},
                                       "V_1": {"fr": "tête", "en": "head"},
                                       "V_2": {"fr": "dos", "en": "back"}},
                     "possible-values": ["V_0", "V_1", "V_2"], "data_type": "M"},
             "E_3": {"name": "E_3", "code_question": "E_1", "question_fr": "De quelle force ?",
                     "question_en": "How strong?", "is_antecedent": false, "default_value": 0,
                     "value_meaning": {}, "possible-values": [0, 1], "data_type": "C"},
             "E_4": {"name": "E_4", "code_question": "E_9", "question_fr": "Fumez-vous ?",
                     "question_en": "Do you smoke?", "is_antecedent": true, "default_value": 0,
                     "value_meaning": {}, "possible-values": [], "data_type": "B"}}
            """;

    private static final String CONDITIONS =
            """
            {"Headache": {"condition_name": "Headache", "cond-name-eng": "Headache",
                          "cond-name-fr": "Céphalée", "icd10-id": "g44.009", "severity": 2,
                          "symptoms": {"E_1": {}, "E_2": {}, "E_3": {}}, "antecedents": {}},
             "Été / flu": {"condition_name": "Été / flu", "cond-name-eng": "Été / flu",
                           "cond-name-fr": "Grippe", "icd10-id": "j10, none",
                           "symptoms": {"E_1": {}}, "antecedents": {"E_4": {}}}}
            """;

    private static final String PROFILE =
            """
            condition\ticd10\tn_train\tevidence\tp
            Headache\tg44\t300\tE_1\t1.0
            Été / flu\tj10\t100\tE_1\t0.25
            Été / flu\tj10\t100\tE_4\t0.5
            Been and gone\tj10\t100\tE_4\t0.5
            """;

    private DdxplusFiles() {}

    /// Writes the release into a folder.
    public static Path write(Path folder) {
        text(folder.resolve("release_evidences.json"), EVIDENCES);
        text(folder.resolve("release_conditions.json"), CONDITIONS);
        text(folder.resolve("ddxplus_binary_profile.tsv"), PROFILE);
        return folder;
    }

    /// Writes a table of patients: half of them with a headache, half with the flu.
    public static Path patients(Path file, int count) {
        var rows = new StringBuilder("age,top5_diagnoses,sex,diagnosis,features,feature_id\n");
        for (int i = 0; i < count; i++) {
            rows.append(20 + i % 60)
                    .append(
                            i % 2 == 0
                                    ? ",\"[['Headache', 0.7], ['Été / flu', 0.3]]\",F,Headache,"
                                            + "\"['E_1', 'E_2_@_V_1', 'E_3_@_1']\",E_1\n"
                                    : ",\"[['Été / flu', 0.995], ['Headache', 0.005]]\",M,"
                                            + "Été / flu,['E_4'],E_4\n");
        }
        return text(file, rows.toString());
    }

    /// Writes a text.
    public static Path text(Path file, String content) {
        try {
            return Files.writeString(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
