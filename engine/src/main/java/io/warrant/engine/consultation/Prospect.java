package io.warrant.engine.consultation;

import io.warrant.engine.argument.Claim;

import java.util.List;

/// What one answer would do.
///
/// @param answer the answer
/// @param chance how likely it is to be given
/// @param shifts what it would do to the claims that lead before or after it, and to those that
///   must not be missed
public record Prospect(Answer answer, double chance, List<Shift> shifts) {

    public Prospect {
        shifts = List.copyOf(shifts);
    }

    /// What an answer would do to one claim.
    ///
    /// @param claim the claim
    /// @param before how likely it is now, as a differential tells it
    /// @param after how likely it is then
    /// @param dangerous whether it must not be missed
    public record Shift(Claim.Diagnosis claim, double before, double after, boolean dangerous) {}
}
