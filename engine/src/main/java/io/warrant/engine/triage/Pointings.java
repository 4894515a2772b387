package io.warrant.engine.triage;

import io.warrant.engine.clinical.DiseaseId;
import io.warrant.engine.knowledge.KnowledgeBase;
import io.warrant.engine.ontology.TermId;
import io.warrant.engine.reasoning.Leader;
import io.warrant.engine.reasoning.Standing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// Reckons how far findings and leading diseases point to departments. A finding that stands in
/// several departments' branches is shared out evenly; a disease points where the findings do that
/// it is expected to bring, by how likely each is. Both halves count the same.
final class Pointings {

    private static final double MASS = 0.9;
    private static final int MOST = 10;
    private static final double LEAST = 0.2;

    private final KnowledgeBase base;
    private final Map<Integer, String> branches = new TreeMap<>();

    Pointings(KnowledgeBase base, Departments departments) {
        this.base = base;
        departments
                .byBranch()
                .forEach((term, name) -> {
                    int branch = base.ontology().resolve(term);
                    if (branch >= 0) {
                        branches.put(branch, name);
                    }
                });
    }

    List<Pointing> of(List<Integer> terms, Standing standing) {
        var byFindings = new TreeMap<String, Double>();
        var findings = new TreeMap<String, List<TermId>>();
        for (int term : terms) {
            var names = departments(term);
            for (var name : names) {
                byFindings.merge(name, 1.0 / names.size(), Double::sum);
                findings.computeIfAbsent(name, _ -> new ArrayList<>())
                        .add(base.ontology().id(term));
            }
        }
        var byDiseases = new TreeMap<String, Double>();
        var diseases = new TreeMap<String, List<DiseaseId>>();
        for (Leader leader : standing.leaders(MASS, MOST)) {
            shares(leader.disease())
                    .forEach((name, share) -> {
                        byDiseases.merge(name, leader.probability() * share, Double::sum);
                        if (share >= LEAST) {
                            diseases.computeIfAbsent(name, _ -> new ArrayList<>())
                                    .add(base.diseaseId(leader.disease()));
                        }
                    });
        }
        var both = mean(normalised(byFindings), normalised(byDiseases));
        return both.entrySet().stream()
                .map(entry ->
                        new Pointing(
                                entry.getKey(),
                                entry.getValue(),
                                findings.getOrDefault(entry.getKey(), List.of()),
                                diseases.getOrDefault(entry.getKey(), List.of())))
                .sorted(
                        Comparator.comparingDouble(Pointing::share)
                                .reversed()
                                .thenComparing(Pointing::department))
                .toList();
    }

    /// The departments of the branches that a term stands in.
    private Set<String> departments(int term) {
        var names = new TreeSet<String>();
        branches.forEach((branch, name) -> {
            if (base.ontology().isA(term, branch)) {
                names.add(name);
            }
        });
        return names;
    }

    private Map<String, Double> shares(int disease) {
        var shares = new TreeMap<String, Double>();
        int end = base.firstAssociation(disease + 1);
        for (int at = base.firstAssociation(disease); at < end; at++) {
            double expected = base.expected(at);
            var names = departments(base.associationTerm(at));
            names.forEach(name -> shares.merge(name, expected / names.size(), Double::sum));
        }
        return normalised(shares);
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
