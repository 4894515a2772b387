package io.warrant.bench.osce;

import io.warrant.engine.argument.Basis;

import java.util.List;

/// How encounters are measured.
///
/// @param settings candidates, prior, and how sure a first claim must be to be relied on
/// @param policies what is set side by side, the first against the others
/// @param budget what an encounter may cost, in the units of the table of costs
/// @param threads how many stations at once
/// @param seed for the intervals
public record OsceChoices(
        Basis.Settings settings, List<OscePolicy> policies, double budget, int threads, long seed) {

    public OsceChoices {
        policies = List.copyOf(policies);
        if (policies.isEmpty() || !(budget >= 0) || threads < 1) {
            throw new IllegalArgumentException(
                    "Encounters need a policy, a budget of 0 or more and a thread.");
        }
    }
}
