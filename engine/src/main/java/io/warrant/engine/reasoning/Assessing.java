package io.warrant.engine.reasoning;

import io.warrant.engine.argument.Criteria;
import io.warrant.engine.argument.Criterion;
import io.warrant.engine.clinical.Case;
import io.warrant.engine.clinical.DiseaseId;

import java.util.List;

/// Holds published criteria against a case. The criteria lie outside the engine, which only weighs
/// what they come to. Ranking thousands of diseases needs only the criteria that add a ratio;
/// everything else is told of the few diseases that are argued.
public interface Assessing {

    /// No criteria are at hand.
    Assessing NONE =
            new Assessing() {
                @Override
                public Criteria weighing(Case subject) {
                    return Criteria.NONE;
                }

                @Override
                public List<Criterion> of(Case subject, DiseaseId disease) {
                    return List.of();
                }
            };

    /// The criteria of all diseases whose results may add a ratio. They needn't tell what is
    /// missing.
    ///
    /// @param subject with the terms in use
    Criteria weighing(Case subject);

    /// All criteria for one disease, those of [#weighing] with the same results among them, in the
    /// order of their ids; perhaps none.
    ///
    /// @param subject with the terms in use
    List<Criterion> of(Case subject, DiseaseId disease);
}
