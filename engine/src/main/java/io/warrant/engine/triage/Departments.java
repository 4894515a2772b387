package io.warrant.engine.triage;

import io.warrant.engine.ontology.TermId;

import java.util.Collections;
import java.util.SequencedMap;
import java.util.TreeMap;

/// Which department sees to what: an assumption in every row.
///
/// @param byBranch departments by a branch of the ontology; [#GENERAL] where it points nowhere in
///   particular
/// @param byCode departments by the start of a disease's code in another catalogue, such as
///   `ICD10:J`; for diseases whose findings stand in no branch
public record Departments(
        SequencedMap<TermId, String> byBranch, SequencedMap<String, String> byCode) {

    /// Stands for general internal medicine, or paediatrics, by the patient's age.
    public static final String GENERAL = "*";

    private static final String PAEDIATRICS = "Paediatrics";

    public Departments {
        byBranch = Collections.unmodifiableSequencedMap(new TreeMap<>(byBranch));
        byCode = Collections.unmodifiableSequencedMap(new TreeMap<>(byCode));
    }

    /// What a department is called for patients of an age: children are seen in paediatrics, by
    /// whoever is at home in the department's field.
    static String called(String department, AgeGroup age) {
        boolean general = department.equals(GENERAL);
        return switch (age) {
            case CHILD -> general ? PAEDIATRICS : PAEDIATRICS + ": " + department;
            case ADULT -> general ? "General internal medicine" : department;
            case UNSTATED ->
                    general
                            ? "General internal medicine, or paediatrics where it is a child"
                            : department;
        };
    }
}
