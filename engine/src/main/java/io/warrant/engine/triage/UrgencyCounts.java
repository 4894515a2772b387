package io.warrant.engine.triage;

import io.warrant.engine.knowledge.KnowledgeBase;

import java.util.BitSet;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// Levels of urgency counted over labelled cases: for each level, in how many of its cases a term
/// or a kind of it is observed, with one imagined case that has it and one that hasn't. A case is
/// weighed by the terms that are observed in it (naive Bayes, absent terms say nothing).
public final class UrgencyCounts {

    private final KnowledgeBase base;
    private final TreeMap<String, Level> levels = new TreeMap<>();
    private int cases;

    private static final class Level {
        private int cases;
        private final TreeMap<Integer, Integer> shown = new TreeMap<>();
    }

    public UrgencyCounts(KnowledgeBase base, List<Labelled> labelled) {
        this.base = base;
        labelled.forEach(this::add);
    }

    private void add(Labelled labelled) {
        var level = levels.computeIfAbsent(labelled.level(), _ -> new Level());
        level.cases++;
        cases++;
        risen(labelled.terms()).stream().forEach(term -> level.shown.merge(term, 1, Integer::sum));
    }

    /// The terms and all that is more general, below the root of findings.
    private BitSet risen(List<Integer> terms) {
        var risen = new BitSet();
        var ancestors = base.ontology().ancestors();
        for (int term : terms) {
            for (int at = ancestors.start(term); at < ancestors.end(term); at++) {
                int above = ancestors.at(at);
                if (base.isFinding(above) && above != base.findingRoot()) {
                    risen.set(above);
                }
            }
        }
        return risen;
    }

    /// The probability of each level, by level; empty without labelled cases.
    public SortedMap<String, Double> probabilities(List<Integer> terms) {
        var logs = new TreeMap<String, Double>();
        var risen = risen(terms);
        levels.forEach((name, level) -> {
            double log = Math.log((level.cases + 1.0) / (cases + levels.size()));
            for (int term = risen.nextSetBit(0); term >= 0; term = risen.nextSetBit(term + 1)) {
                int shown = level.shown.getOrDefault(term, 0);
                log += Math.log((shown + 1.0) / (level.cases + 2.0));
            }
            logs.put(name, log);
        });
        double most = logs.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
        double sum = logs.values().stream().mapToDouble(log -> Math.exp(log - most)).sum();
        logs.replaceAll((_, log) -> Math.exp(log - most) / sum);
        return logs;
    }

    /// The likeliest level, the first by name of equals; blank without labelled cases.
    public String likeliest(List<Integer> terms) {
        String best = "";
        double most = 0;
        for (var entry : probabilities(terms).entrySet()) {
            if (entry.getValue() > most) {
                best = entry.getKey();
                most = entry.getValue();
            }
        }
        return best;
    }
}
