package io.warrant.engine.argument;

import io.warrant.engine.ontology.TermId;

/// A finding not yet looked for that would help to tell the likeliest claims apart.
///
/// @param term what to look for
/// @param label its name
/// @param chance how likely the patient is to show it, by the likeliest claims
/// @param gain what the answer is expected to tell of which of them is right, in bits
public record Question(TermId term, String label, double chance, double gain) {}
