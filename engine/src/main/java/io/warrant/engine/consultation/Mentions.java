package io.warrant.engine.consultation;

import io.warrant.engine.knowledge.KnowledgeBase;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/// How likely it is known of a patient that a finding is there, or isn't: learned from the solved
/// cases of the knowledge. Reports name some findings whenever they are there, and others hardly
/// ever; asking after the latter is mostly in vain. Where nothing was learned, everything is held
/// to be known. Immutable.
public final class Mentions {

    /// How many patients of a disease weigh as much as what holds for all diseases. An assumption.
    private static final double OTHERS_WEIGHT = 2;

    private final double[] present;
    private final double[] absent;
    private final Map<Integer, MentionCount.OfDisease> counts;

    Mentions(double[] present, double[] absent, Map<Integer, MentionCount.OfDisease> counts) {
        this.present = present;
        this.absent = absent;
        this.counts = counts;
    }

    /// What the solved cases of some knowledge tell.
    public static Mentions of(KnowledgeBase base) {
        return base.solved().size() == 0 ? everything(base) : new MentionCount(base).mentions();
    }

    /// As if every answer were known.
    public static Mentions everything(KnowledgeBase base) {
        var ones = new double[base.ontology().size()];
        Arrays.fill(ones, 1);
        return new Mentions(ones, ones, new TreeMap<>());
    }

    /// How likely it is known that a patient has a term, where that is so.
    public double present(int term) {
        return present[term];
    }

    /// How likely it is known that a patient doesn't have a term, where that is so.
    public double absent(int term) {
        return absent[term];
    }

    /// What holds for one disease, by its index.
    OfDisease of(int disease) {
        var count = counts.get(disease);
        return count == null
                ? (term, chance) -> present[term] * chance
                : (term, chance) ->
                        (count.observed(term) + OTHERS_WEIGHT * present[term] * chance)
                                / (count.patients() + OTHERS_WEIGHT);
    }

    /// How likely it is told of a patient with a disease that they have a term.
    @FunctionalInterface
    interface OfDisease {

        /// @param chance how likely they have it
        double yes(int term, double chance);
    }
}
