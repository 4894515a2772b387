package io.warrant.engine.reasoning;

import io.warrant.engine.argument.Criteria;
import io.warrant.engine.clinical.Case;

/// Holds published criteria against a case. The criteria lie outside the engine, which only weighs
/// what they come to.
public interface Assessing {

    /// No criteria are at hand.
    Assessing NONE = _ -> Criteria.NONE;

    /// @param subject with the terms in use
    Criteria of(Case subject);
}
