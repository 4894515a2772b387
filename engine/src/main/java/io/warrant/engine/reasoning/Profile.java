package io.warrant.engine.reasoning;

import io.warrant.engine.knowledge.Expectation;
import io.warrant.engine.knowledge.Frequency;
import io.warrant.engine.knowledge.FrequencyMerge;
import io.warrant.engine.knowledge.KnowledgeBase;
import io.warrant.engine.knowledge.Statement;

import java.util.ArrayList;
import java.util.function.Predicate;

/// What patients with one disease show: its associations with findings. The slow, complete way to
/// find out how a finding meets the disease; [TermColumn] is the fast way for all diseases at once,
/// and agrees with it.
final class Profile {

    private record Entry(int term, int association, double expected, boolean stated) {}

    private final KnowledgeBase base;
    private final Weights weights;
    private final java.util.List<Entry> entries;

    private Profile(KnowledgeBase base, Weights weights, java.util.List<Entry> entries) {
        this.base = base;
        this.weights = weights;
        this.entries = entries;
    }

    static Profile of(KnowledgeBase base, Weights weights, int disease) {
        var entries = new ArrayList<Entry>();
        int end = base.firstAssociation(disease + 1);
        for (int at = base.firstAssociation(disease); at < end; at++) {
            int term = base.associationTerm(at);
            if (base.isFinding(term)) {
                entries.add(new Entry(term, at, base.expected(at), Weights.isStated(base, at)));
            }
        }
        return new Profile(base, weights, entries);
    }

    /// The profile as it would be without some rows.
    static Profile without(
            KnowledgeBase base, Weights weights, int disease, Predicate<Statement> left) {
        var kept = new ArrayList<java.util.Map.Entry<Integer, java.util.List<Statement>>>();
        int end = base.firstAssociation(disease + 1);
        int own = 0;
        for (int at = base.firstAssociation(disease); at < end; at++) {
            var rows =
                    base.association(at).statements().stream()
                            .filter(row -> !left.test(row))
                            .toList();
            own += rows.stream().anyMatch(row -> !row.isBorrowed()) ? 1 : 0;
            if (!rows.isEmpty() && base.isFinding(base.associationTerm(at))) {
                kept.add(java.util.Map.entry(at, rows));
            }
        }
        var entries = new ArrayList<Entry>();
        for (var entry : kept) {
            double expected = Expectation.of(entry.getValue(), own, base.parameters());
            boolean stated = !(FrequencyMerge.of(entry.getValue()) instanceof Frequency.Unstated);
            int term = base.associationTerm(entry.getKey());
            entries.add(new Entry(term, entry.getKey(), (float) expected, stated));
        }
        return new Profile(base, weights, entries);
    }

    boolean isEmpty() {
        return entries.stream().noneMatch(entry -> entry.expected() > 0);
    }

    Meeting meet(int term) {
        Entry best = null;
        for (var entry : entries) {
            if (entry.expected() > 0 && base.ontology().isA(entry.term(), term)) {
                boolean tie = best != null && entry.expected() == best.expected();
                if (best == null
                        || entry.expected() > best.expected()
                        || (tie && entry.term() == term)) {
                    best = entry;
                }
            }
        }
        if (best != null) {
            var kind = best.term() == term ? Meeting.Kind.EXACT : Meeting.Kind.IMPLIED;
            return new Meeting(kind, best.association(), best.expected(), best.stated());
        }
        return partial(term);
    }

    /// The nearest ancestor that the disease is known for: the one with the fewest terms below it.
    private Meeting partial(int term) {
        var ancestors = base.ontology().ancestors();
        for (int at = ancestors.start(term); at < ancestors.end(term); at++) {
            int ancestor = ancestors.at(at);
            for (var entry : entries) {
                if (entry.term() == ancestor && entry.expected() > 0) {
                    double chance = weights.partial(entry.expected(), ancestor, term);
                    return new Meeting(
                            Meeting.Kind.PARTIAL, entry.association(), chance, entry.stated());
                }
            }
        }
        return Meeting.COINCIDENCE;
    }
}
