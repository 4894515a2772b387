package io.warrant.bench.rank;

import io.warrant.bench.split.Splitting;
import io.warrant.engine.argument.Basis;

/// How ranks are measured.
///
/// @param settings candidates and prior
/// @param splitting which cases are learned from before which others are ranked
/// @param leaveOutPublication whether the rows that cite a case's own publication are withheld from
///   it
/// @param leastObserved cases with fewer observed findings are not measured
/// @param threads how many cases at once
/// @param seed for the confidence intervals
public record RankChoices(
        Basis.Settings settings,
        Splitting splitting,
        boolean leaveOutPublication,
        int leastObserved,
        int threads,
        long seed) {}
