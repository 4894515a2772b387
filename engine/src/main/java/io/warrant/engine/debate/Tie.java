package io.warrant.engine.debate;

/// One argument supports or attacks another.
///
/// @param from the place of the one that does
/// @param to the place of the other
/// @param rule why
/// @param prevails whether an attack counts; one on a preferred argument fails (preference-based
///   argumentation, Amgoud and Cayrol 2002). Supports always do
public record Tie(int from, int to, Rule rule, boolean prevails) {}
