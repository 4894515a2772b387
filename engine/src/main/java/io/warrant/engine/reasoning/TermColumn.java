package io.warrant.engine.reasoning;

import io.warrant.engine.knowledge.KnowledgeBase;

import java.util.Arrays;

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
        var meetings = new Meetings(base, weights, term);
        var diseases = meetings.diseases();
        double observedElse = weights.observed(Meeting.COINCIDENCE, term);
        double excludedElse = weights.excluded(Meeting.COINCIDENCE, term);
        var observed = new float[diseases.length];
        var excluded = new float[diseases.length];
        for (int i = 0; i < diseases.length; i++) {
            var meeting = meetings.at(i);
            observed[i] = (float) weights.observed(meeting, term);
            excluded[i] = (float) weights.excluded(meeting, term);
        }
        return new TermColumn(diseases, observed, excluded, observedElse, excludedElse);
    }

    /// All meetings of one term, by disease.
    private static final class Meetings {

        private final KnowledgeBase base;
        private final Weights weights;
        private final int term;
        private final long[] found;
        private int count;

        Meetings(KnowledgeBase base, Weights weights, int term) {
            this.base = base;
            this.weights = weights;
            this.term = term;
            var ancestors = base.ontology().ancestors();
            int most = base.risen().length(term);
            for (int at = ancestors.start(term); at < ancestors.end(term); at++) {
                most += base.direct().length(ancestors.at(at));
            }
            found = new long[most];
            collect();
        }

        /// Each entry holds disease, order of preference and association, so that sorting puts the
        /// preferred meeting of each disease first.
        private void collect() {
            var risen = base.risen();
            for (int at = risen.start(term); at < risen.end(term); at++) {
                add(0, risen.at(at));
            }
            var ancestors = base.ontology().ancestors();
            var direct = base.direct();
            for (int at = ancestors.start(term); at < ancestors.end(term); at++) {
                int ancestor = ancestors.at(at);
                for (int i = direct.start(ancestor); i < direct.end(ancestor); i++) {
                    add(1 + at - ancestors.start(term), direct.at(i));
                }
            }
            Arrays.sort(found, 0, count);
            int kept = 0;
            int last = -1;
            for (int i = 0; i < count; i++) {
                int disease = base.associationDisease((int) (found[i] & 0x7fff_ffff));
                if (disease != last) {
                    found[kept++] = found[i];
                    last = disease;
                }
            }
            count = kept;
        }

        private void add(int preference, int association) {
            // 20 bits of disease and 12 of preference above 31 of association; far more than any
            // ontology has.
            long disease = base.associationDisease(association);
            found[count++] = disease << 43 | (long) preference << 31 | association;
        }

        int[] diseases() {
            var diseases = new int[count];
            for (int i = 0; i < count; i++) {
                diseases[i] = (int) (found[i] >>> 43);
            }
            return diseases;
        }

        Meeting at(int i) {
            int association = (int) (found[i] & 0x7fff_ffff);
            int preference = (int) (found[i] >>> 31 & 0xfff);
            double expected = base.expected(association);
            int at = base.associationTerm(association);
            boolean stated = base.isStated(association);
            if (at == term || preference == 0) {
                var kind = at == term ? Meeting.Kind.EXACT : Meeting.Kind.IMPLIED;
                return new Meeting(kind, association, expected, stated);
            }
            return new Meeting(
                    Meeting.Kind.PARTIAL, association, weights.partial(expected, at, term), stated);
        }
    }
}
