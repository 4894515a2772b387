package io.warrant.engine.reasoning;

import static io.warrant.engine.knowledge.Parameter.BREADTH;
import static io.warrant.engine.knowledge.Parameter.BREADTH_SCALE;
import static io.warrant.engine.knowledge.Parameter.DEPENDENCE;
import static io.warrant.engine.knowledge.Parameter.EXCLUSION_WEIGHT;
import static io.warrant.engine.knowledge.Parameter.NOISE;
import static io.warrant.engine.knowledge.Parameter.PARTIAL_DISCOUNT;
import static io.warrant.engine.knowledge.Parameter.RELATED_BACKGROUND;

import io.warrant.engine.argument.Chance;
import io.warrant.engine.clinical.Finding;
import io.warrant.engine.knowledge.KnowledgeBase;
import io.warrant.engine.knowledge.Parameters;

/// The arithmetic of the model: what a meeting weighs. All logarithms are natural.
///
/// With `q` the finding, `f` the chance that the disease brings it, `b` the chance that another
/// patient shows it, and `e` the noise, an observed finding weighs `ln((1 - e) f / b + e)`, less
/// the disease's breadth; an excluded one `w ln((1 - (1 - e) f - e b) / (1 - b))`. Both are
/// reckoned to the precision of a float, so that columns and arguments hold the very same number.
/// What the observed findings of a patient weigh together is tempered: see [#temper].
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
    private final double relatedBackground;
    private final double dependence;
    private final double breadthPower;
    private final double breadthScale;
    private final Answers answers;
    private final float[] background;
    private final float[] breadth;

    Weights(KnowledgeBase base, Parameters parameters) {
        noise = parameters.get(NOISE);
        partialDiscount = parameters.get(PARTIAL_DISCOUNT);
        exclusionWeight = parameters.get(EXCLUSION_WEIGHT);
        relatedBackground = parameters.get(RELATED_BACKGROUND);
        dependence = parameters.get(DEPENDENCE);
        breadthPower = parameters.get(BREADTH);
        breadthScale = parameters.get(BREADTH_SCALE);
        answers = Answers.of(base, parameters);
        background = background(base);
        answers.putBackground(background);
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
        var breadth = new float[base.diseases()];
        for (int disease = 0; disease < breadth.length; disease++) {
            breadth[disease] = breadthOf(base.expectedFindings(disease));
        }
        return breadth;
    }

    /// What diseases' patients answer to questions of several values.
    Answers answers() {
        return answers;
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

    /// The chance of a finding by way of an ancestor: one that the disease is known for, or shows
    /// by way of another finding.
    double partial(double ancestorChance, int ancestor, int term) {
        return partialDiscount * ancestorChance * background[term] / background[ancestor];
    }

    /// Whether what a term and another finding have in common ties the two.
    boolean ties(int sharedAncestor) {
        return background[sharedAncestor] <= relatedBackground;
    }

    /// What all observed findings weigh together, given the sum of what each weighs alone. The
    /// findings of one patient go together (one cause, one examination, one reporter), so their sum
    /// is too sure of itself: with `s` for DEPENDENCE, a sum of `x` counts as `s (sqrt(1 + 2 |x| /
    /// s) - 1)`, of the same sign. Small sums stay as they are, large ones grow as their square
    /// root; a finding that speaks for a disease always raises it.
    double temper(double sum) {
        return Math.signum(sum) * dependence * (Math.sqrt(1 + 2 * Math.abs(sum) / dependence) - 1);
    }

    /// The share of its own weight that each observed finding keeps where all together weigh `sum`.
    double tempered(double sum) {
        return sum == 0 ? 1 : temper(sum) / sum;
    }

    /// The log ratio of an observed finding, before breadth.
    double observed(Meeting meeting, int term) {
        return observed(meeting.chance(), term);
    }

    /// The same for a disease that brings the finding with a chance.
    double observed(double chance, int term) {
        return (float) Math.log((1 - noise) * chance / background[term] + noise);
    }

    /// The same for a disease that nothing ties to the finding.
    double coincidence() {
        return (float) Math.log(noise);
    }

    /// The chance that a patient with the disease shows the term, coincidence included.
    double chance(Meeting meeting, int term) {
        return chance(meeting.chance(), term);
    }

    /// The same for a disease that brings the finding with a chance.
    double chance(double chance, int term) {
        return Math.min(1, (1 - noise) * chance + noise * background[term]);
    }

    /// The log ratio of an excluded finding. Where no source states how often the disease brings
    /// it, or only something more general or related is known, its absence says nothing.
    double excluded(Meeting meeting, int term) {
        boolean silent =
                switch (meeting.kind()) {
                    case EXACT, IMPLIED -> !meeting.stated();
                    case PARTIAL, RELATED -> true;
                    case COINCIDENCE -> false;
                };
        if (silent) {
            return 0;
        }
        return excluded(meeting.chance(), term);
    }

    /// The same for a disease that is known to bring the finding with a chance.
    double excluded(double chance, int term) {
        double absent = 1 - chance(chance, term);
        return (float)
                (exclusionWeight
                        * Math.log(Math.max(absent, LEAST_ABSENT) / (1 - background[term])));
    }

    /// The log ratio of a suspected finding, before breadth: the mean of both ratios, each as
    /// likely as it is in this patient (Jeffrey's rule; [Suspecting] says how likely). At 1 it is
    /// that of an observed finding, at 0 that of an excluded one.
    static double suspected(double observed, double excluded, double probability) {
        return Math.log(probability * Math.exp(observed) + (1 - probability) * Math.exp(excluded));
    }

    /// What a finding's two chances are where the claim makes no difference to it.
    Chance alike(Finding finding, int term) {
        double chance =
                switch (finding) {
                    case Finding.Observed _, Finding.Suspected _ -> background[term];
                    case Finding.Excluded _ -> 1 - background[term];
                };
        return new Chance(chance, chance);
    }
}
