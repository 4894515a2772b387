package io.warrant.ledger.agreement;

import io.warrant.ledger.judgements.Judgement;

/// What became of people's first diagnosis once they knew the program's answer. Only those count
/// who judged a case both before and after.
///
/// @param agreed it was the program's first claim before, and stayed so
/// @param toward it became the program's first claim
/// @param away it had been the program's first claim, and is no more
/// @param elsewhere it changed from one that isn't the program's to another that isn't
/// @param kept it stayed one that isn't the program's
public record Shift(int agreed, int toward, int away, int elsewhere, int kept) {

    static final Shift NONE = new Shift(0, 0, 0, 0, 0);

    Shift plus(Judgement before, Judgement after) {
        var program = after.answered();
        boolean first = before.first().equals(program);
        boolean then = after.first().equals(program);
        if (first) {
            return then
                    ? new Shift(agreed + 1, toward, away, elsewhere, kept)
                    : new Shift(agreed, toward, away + 1, elsewhere, kept);
        }
        if (then) {
            return new Shift(agreed, toward + 1, away, elsewhere, kept);
        }
        return before.first().equals(after.first())
                ? new Shift(agreed, toward, away, elsewhere, kept + 1)
                : new Shift(agreed, toward, away, elsewhere + 1, kept);
    }

    /// How many judged both before and after.
    public int all() {
        return agreed + toward + away + elsewhere + kept;
    }
}
