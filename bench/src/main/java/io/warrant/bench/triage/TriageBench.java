package io.warrant.bench.triage;

import io.warrant.engine.errors.InvalidCaseException;
import io.warrant.engine.knowledge.KnowledgeBase;
import io.warrant.engine.triage.Labelled;
import io.warrant.engine.triage.Proof;
import io.warrant.sources.vignettes.Vignette;
import io.warrant.sources.vignettes.VignetteReader;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/// Tells the urgency of each labelled vignette from all the others, and how often shuffled labels
/// would be told as well.
public final class TriageBench {

    private static final int SHUFFLES = 999;

    private final KnowledgeBase base;
    private final String knowledge;
    private final long seed;

    public TriageBench(KnowledgeBase base, String knowledge, long seed) {
        this.base = base;
        this.knowledge = knowledge;
        this.seed = seed;
    }

    /// @throws InvalidCaseException if fewer than two vignettes state an urgency
    public TriageResult run(List<Vignette> vignettes) {
        var labelled = VignetteReader.labelled(vignettes, base);
        if (labelled.size() < 2) {
            throw new InvalidCaseException(
                    "Of %d vignettes, %d state an urgency_level, and at least 2 are needed. Give vignettes that are labelled for triage."
                            .formatted(vignettes.size(), labelled.size()));
        }
        var proof = Proof.leavingOneOut(base, labelled);
        int unread = (int) labelled.stream().filter(one -> one.terms().isEmpty()).count();
        return new TriageResult(
                knowledge, vignettes.size(), unread, proof, chance(labelled, proof.right()));
    }

    /// The p-value of a permutation test (Phipson and Smyth 2010: the labels as they are count as
    /// one of the shuffles).
    private double chance(List<Labelled> labelled, int right) {
        var random = new SplittableRandom(seed);
        int asGood = 1;
        for (int shuffle = 0; shuffle < SHUFFLES; shuffle++) {
            var shuffled = shuffled(labelled, random);
            asGood += Proof.leavingOneOut(base, shuffled).right() >= right ? 1 : 0;
        }
        return asGood / (SHUFFLES + 1.0);
    }

    private static List<Labelled> shuffled(List<Labelled> labelled, SplittableRandom random) {
        var left = new ArrayList<>(labelled.stream().map(Labelled::level).toList());
        var shuffled = new ArrayList<Labelled>();
        for (var one : labelled) {
            int at = random.nextInt(left.size());
            shuffled.add(new Labelled(one.terms(), left.set(at, left.getLast())));
            left.removeLast();
        }
        return shuffled;
    }
}
