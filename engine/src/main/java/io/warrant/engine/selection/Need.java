package io.warrant.engine.selection;

import java.util.Optional;

/// An input of an instrument, and what of the patient it asks for.
///
/// @param code its name in the instrument
/// @param label as people read it
/// @param bound where its words ask only whether a number lies within limits
/// @param by how it was told what it asks for, as a clause
public record Need(String code, String label, Aspect aspect, Optional<Bound> bound, String by) {}
