package io.warrant.bench.rank;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// What one variant of the model has come to so far.
final class Tally {

    private final Variant variant;
    private final List<Outcome> outcomes = new ArrayList<>();
    private final List<Failed> failures = new ArrayList<>();
    private final List<Pass> passes = new ArrayList<>();

    Tally(Variant variant) {
        this.variant = variant;
    }

    Variant variant() {
        return variant;
    }

    void add(Outcome outcome) {
        outcomes.add(outcome);
    }

    void add(Failed failed) {
        failures.add(failed);
    }

    void add(Pass pass) {
        passes.add(pass);
    }

    RankResult result(RankChoices choices, RankResult.Knowledge knowledge, Measurable measurable) {
        outcomes.sort(Comparator.comparing(Outcome::name));
        var failed = new ArrayList<>(measurable.failures());
        failures.sort(Comparator.comparing(Failed::name));
        failed.addAll(failures);
        return new RankResult(choices, knowledge, outcomes, failed, measurable.skipped(), passes);
    }
}
