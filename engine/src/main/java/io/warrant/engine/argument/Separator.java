package io.warrant.engine.argument;

import io.warrant.engine.ontology.TermId;

/// A finding not yet looked for that would tell two claims apart.
///
/// @param term what to look for
/// @param label its name
/// @param inFirst the chance that a patient of the first claim shows it
/// @param inSecond the same for the second claim
public record Separator(TermId term, String label, double inFirst, double inSecond) {}
