package io.warrant.ledger.agreement;

/// A 95 % confidence interval.
public record Interval(double low, double high) {}
