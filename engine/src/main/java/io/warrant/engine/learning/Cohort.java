package io.warrant.engine.learning;

import io.warrant.engine.knowledge.KnowledgeBase;
import io.warrant.engine.knowledge.SolvedCase;
import io.warrant.engine.ontology.Ontology;
import io.warrant.engine.ontology.TermId;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The published patients with one disease, and for each publication and finding how many of them
/// were examined and how many had it. What is observed was observed for all that it is a kind of;
/// what is excluded is absent with all its kinds that the disease is known for; what isn't
/// mentioned counts for nothing. What is observed rules over what is excluded, as when a case is
/// reasoned about.
final class Cohort {

    /// How many patients of one publication had a finding, and were examined for it.
    static final class Count {
        private int affected;
        private int examined;

        int affected() {
            return affected;
        }

        int examined() {
            return examined;
        }
    }

    private final KnowledgeBase base;
    private final List<BitSet> shown = new ArrayList<>();
    private final List<BitSet> denied = new ArrayList<>();
    private final List<SolvedCase> cases;

    /// All that the disease is known for, from sources or this cohort.
    private final BitSet known;

    /// @param cases the patients, all of one disease
    /// @param stated the findings that sources know the disease for
    Cohort(KnowledgeBase base, List<SolvedCase> cases, BitSet stated) {
        this.base = base;
        this.cases = cases;
        known = (BitSet) stated.clone();
        for (var one : cases) {
            var present = present(one);
            var excluded = indices(one.excluded());
            excluded.andNot(present);
            shown.add(present);
            denied.add(excluded);
            known.or(present);
            known.or(excluded);
        }
    }

    /// The counts, by reference, then term.
    Map<String, Map<Integer, Count>> counts() {
        var counts = new TreeMap<String, Map<Integer, Count>>();
        for (int at = 0; at < cases.size(); at++) {
            var ofPublication =
                    counts.computeIfAbsent(cases.get(at).reference(), _ -> new TreeMap<>());
            var present = shown.get(at);
            present.stream().forEach(term -> count(ofPublication, term, 1));
            absent(present, denied.get(at)).stream().forEach(term -> count(ofPublication, term, 0));
        }
        return counts;
    }

    private static void count(Map<Integer, Count> counts, int term, int affected) {
        var count = counts.computeIfAbsent(term, _ -> new Count());
        count.affected += affected;
        count.examined++;
    }

    /// What the patient showed, with all that it is a kind of, below the root of findings.
    private BitSet present(SolvedCase one) {
        var present = new BitSet();
        var ancestors = base.ontology().ancestors();
        indices(one.observed()).stream()
                .forEach(term -> {
                    for (int at = ancestors.start(term); at < ancestors.end(term); at++) {
                        int ancestor = ancestors.at(at);
                        if (ancestor != base.findingRoot() && base.isFinding(ancestor)) {
                            present.set(ancestor);
                        }
                    }
                });
        return present;
    }

    private BitSet absent(BitSet present, BitSet excluded) {
        var absent = new BitSet();
        if (excluded.isEmpty()) {
            return absent;
        }
        var ancestors = base.ontology().ancestors();
        known.stream()
                .filter(term -> !present.get(term))
                .forEach(term -> {
                    for (int at = ancestors.start(term); at < ancestors.end(term); at++) {
                        if (excluded.get(ancestors.at(at))) {
                            absent.set(term);
                            return;
                        }
                    }
                });
        return absent;
    }

    private BitSet indices(List<TermId> terms) {
        Ontology ontology = base.ontology();
        var indices = new BitSet();
        for (var id : terms) {
            int term = ontology.resolve(id);
            if (term >= 0 && term != base.findingRoot() && base.isFinding(term)) {
                indices.set(term);
            }
        }
        return indices;
    }
}
