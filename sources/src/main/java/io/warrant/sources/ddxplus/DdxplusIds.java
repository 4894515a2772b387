package io.warrant.sources.ddxplus;

import io.warrant.engine.clinical.DiseaseId;
import io.warrant.engine.ontology.TermId;

import java.text.Normalizer;

/// How the terms and diseases of DDXPlus are called here: as there, behind a prefix of their own.
public final class DdxplusIds {

    static final TermId ALL = TermId.of("DDXPLUS:ALL");

    /// Below it stand the findings.
    public static final TermId EVIDENCE = TermId.of("DDXPLUS:EVIDENCE");

    static final TermId SYMPTOM = TermId.of("DDXPLUS:SYMPTOM");
    static final TermId ANTECEDENT = TermId.of("DDXPLUS:ANTECEDENT");
    static final TermId PATIENT = TermId.of("DDXPLUS:PATIENT");

    /// The term of male patients.
    static final TermId MALE = TermId.of("DDXPLUS:MALE");

    private static final String VALUE = "_@_";
    private static final String PREFIX = "DDXPLUS:";

    private DdxplusIds() {}

    /// The term of an evidence (`E_91`) or of one of its values (`E_55_@_V_29`).
    public static TermId term(String evidence) {
        return TermId.of(PREFIX + evidence);
    }

    static TermId value(String evidence, String value) {
        return term(evidence + VALUE + value);
    }

    /// The evidence that a feature of a patient speaks of.
    static String evidence(String feature) {
        int at = feature.indexOf(VALUE);
        return at < 0 ? feature : feature.substring(0, at);
    }

    /// The condition of this name. Conditions have no ids, so their English names make them.
    public static DiseaseId disease(String condition) {
        var plain = Normalizer.normalize(condition, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        var local = plain.replaceAll("[^A-Za-z0-9.-]+", "_").replaceAll("^_+|_+$", "");
        return DiseaseId.of(PREFIX + local);
    }
}
