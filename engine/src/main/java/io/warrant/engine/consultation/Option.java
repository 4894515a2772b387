package io.warrant.engine.consultation;

/// Something that could be done next, and what it is worth.
///
/// @param action [Action.Ask] or [Action.Order]
/// @param gain how much uncertainty it is expected to take away, in nats
/// @param cost what it costs
/// @param worth the gain per unit of cost
/// @param known the chance that it brings an answer at all
public record Option(Action action, double gain, double cost, double worth, double known) {}
