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

    /// The same, but it needn't tell what is missing: enough for a ranking, and quicker.
    default Assessing brief() {
        return this;
    }
}
