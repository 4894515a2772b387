package io.warrant.engine.consultation;

/// Decides what to do next. Pure: the same consultation gives the same action.
public interface Policy {

    /// @return what to do next; [Action.Stop] or [Action.Abstain] where nothing is
    Action next(Consultation consultation);
}
