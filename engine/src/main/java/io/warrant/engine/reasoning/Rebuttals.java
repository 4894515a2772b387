package io.warrant.engine.reasoning;

import io.warrant.engine.argument.Claim;
import io.warrant.engine.argument.Rebuttal;
import io.warrant.engine.argument.Warrant;
import io.warrant.engine.clinical.Finding;
import io.warrant.engine.knowledge.KnowledgeBase;

import java.util.ArrayList;
import java.util.List;

/// Finds what speaks against a claim.
final class Rebuttals {

    /// The least frequency at which a finding is held to be a hallmark.
    static final double HALLMARK = 0.6;

    /// A rival is worth naming where the leader is at most so many times likelier.
    static final double CLOSE = 20;

    private Rebuttals() {}

    /// @param rivals other claims with the natural log of how many times likelier this claim is
    static List<Rebuttal> of(List<Warrant> warrants, List<Rival> rivals, KnowledgeBase base) {
        var rebuttals = new ArrayList<Rebuttal>();
        for (var warrant : warrants) {
            switch (warrant) {
                case Warrant.Exact exact ->
                        hallmark(exact.ground(), exact.association().index(), base, rebuttals);
                case Warrant.Implied implied ->
                        hallmark(implied.ground(), implied.association().index(), base, rebuttals);
                case Warrant.Coincidence coincidence -> {
                    if (coincidence.ground() instanceof Finding.Observed observed) {
                        rebuttals.add(new Rebuttal.Unexplained(observed));
                    }
                }
                case Warrant.Partial _,
                        Warrant.Related _,
                        Warrant.BySex _,
                        Warrant.ByAge _,
                        Warrant.ByOnset _,
                        Warrant.ByLikeness _,
                        Warrant.ByCriterion _ -> {}
            }
        }
        for (var rival : rivals) {
            if (Math.abs(rival.lnTimes()) <= Math.log(CLOSE)) {
                rebuttals.add(new Rebuttal.Rival(rival.claim(), Math.exp(rival.lnTimes())));
            }
        }
        return rebuttals;
    }

    private static void hallmark(
            Finding finding, int association, KnowledgeBase base, List<Rebuttal> rebuttals) {
        if (finding instanceof Finding.Excluded excluded
                && base.expected(association) >= HALLMARK) {
            rebuttals.add(new Rebuttal.HallmarkExcluded(excluded, base.association(association)));
        }
    }

    /// A claim beside another.
    record Rival(Claim claim, double lnTimes) {}
}
