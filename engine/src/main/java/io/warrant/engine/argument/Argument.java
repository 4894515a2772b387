package io.warrant.engine.argument;

import io.warrant.engine.odds.LogRatio;

import java.util.List;

/// A claim with all that speaks for and against it. The log prior plus the sum of the warrants' log
/// ratios, normalised over the differential, is the raw posterior.
///
/// @param claim what is argued
/// @param rank its place among all candidates, from 1; for `Unlisted`, how many candidates are
///   likelier, plus 1
/// @param baseRate how likely it was before anything was known of the patient
/// @param warrants one for each ground, in the order of the case
/// @param qualifier how sure it is
/// @param rebuttals what speaks against it
public record Argument(
        Claim claim,
        int rank,
        BaseRate baseRate,
        List<Warrant> warrants,
        Qualifier qualifier,
        List<Rebuttal> rebuttals) {

    public Argument {
        warrants = List.copyOf(warrants);
        rebuttals = List.copyOf(rebuttals);
    }

    /// The weight of all grounds together.
    public LogRatio weight() {
        double sum = 0;
        for (var warrant : warrants) {
            sum += warrant.ratio().ln();
        }
        return LogRatio.of(sum);
    }

    /// The same with fewer published patients to compare with; the weights stay.
    Argument withPrecedents(int most) {
        var trimmed =
                warrants.stream()
                        .map(warrant ->
                                warrant instanceof Warrant.ByLikeness likeness
                                        ? likeness.withPrecedents(most)
                                        : warrant)
                        .toList();
        return new Argument(claim, rank, baseRate, trimmed, qualifier, rebuttals);
    }
}
