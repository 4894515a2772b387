package io.warrant.bench.rank;

/// One round of a run, in numbers.
///
/// @param number the fold, from 1
/// @param learned how many cases were learned from
/// @param tested how many cases were ranked
/// @param candidates how many diseases were weighed against each other
/// @param learningSeconds wall-clock time of learning and of making the reasoner
/// @param rankingSeconds wall-clock time of ranking
public record Pass(
        int number,
        int learned,
        int tested,
        int candidates,
        double learningSeconds,
        double rankingSeconds) {}
