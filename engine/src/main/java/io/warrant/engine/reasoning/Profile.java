package io.warrant.engine.reasoning;

import io.warrant.engine.knowledge.ExpectedFindings;
import io.warrant.engine.knowledge.KnowledgeBase;
import io.warrant.engine.ontology.Ontology;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;

/// What patients with one disease show: its associations with findings. The slow, complete way to
/// find out how a finding meets the disease; [TermColumn] is the fast way for all diseases at once,
/// and agrees with it.
final class Profile {

    private final KnowledgeBase base;
    private final Weights weights;
    private final int disease;
    private final Entries entries;
    private final Optional<Summits> summits;

    /// The disease's findings, by term, each once.
    private record Entries(int[] terms, int[] associations, double[] expected, boolean[] stated) {}

    /// For each term that some entry is or is a kind of, the likeliest such entry.
    ///
    /// @param terms the terms, sorted
    /// @param entries for each, the entry
    private record Summits(int[] terms, int[] entries) {

        static Summits of(Entries entries, Ontology ontology) {
            var ancestors = ontology.ancestors();
            var pairs = new long[Arrays.stream(entries.terms).map(ancestors::length).sum()];
            int count = 0;
            for (int entry = 0; entry < entries.terms.length; entry++) {
                int term = entries.terms[entry];
                if (entries.expected[entry] > 0) {
                    for (int at = ancestors.start(term); at < ancestors.end(term); at++) {
                        pairs[count++] = (long) ancestors.at(at) << 32 | entry;
                    }
                }
            }
            Arrays.sort(pairs, 0, count);
            return of(Arrays.copyOf(pairs, count), entries);
        }

        private static Summits of(long[] pairs, Entries entries) {
            var terms = new int[pairs.length];
            var best = new int[pairs.length];
            int count = 0;
            for (long pair : pairs) {
                int term = (int) (pair >>> 32);
                int entry = (int) pair;
                if (count == 0 || terms[count - 1] != term) {
                    terms[count] = term;
                    best[count++] = entry;
                } else if (isBetter(entry, best[count - 1], term, entries)) {
                    best[count - 1] = entry;
                }
            }
            return new Summits(Arrays.copyOf(terms, count), Arrays.copyOf(best, count));
        }

        /// The likelier; of equals the term itself, else the first.
        private static boolean isBetter(int entry, int best, int term, Entries entries) {
            double more = entries.expected[entry] - entries.expected[best];
            return more > 0 || (more == 0 && entries.terms[entry] == term);
        }

        int find(int term) {
            int at = Arrays.binarySearch(terms, term);
            return at < 0 ? -1 : entries[at];
        }
    }

    private Profile(Rows rows, Weights weights, int disease, Entries entries, boolean lasting) {
        this.base = rows.base();
        this.disease = disease;
        this.weights = weights;
        this.entries = entries;
        summits = lasting ? Optional.of(Summits.of(entries, base.ontology())) : Optional.empty();
    }

    static Profile of(Rows rows, Weights weights, int disease) {
        return new Profile(rows, weights, disease, entries(rows, disease), false);
    }

    /// The same, made to be met by many findings: it takes longer to make and less long to ask.
    static Profile lasting(Rows rows, Weights weights, int disease) {
        return new Profile(rows, weights, disease, entries(rows, disease), true);
    }

    private static Entries entries(Rows rows, int disease) {
        var base = rows.base();
        int first = base.firstAssociation(disease);
        var findings =
                IntStream.range(first, base.firstAssociation(disease + 1))
                        .filter(at -> base.isFinding(base.associationTerm(at)))
                        .toArray();
        var terms = new int[findings.length];
        var expected = new double[findings.length];
        var stated = new boolean[findings.length];
        for (int i = 0; i < findings.length; i++) {
            terms[i] = base.associationTerm(findings[i]);
            expected[i] = rows.expected(findings[i]);
            stated[i] = rows.isStated(findings[i]);
        }
        return new Entries(terms, findings, expected, stated);
    }

    int disease() {
        return disease;
    }

    /// How much less each observed finding tells of the disease, see [Weights#breadth].
    double breadth() {
        var chances = new float[entries.terms.length];
        for (int i = 0; i < chances.length; i++) {
            chances[i] = (float) entries.expected[i];
        }
        var counting = new ExpectedFindings(base.ontology());
        return weights.breadthOf((float) counting.of(entries.terms, chances, chances.length));
    }

    Meeting meet(int term) {
        if (weights.answers().govern(term)) {
            return weights.answers().meet(term, disease);
        }
        int risen = risen(term);
        if (risen >= 0) {
            return meeting(term, term, risen, entries.expected[risen]);
        }
        int own = Arrays.binarySearch(entries.terms, term);
        // A finding that patients are known not to have.
        return own >= 0 ? meeting(term, term, own, entries.expected[own]) : near(term);
    }

    /// What the disease is known for that is a term or a kind of it: the likeliest, or -1.
    private int risen(int term) {
        if (summits.isPresent()) {
            return summits.orElseThrow().find(term);
        }
        int best = -1;
        for (int entry = 0; entry < entries.terms.length; entry++) {
            if (entries.expected[entry] > 0
                    && base.ontology().isA(entries.terms[entry], term)
                    && (best < 0 || Summits.isBetter(entry, best, term, entries))) {
                best = entry;
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
            int own = Arrays.binarySearch(entries.terms, ancestor);
            if (own >= 0) {
                best = better(best, ancestor, term, own);
            }
            int risen = weights.ties(ancestor) ? risen(ancestor) : -1;
            if (risen >= 0) {
                best = better(best, ancestor, term, risen);
            }
        }
        return best;
    }

    private Meeting better(Meeting best, int ancestor, int term, int entry) {
        double chance = weights.partial(entries.expected[entry], ancestor, term);
        return best.kind() == Meeting.Kind.COINCIDENCE || chance > best.chance()
                ? meeting(ancestor, term, entry, chance)
                : best;
    }

    private Meeting meeting(int by, int term, int entry, double chance) {
        return Meeting.of(
                by,
                term,
                entries.associations[entry],
                entries.terms[entry],
                chance,
                entries.stated[entry]);
    }
}
