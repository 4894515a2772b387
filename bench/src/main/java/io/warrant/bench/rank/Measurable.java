package io.warrant.bench.rank;

import io.warrant.sources.cases.CaseArchive;
import io.warrant.sources.cases.CaseArchive.NamedCase;

import java.util.ArrayList;
import java.util.List;

/// Which cases are measured, by the number of their observed findings, and which can't be.
///
/// @param cases those that are
/// @param failures those that can't be, and why
/// @param skipped how many have too few observed findings
public record Measurable(List<NamedCase> cases, List<Failed> failures, int skipped) {

    public Measurable {
        cases = List.copyOf(cases);
        failures = List.copyOf(failures);
    }

    /// @param leastObserved cases with fewer observed findings are not measured
    public static Measurable of(CaseArchive.Read archive, int leastObserved) {
        var failures = new ArrayList<Failed>();
        archive.failures()
                .forEach(failure -> failures.add(new Failed(failure.name(), failure.reason())));
        var cases = new ArrayList<NamedCase>();
        int skipped = 0;
        for (var named : archive.cases()) {
            if (named.content().diagnoses().isEmpty()) {
                failures.add(new Failed(named.name(), "states no diagnosis to measure against"));
            } else if (CaseRanker.observed(named.content()) < leastObserved) {
                skipped++;
            } else {
                cases.add(named);
            }
        }
        return new Measurable(cases, failures, skipped);
    }
}
