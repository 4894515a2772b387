package io.warrant.sources.ddxplus;

import io.warrant.engine.clinical.DiseaseId;
import io.warrant.engine.clinical.Sex;
import io.warrant.engine.ontology.TermId;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// How many simulated patients with each condition are male, of which age, and answered what. A
/// question's answers are counted among those to whom it was put.
public final class PatientCounts {

    /// How many had something, and of how many that is known.
    public record Count(int affected, int examined) {}

    private final Map<DiseaseId, Integer> patients = new TreeMap<>();
    private final Map<DiseaseId, Map<TermId, Integer>> affected = new TreeMap<>();
    private final Map<DiseaseId, Map<String, Integer>> asked = new TreeMap<>();
    private final Map<TermId, String> questionOf = new TreeMap<>();

    public void add(SimulatedPatient one) {
        var disease = one.truth().disease();
        patients.merge(disease, 1, Integer::sum);
        var had = affected.computeIfAbsent(disease, _ -> new TreeMap<>());
        had.merge(DdxplusIds.MALE, one.patient().sex() == Sex.MALE ? 1 : 0, Integer::sum);
        had.merge(AgeClasses.of(one.patient().age().fromYears()), 1, Integer::sum);
        var questions = asked.computeIfAbsent(disease, _ -> new TreeMap<>());
        var put = new java.util.TreeSet<String>();
        for (var feature : one.features()) {
            var term = DdxplusIds.term(feature);
            had.merge(term, 1, Integer::sum);
            var question = DdxplusIds.evidence(feature);
            if (!question.equals(feature)) {
                questionOf.put(term, question);
                put.add(question);
            }
        }
        put.forEach(question -> questions.merge(question, 1, Integer::sum));
    }

    /// The number of patients.
    public int size() {
        return patients.values().stream().mapToInt(Integer::intValue).sum();
    }

    /// The conditions, sorted.
    public List<DiseaseId> diseases() {
        return List.copyOf(patients.keySet());
    }

    /// The number of patients with a condition.
    public int size(DiseaseId disease) {
        return patients.getOrDefault(disease, 0);
    }

    /// The counts of one condition, by term.
    public Map<TermId, Count> of(DiseaseId disease) {
        var counts = new TreeMap<TermId, Count>();
        int all = size(disease);
        var questions = asked.getOrDefault(disease, Map.of());
        affected.getOrDefault(disease, Map.of())
                .forEach((term, had) -> {
                    var question = questionOf.getOrDefault(term, "");
                    counts.put(term, new Count(had, questions.getOrDefault(question, all)));
                });
        return counts;
    }

    /// Whether a term is an answer to a question of several values, a sex or an age.
    public boolean isValueOrPatient(TermId term) {
        return questionOf.containsKey(term)
                || term.equals(DdxplusIds.MALE)
                || AgeClasses.labels().containsKey(term);
    }
}
