package io.warrant.engine.argument;

import io.warrant.engine.knowledge.Association;
import io.warrant.engine.knowledge.Parameter;

/// What a warrant's number rests on.
public sealed interface Backing {

    /// Rows of published sources.
    record Literature(Association association) implements Backing {}

    /// A number that is neither counted nor cited, with its reason.
    record Assumption(Parameter parameter, double value) implements Backing {}
}
