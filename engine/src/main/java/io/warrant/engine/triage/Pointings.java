package io.warrant.engine.triage;

import io.warrant.engine.clinical.DiseaseId;
import io.warrant.engine.knowledge.KnowledgeBase;
import io.warrant.engine.ontology.TermId;
import io.warrant.engine.reasoning.Standing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/// Reckons how far findings and leading diseases point to departments. A finding that stands in
/// several departments' branches is shared out evenly; a disease points where the findings do that
/// it is expected to bring, or else where its codes do, by how likely it is. Both halves count the
/// same.
final class Pointings {

    private static final double MASS = 0.9;
    private static final int MOST = 10;
    private static final double LEAST = 0.2;

    private final KnowledgeBase base;
    private final Branches branches;
    private final AgeGroup age;
    private final TreeMap<String, Double> byFindings = new TreeMap<>();
    private final TreeMap<String, Double> byDiseases = new TreeMap<>();
    private final TreeMap<String, List<TermId>> findings = new TreeMap<>();
    private final TreeMap<String, List<DiseaseId>> diseases = new TreeMap<>();
    private final TreeMap<String, TreeSet<String>> rows = new TreeMap<>();

    private Pointings(KnowledgeBase base, Branches branches, AgeGroup age) {
        this.base = base;
        this.branches = branches;
        this.age = age;
    }

    /// @param terms the indices of what is observed
    static List<Pointing> of(
            List<Integer> terms, Standing standing, Branches branches, AgeGroup age) {
        var pointings = new Pointings(standing.base(), branches, age);
        terms.forEach(pointings::addFinding);
        standing.leaders(MASS, MOST)
                .forEach(leader -> pointings.addDisease(leader.disease(), leader.probability()));
        return pointings.all();
    }

    private String called(Branches.Row row) {
        var name = Departments.called(row.department(), age);
        rows.computeIfAbsent(name, _ -> new TreeSet<>()).add(row.key());
        return name;
    }

    private void addFinding(int term) {
        var under = branches.ofTerm(term);
        var names = new TreeSet<String>();
        under.forEach(row -> names.add(called(row)));
        for (var name : names) {
            byFindings.merge(name, 1.0 / names.size(), Double::sum);
            findings.computeIfAbsent(name, _ -> new ArrayList<>()).add(base.ontology().id(term));
        }
    }

    private void addDisease(int disease, double probability) {
        var shares = new TreeMap<String, Double>();
        int end = base.firstAssociation(disease + 1);
        for (int at = base.firstAssociation(disease); at < end; at++) {
            add(shares, branches.ofTerm(base.associationTerm(at)), base.expected(at));
        }
        if (shares.isEmpty()) {
            add(shares, branches.ofCodes(disease), 1);
        }
        normalised(shares)
                .forEach((name, share) -> {
                    byDiseases.merge(name, probability * share, Double::sum);
                    if (share >= LEAST) {
                        diseases.computeIfAbsent(name, _ -> new ArrayList<>())
                                .add(base.diseaseId(disease));
                    }
                });
    }

    private void add(Map<String, Double> shares, List<Branches.Row> under, double expected) {
        if (expected > 0) {
            under.forEach(row -> shares.merge(called(row), expected / under.size(), Double::sum));
        }
    }

    private List<Pointing> all() {
        return mean(normalised(byFindings), normalised(byDiseases)).entrySet().stream()
                .map(entry -> pointing(entry.getKey(), entry.getValue()))
                .sorted(
                        Comparator.comparingDouble(Pointing::share)
                                .reversed()
                                .thenComparing(Pointing::department))
                .toList();
    }

    private Pointing pointing(String name, double share) {
        return new Pointing(
                name,
                share,
                findings.getOrDefault(name, List.of()),
                diseases.getOrDefault(name, List.of()),
                List.copyOf(rows.getOrDefault(name, new TreeSet<>())));
    }

    private static Map<String, Double> normalised(Map<String, Double> shares) {
        double sum = shares.values().stream().mapToDouble(Double::doubleValue).sum();
        var out = new TreeMap<String, Double>();
        shares.forEach((name, share) -> {
            if (share > 0) {
                out.put(name, share / sum);
            }
        });
        return out;
    }

    /// The mean of both where both say something, else what the one says.
    private static Map<String, Double> mean(Map<String, Double> one, Map<String, Double> other) {
        var sum = new TreeMap<>(one);
        other.forEach((name, share) -> sum.merge(name, share, Double::sum));
        return normalised(sum);
    }
}
