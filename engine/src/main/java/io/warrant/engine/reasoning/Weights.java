package io.warrant.engine.reasoning;

import static io.warrant.engine.knowledge.Parameter.BREADTH;
import static io.warrant.engine.knowledge.Parameter.BREADTH_SCALE;
import static io.warrant.engine.knowledge.Parameter.EXCLUSION_WEIGHT;
import static io.warrant.engine.knowledge.Parameter.NOISE;
import static io.warrant.engine.knowledge.Parameter.PARTIAL_DISCOUNT;

import io.warrant.engine.argument.Chance;
import io.warrant.engine.clinical.Finding;
import io.warrant.engine.knowledge.KnowledgeBase;
import io.warrant.engine.knowledge.Parameters;

/// The arithmetic of the model: what a meeting weighs. All logarithms are natural.
///
/// With `q` the finding, `f` the chance that the disease brings it, `b` the chance that another
/// patient shows it, and `e` the noise, an observed finding weighs `ln((1 - e) f / b + e)`, less
/// the disease's breadth; an excluded one `w ln((1 - (1 - e) f - e b) / (1 - b))`, where `w` falls
/// with the number of exclusions. Both are reckoned to the precision of a float, so that columns
/// and arguments hold the very same number.
final class Weights {

    /// How many diseases are imagined to show everything, so that no finding is impossible.
    static final double IMAGINED_DISEASES = 0.5;

    /// No finding is held to be commoner than this among other patients.
    static final double MOST_BACKGROUND = 0.99;

    /// No finding is held to be absent less often than this.
    static final double LEAST_ABSENT = 1e-9;

    private final double noise;
    private final double partialDiscount;
    private final double exclusionWeight;
    private final double breadthPower;
    private final double breadthScale;
    private final float[] background;
    private final float[] breadth;

    Weights(KnowledgeBase base, Parameters parameters) {
        noise = parameters.get(NOISE);
        partialDiscount = parameters.get(PARTIAL_DISCOUNT);
        exclusionWeight = parameters.get(EXCLUSION_WEIGHT);
        breadthPower = parameters.get(BREADTH);
        breadthScale = parameters.get(BREADTH_SCALE);
        background = background(base);
        breadth = breadth(base);
    }

    /// The mean, over all diseases that have findings, of the chance to show each term.
    private static float[] background(KnowledgeBase base) {
        var risen = base.risen();
        int diseases = 0;
        for (int disease = 0; disease < base.diseases(); disease++) {
            diseases += base.hasFindings(disease) ? 1 : 0;
        }
        var background = new float[risen.size()];
        for (int term = 0; term < background.length; term++) {
            double sum = IMAGINED_DISEASES;
            for (int at = risen.start(term); at < risen.end(term); at++) {
                sum += base.expected(risen.at(at));
            }
            background[term] = (float) Math.min(MOST_BACKGROUND, sum / (diseases + 1));
        }
        return background;
    }

    private float[] breadth(KnowledgeBase base) {
        var expected = new double[base.diseases()];
        for (int association = 0; association < base.associations(); association++) {
            if (base.isFinding(base.associationTerm(association))) {
                expected[base.associationDisease(association)] += base.expected(association);
            }
        }
        var breadth = new float[expected.length];
        for (int disease = 0; disease < breadth.length; disease++) {
            breadth[disease] = breadthOf(expected[disease]);
        }
        return breadth;
    }

    /// The chance that another patient shows a term.
    double background(int term) {
        return background[term];
    }

    /// How much less each observed finding tells of a disease that is known for very many.
    double breadth(int disease) {
        return breadth[disease];
    }

    /// The same for a disease that brings so many findings to be expected.
    float breadthOf(double expected) {
        return (float) (breadthPower * Math.log1p(expected / breadthScale));
    }

    /// The chance of a finding by way of an ancestor that the disease is known for.
    double partial(double ancestorChance, int ancestor, int term) {
        return partialDiscount * ancestorChance * background[term] / background[ancestor];
    }

    /// The log ratio of an observed finding, before breadth.
    double observed(Meeting meeting, int term) {
        return (float) Math.log((1 - noise) * meeting.chance() / background[term] + noise);
    }

    /// The chance that a patient with the disease shows the term, coincidence included.
    double chance(Meeting meeting, int term) {
        return Math.min(1, (1 - noise) * meeting.chance() + noise * background[term]);
    }

    /// The log ratio of an excluded finding. Where no source states how often the disease brings
    /// it, or only something more general is known, its absence says nothing.
    double excluded(Meeting meeting, int term) {
        boolean silent =
                switch (meeting.kind()) {
                    case EXACT, IMPLIED -> !meeting.stated();
                    case PARTIAL -> true;
                    case COINCIDENCE -> false;
                };
        if (silent) {
            return 0;
        }
        double absent = 1 - chance(meeting, term);
        return (float)
                (exclusionWeight
                        * Math.log(Math.max(absent, LEAST_ABSENT) / (1 - background[term])));
    }

    /// What a finding's two chances are where the claim makes no difference to it.
    Chance alike(Finding finding, int term) {
        double chance =
                switch (finding) {
                    case Finding.Observed _ -> background[term];
                    case Finding.Excluded _ -> 1 - background[term];
                };
        return new Chance(chance, chance);
    }
}
