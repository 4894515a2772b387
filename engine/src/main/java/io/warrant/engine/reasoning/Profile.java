package io.warrant.engine.reasoning;

import io.warrant.engine.knowledge.ExpectedFindings;
import io.warrant.engine.knowledge.KnowledgeBase;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// What patients with one disease show: its associations with findings. The slow, complete way to
/// find out how a finding meets the disease; [TermColumn] is the fast way for all diseases at once,
/// and agrees with it.
final class Profile {

    private record Entry(int term, int association, double expected, boolean stated) {}

    private final KnowledgeBase base;
    private final Weights weights;
    private final int disease;
    private final List<Entry> entries;

    private Profile(KnowledgeBase base, Weights weights, int disease, List<Entry> entries) {
        this.base = base;
        this.disease = disease;
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
        return new Profile(base, weights, disease, entries);
    }

    /// How much less each observed finding tells of the disease, see [Weights#breadth].
    double breadth() {
        var terms = entries.stream().mapToInt(Entry::term).toArray();
        var chances = new float[terms.length];
        for (int i = 0; i < chances.length; i++) {
            chances[i] = (float) entries.get(i).expected();
        }
        var counting = new ExpectedFindings(base.ontology());
        return weights.breadthOf((float) counting.of(terms, chances, terms.length));
    }

    Meeting meet(int term) {
        if (weights.answers().govern(term)) {
            return weights.answers().meet(term, disease);
        }
        var risen = risen(term);
        if (risen != null) {
            return meeting(term, term, risen, risen.expected());
        }
        for (var entry : entries) {
            if (entry.term() == term) {
                // A finding that patients are known not to have.
                return meeting(term, term, entry, entry.expected());
            }
        }
        return near(term);
    }

    /// What the disease is known for that is a term or a kind of it: the likeliest.
    private @Nullable Entry risen(int term) {
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
        return best;
    }

    /// By way of the ancestor that gives the finding its best chance.
    private Meeting near(int term) {
        var ancestors = base.ontology().ancestors();
        var best = Meeting.COINCIDENCE;
        for (int at = ancestors.start(term) + 1; at < ancestors.end(term); at++) {
            int ancestor = ancestors.at(at);
            for (var entry : entries) {
                if (entry.term() == ancestor) {
                    best = better(best, ancestor, term, entry);
                }
            }
            var risen = weights.ties(ancestor) ? risen(ancestor) : null;
            if (risen != null) {
                best = better(best, ancestor, term, risen);
            }
        }
        return best;
    }

    private Meeting better(Meeting best, int ancestor, int term, Entry entry) {
        double chance = weights.partial(entry.expected(), ancestor, term);
        return best.kind() == Meeting.Kind.COINCIDENCE || chance > best.chance()
                ? meeting(ancestor, term, entry, chance)
                : best;
    }

    private static Meeting meeting(int by, int term, Entry entry, double chance) {
        return Meeting.of(by, term, entry.association(), entry.term(), chance, entry.stated());
    }
}
