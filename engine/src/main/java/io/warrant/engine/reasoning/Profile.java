package io.warrant.engine.reasoning;

import io.warrant.engine.knowledge.KnowledgeBase;

import java.util.ArrayList;
import java.util.List;

/// What patients with one disease show: its associations with findings. The slow, complete way to
/// find out how a finding meets the disease; [TermColumn] is the fast way for all diseases at once,
/// and agrees with it.
final class Profile {

    private record Entry(int term, int association, double expected, boolean stated) {}

    private final KnowledgeBase base;
    private final Weights weights;
    private final List<Entry> entries;

    private Profile(KnowledgeBase base, Weights weights, List<Entry> entries) {
        this.base = base;
        this.weights = weights;
        this.entries = entries;
    }

    static Profile of(Rows rows, Weights weights, int disease) {
        var base = rows.base();
        var entries = new ArrayList<Entry>();
        int end = base.firstAssociation(disease + 1);
        for (int at = base.firstAssociation(disease); at < end; at++) {
            int term = base.associationTerm(at);
            if (base.isFinding(term)) {
                entries.add(new Entry(term, at, rows.expected(at), rows.isStated(at)));
            }
        }
        return new Profile(base, weights, entries);
    }

    /// How much less each observed finding tells of the disease, see [Weights#breadth].
    double breadth() {
        double expected = 0;
        for (var entry : entries) {
            expected += entry.expected();
        }
        return weights.breadthOf(expected);
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

    /// The nearest ancestor of which something is known, be it that patients don't have it: the one
    /// with the fewest terms below it.
    private Meeting partial(int term) {
        var ancestors = base.ontology().ancestors();
        for (int at = ancestors.start(term); at < ancestors.end(term); at++) {
            int ancestor = ancestors.at(at);
            for (var entry : entries) {
                if (entry.term() == term && ancestor == term) {
                    // Only a finding that patients are known not to have comes here.
                    return new Meeting(
                            Meeting.Kind.EXACT,
                            entry.association(),
                            entry.expected(),
                            entry.stated());
                }
                if (entry.term() == ancestor) {
                    double chance = weights.partial(entry.expected(), ancestor, term);
                    return new Meeting(
                            Meeting.Kind.PARTIAL, entry.association(), chance, entry.stated());
                }
            }
        }
        return Meeting.COINCIDENCE;
    }
}
