package io.warrant.engine.reasoning;

import io.warrant.engine.knowledge.KnowledgeBase;

/// What one term weighs for each disease that it meets, and for all the others. Diseases rise; the
/// weights are log ratios, before breadth.
///
/// @param diseases the diseases that the term meets otherwise than by coincidence
/// @param observed for each of them, the log ratio if the term is observed
/// @param excluded the same if it is excluded, at its full weight
/// @param observedElse the log ratio for all other diseases if it is observed
/// @param excludedElse the same if it is excluded
record TermColumn(
        int[] diseases,
        float[] observed,
        float[] excluded,
        double observedElse,
        double excludedElse) {

    static TermColumn of(KnowledgeBase base, Weights weights, int term) {
        if (weights.answers().govern(term)) {
            return ofAnswer(base, weights, term);
        }
        var meetings = new Meetings(base, weights, term);
        int count = meetings.count();
        var diseases = new int[count];
        var observed = new float[count];
        var excluded = new float[count];
        int at = 0;
        for (int disease = 0; disease < base.diseases(); disease++) {
            var meeting = meetings.of(disease);
            if (meeting.kind() != Meeting.Kind.COINCIDENCE) {
                diseases[at] = disease;
                observed[at] = (float) weights.observed(meeting, term);
                excluded[at++] = (float) weights.excluded(meeting, term);
            }
        }
        return new TermColumn(
                diseases,
                observed,
                excluded,
                weights.observed(Meeting.COINCIDENCE, term),
                weights.excluded(Meeting.COINCIDENCE, term));
    }

    /// A value of a question says something of every disease.
    private static TermColumn ofAnswer(KnowledgeBase base, Weights weights, int term) {
        var diseases = new int[base.diseases()];
        var observed = new float[diseases.length];
        var excluded = new float[diseases.length];
        for (int disease = 0; disease < diseases.length; disease++) {
            var meeting = weights.answers().meet(term, disease);
            diseases[disease] = disease;
            observed[disease] = (float) weights.observed(meeting, term);
            excluded[disease] = (float) weights.excluded(meeting, term);
        }
        return new TermColumn(diseases, observed, excluded, 0, 0);
    }

    /// How one term meets each disease: the fast way for all at once; [Profile] is the slow way for
    /// one, and agrees with it.
    private static final class Meetings {

        private static final byte NONE = 0;
        private static final byte KNOWN = 1;
        private static final byte NEAR = 2;

        private final KnowledgeBase base;
        private final Weights weights;
        private final int term;
        private final byte[] way;
        private final int[] association;
        private final int[] by;
        private final double[] chance;

        Meetings(KnowledgeBase base, Weights weights, int term) {
            this.base = base;
            this.weights = weights;
            this.term = term;
            way = new byte[base.diseases()];
            association = new int[way.length];
            by = new int[way.length];
            chance = new double[way.length];
            known();
            var ancestors = base.ontology().ancestors();
            for (int at = ancestors.start(term) + 1; at < ancestors.end(term); at++) {
                near(ancestors.at(at));
            }
        }

        /// Diseases known for the term or a kind of it, be it that their patients don't have it.
        private void known() {
            var risen = base.risen();
            for (int at = risen.start(term); at < risen.end(term); at++) {
                know(risen.at(at));
            }
            var direct = base.direct();
            for (int at = direct.start(term); at < direct.end(term); at++) {
                know(direct.at(at));
            }
        }

        private void know(int found) {
            int disease = base.associationDisease(found);
            if (way[disease] == NONE) {
                way[disease] = KNOWN;
                association[disease] = found;
                chance[disease] = base.expected(found);
            }
        }

        /// Diseases known for an ancestor, or for something else that is a kind of it.
        private void near(int ancestor) {
            var direct = base.direct();
            for (int at = direct.start(ancestor); at < direct.end(ancestor); at++) {
                approach(direct.at(at), ancestor);
            }
            if (weights.ties(ancestor)) {
                var risen = base.risen();
                for (int at = risen.start(ancestor); at < risen.end(ancestor); at++) {
                    approach(risen.at(at), ancestor);
                }
            }
        }

        private void approach(int found, int ancestor) {
            int disease = base.associationDisease(found);
            double reached = weights.partial(base.expected(found), ancestor, term);
            if (way[disease] == NONE || (way[disease] == NEAR && reached > chance[disease])) {
                way[disease] = NEAR;
                association[disease] = found;
                by[disease] = ancestor;
                chance[disease] = reached;
            }
        }

        int count() {
            int count = 0;
            for (byte one : way) {
                count += one == NONE ? 0 : 1;
            }
            return count;
        }

        Meeting of(int disease) {
            if (way[disease] == NONE) {
                return Meeting.COINCIDENCE;
            }
            int found = association[disease];
            return Meeting.of(
                    way[disease] == KNOWN ? term : by[disease],
                    term,
                    found,
                    base.associationTerm(found),
                    chance[disease],
                    base.isStated(found));
        }
    }
}
