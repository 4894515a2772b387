package io.warrant.engine.argument;

import io.warrant.engine.clinical.Finding;
import io.warrant.engine.knowledge.Association;

/// What speaks against a claim, or would overturn it.
public sealed interface Rebuttal {

    /// A finding that most patients with the disease have was looked for and not found.
    record HallmarkExcluded(Finding.Excluded finding, Association association)
            implements Rebuttal {}

    /// The disease leaves a finding of the patient unexplained.
    record Unexplained(Finding.Observed finding) implements Rebuttal {}

    /// Another claim explains the same grounds about as well.
    ///
    /// @param timesLikelier how many times likelier this claim is than the rival; below 1 where the
    ///   rival leads
    record Rival(Claim claim, double timesLikelier) implements Rebuttal {}
}
