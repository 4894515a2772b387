package io.warrant.sources.cases;

import java.util.List;

/// The fields of GA4GH phenopackets, of versions 1.0 and 2.0 together, as far as they matter here.
final class PacketKeys {

    static final List<String> PACKET =
            List.of(
                    "id",
                    "subject",
                    "phenotypicFeatures",
                    "measurements",
                    "biosamples",
                    "interpretations",
                    "diseases",
                    "medicalActions",
                    "files",
                    "metaData",
                    "genes",
                    "variants",
                    "htsFiles");

    static final List<String> FAMILY =
            List.of(
                    "id",
                    "proband",
                    "relatives",
                    "consanguinousParents",
                    "pedigree",
                    "files",
                    "htsFiles",
                    "metaData");

    /// Fields that no other kind of record has.
    static final List<String> TELLING =
            List.of(
                    "subject",
                    "phenotypicFeatures",
                    "measurements",
                    "biosamples",
                    "interpretations",
                    "diseases",
                    "medicalActions",
                    "metaData",
                    "proband");

    static final List<String> SUBJECT =
            List.of(
                    "id",
                    "alternateIds",
                    "dateOfBirth",
                    "timeAtLastEncounter",
                    "vitalStatus",
                    "sex",
                    "karyotypicSex",
                    "gender",
                    "taxonomy",
                    "ageAtCollection",
                    "ageRangeAtCollection");

    static final List<String> FEATURE =
            List.of(
                    "description",
                    "type",
                    "excluded",
                    "severity",
                    "modifiers",
                    "onset",
                    "resolution",
                    "evidence",
                    "negated",
                    "ageOfOnset",
                    "ageRangeOfOnset",
                    "classOfOnset");

    static final List<String> DISEASE =
            List.of(
                    "term",
                    "excluded",
                    "negated",
                    "onset",
                    "resolution",
                    "diseaseStage",
                    "clinicalTnmFinding",
                    "primarySite",
                    "laterality",
                    "ageOfOnset",
                    "ageRangeOfOnset",
                    "classOfOnset",
                    "tnmFinding");

    static final List<String> INTERPRETATION =
            List.of("id", "progressStatus", "diagnosis", "summary");

    static final List<String> DIAGNOSIS = List.of("disease", "genomicInterpretations");

    static final List<String> TIME =
            List.of("age", "ageRange", "gestationalAge", "ontologyClass", "timestamp", "interval");

    private PacketKeys() {}
}
