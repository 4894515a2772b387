package io.warrant.engine.argument;

import io.warrant.engine.clinical.Finding;
import io.warrant.engine.odds.Probability;

import java.util.List;

/// Why one disease has the rank it has, and which single change would move it.
///
/// @param basis what it was reckoned from
/// @param argument the claim with all its warrants
/// @param first the claim that is first now (the same one where it leads)
/// @param counterfactuals single changes and the rank they would give, the largest moves first
/// @param notices what the reader must know
public record Explanation(
        Basis basis,
        Argument argument,
        Argument first,
        List<Counterfactual> counterfactuals,
        List<Notice> notices) {

    public Explanation {
        counterfactuals = List.copyOf(counterfactuals);
        notices = List.copyOf(notices);
    }

    /// The same with fewer published patients to compare with.
    ///
    /// @param most how many are left in each argument
    public Explanation withPrecedents(int most) {
        return new Explanation(
                basis,
                argument.withPrecedents(most),
                first.withPrecedents(most),
                counterfactuals,
                notices);
    }

    /// What one change to the case would do.
    ///
    /// @param change what is done
    /// @param finding the finding that is added, dropped, or the one that a flip makes
    /// @param label the term's name
    /// @param rank the claim's rank after the change
    /// @param probability the claim's raw posterior after the change
    public record Counterfactual(
            Change change, Finding finding, String label, int rank, Probability probability) {}

    public enum Change {
        ADD,
        DROP,
        FLIP
    }
}
