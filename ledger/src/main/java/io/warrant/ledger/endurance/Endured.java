package io.warrant.ledger.endurance;

import io.warrant.ledger.audit.Verification;

import java.util.List;

/// What was left after all kills.
///
/// @param kills how often the writing process was killed
/// @param seed what chose the moments
/// @param acknowledged how many entries, versions of cases and judgements were acknowledged
/// @param lost what of it isn't there; empty for a sound ledger
/// @param verification what verifying the log said at the end
public record Endured(
        int kills, long seed, Count acknowledged, List<String> lost, Verification verification) {

    public Endured {
        lost = List.copyOf(lost);
    }

    /// How many there are of each kind.
    public record Count(long entries, long cases, long judgements) {

        Count plus(Acknowledged one) {
            return switch (one) {
                case Acknowledged.InLog _ -> new Count(entries + 1, cases, judgements);
                case Acknowledged.OfCase _ -> new Count(entries, cases + 1, judgements);
                case Acknowledged.OfJudgement _ -> new Count(entries, cases, judgements + 1);
            };
        }

        public long all() {
            return entries + cases + judgements;
        }
    }

    public boolean isSound() {
        return lost.isEmpty() && verification.isSound();
    }

    /// Entries on disk whose acknowledgement never got out: the kills met writing in progress.
    public long unacknowledged() {
        return verification.entries() - 1 - acknowledged.all();
    }
}
