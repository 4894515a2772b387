package io.warrant.engine.consultation;

/// One turn of a consultation.
///
/// @param action what was done: [Action.Ask] or [Action.Order]
/// @param answer what came of it
/// @param cost what it cost
public record Step(Action action, Answer answer, double cost) {}
