package io.warrant.bench.split;

import io.warrant.sources.cases.CaseArchive.NamedCase;

import java.util.List;

/// One round of a test: some cases are learned from, others ranked.
///
/// @param number from 1
/// @param training what is learned from, in the archive's order
/// @param tested what is ranked, in the archive's order
public record Round(int number, List<NamedCase> training, List<NamedCase> tested) {

    public Round {
        training = List.copyOf(training);
        tested = List.copyOf(tested);
    }
}
