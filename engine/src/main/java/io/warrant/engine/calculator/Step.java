package io.warrant.engine.calculator;

/// A number on the way to the result, which a clinician can check.
///
/// @param what it is, or the criterion that gives the points
/// @param unit in UCUM, or `points`
public record Step(String what, double value, String unit) {}
