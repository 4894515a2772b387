package io.warrant.bench.consult;

/// How a consultation stood after so many questions.
///
/// @param cost what they cost together
/// @param known how many of them brought an answer
/// @param rank where the right disease stood
/// @param sure how likely the first claim was held
public record Moment(double cost, int known, int rank, double sure) {}
