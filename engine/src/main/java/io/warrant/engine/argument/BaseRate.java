package io.warrant.engine.argument;

import io.warrant.engine.knowledge.Disease;

import java.util.List;

/// A claim's prior probability and what it rests on.
///
/// @param ln natural logarithm of the prior probability, normalised over the differential
/// @param backing the prevalences it was taken from; empty where all candidates are held equally
///   likely or the prevalence is assumed
public record BaseRate(double ln, List<Disease.Prevalence> backing) {

    public BaseRate {
        backing = List.copyOf(backing);
    }
}
