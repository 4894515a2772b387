package io.warrant.engine.consultation;

import io.warrant.engine.reasoning.Leader;
import io.warrant.engine.reasoning.Standing;

import java.util.Arrays;

/// What an answer about each term is expected to be worth as a case stands, for all terms at once:
/// one pass over what the leading diseases bring. All other diseases count as one, which shows each
/// term as often as any patient does.
///
/// The worth of a question is the mean, over its answers, of how far each would shift the
/// probabilities. Where answers weigh what they should, that is the expected fall of the entropy;
/// here the shift is the one that the reasoner will really make. An answer that isn't known shifts
/// nothing.
final class Weighing {

    /// The leading diseases hold so much of the probability together.
    private static final double MASS = 0.98;

    /// But never are there more than so many.
    private static final int MOST = 400;

    private final Standing standing;
    private final Heard heard;
    private final Mentions mentions;
    private final Stakes stakes;
    private final Masses yes;
    private final Masses no;
    private final double[] chance;
    private final double[] told;
    private final float[] brought;
    private final boolean[] stated;
    private final boolean[] seen;
    private final int[] own;
    private double leading;
    private double uncertainty;

    private Weighing(Standing standing, Heard heard, Mentions mentions, Stakes stakes) {
        this.standing = standing;
        this.heard = heard;
        this.mentions = mentions;
        this.stakes = stakes;
        int terms = standing.base().ontology().size();
        yes = new Masses(terms);
        no = new Masses(terms);
        chance = new double[terms];
        told = new double[terms];
        brought = new float[terms];
        stated = new boolean[terms];
        seen = new boolean[terms];
        own = new int[terms];
    }

    static Weighing of(Standing standing, Heard heard, Mentions mentions, Stakes stakes) {
        var weighing = new Weighing(standing, heard, mentions, stakes);
        standing.leaders(MASS, MOST).forEach(weighing::add);
        double rest = Math.max(1e-12, 1 - weighing.leading);
        weighing.uncertainty -= rest * Math.log(rest);
        weighing.yes.add(rest, 0);
        weighing.no.add(rest, 0);
        return weighing;
    }

    private void add(Leader leader) {
        int count = gather(leader);
        double p = leader.probability();
        double staked = p * stakes.weight(leader.disease());
        double unexplained = leader.unexplained();
        var mentioned = mentions.of(leader.disease());
        leading += p;
        uncertainty -= p * Math.log(p);
        yes.add(staked, unexplained);
        no.add(staked, 0);
        for (int at = 0; at < count; at++) {
            int term = own[at];
            double with = leader.chance(term, brought[term]);
            double without = leader.chance(term, 0);
            chance[term] += p * (with - without);
            told[term] += p * (mentioned.yes(term, with) - mentions.present(term) * without);
            yes.move(term, staked, leader.observed(term, brought[term]), unexplained);
            if (stated[term]) {
                // What an absence weighs for diseases that nothing ties to the term is common to
                // all, and falls out.
                double lost = leader.excluded(term, brought[term]) - leader.excluded(term, 0);
                no.move(term, staked, lost, 0);
            }
            brought[term] = 0;
            seen[term] = true;
        }
    }

    /// Notes what a disease brings, each term once with its greatest chance.
    private int gather(Leader leader) {
        var count = new int[1];
        leader.eachExpected((term, one, isStated) -> {
            if (brought[term] == 0) {
                own[count[0]++] = term;
            }
            if (one > brought[term]) {
                brought[term] = one;
                stated[term] = isStated;
            }
        });
        return count[0];
    }

    /// The terms that leading diseases bring, sorted.
    int[] expected() {
        var terms = new int[seen.length];
        int count = 0;
        for (int term = 0; term < seen.length; term++) {
            if (seen[term]) {
                terms[count++] = term;
            }
        }
        return Arrays.copyOf(terms, count);
    }

    /// The entropy as the case stands, in nats: more can't be learned.
    double uncertainty() {
        return uncertainty;
    }

    /// The chance that the patient has a term and that this is known.
    double yes(int term) {
        return heard.yes(term, this::alone);
    }

    /// The same had nothing been asked yet.
    private double alone(int term) {
        double others = leading * standing.leastChance(term);
        double rest = (1 - leading) * standing.background(term);
        return Math.min(1, told[term] + mentions.present(term) * (others + rest));
    }

    /// The chance that the patient doesn't have a term and that this is known.
    double no(int term) {
        double others = leading * standing.leastChance(term);
        double rest = (1 - leading) * standing.background(term);
        return mentions.absent(term) * Math.max(0, 1 - chance[term] - others - rest);
    }

    /// What a yes about a term is expected to bring, in nats; 0 or more.
    double gainOfYes(int term) {
        return yes(term) * yes.divergence(term);
    }

    /// What an answer about a term is expected to bring, in nats; 0 or more.
    double gain(int term) {
        return gainOfYes(term) + no(term) * no.divergence(term);
    }
}
