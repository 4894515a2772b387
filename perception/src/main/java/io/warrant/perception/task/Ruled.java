package io.warrant.perception.task;

import io.warrant.perception.measure.Report;
import io.warrant.perception.model.Rules;

import java.nio.file.Path;
import java.util.List;

/// Opens models that rest on named concepts alone, so that a rule can switch some of them off.
public interface Ruled extends Opener {

    /// The concepts that a rule can switch off, as the model's card names them.
    List<String> concepts();

    /// How well the model does in folds after it was learnt anew without some concepts, from what
    /// it keeps of its data.
    ///
    /// @throws io.warrant.engine.errors.KnowledgeException if the folder holds no such model, or a
    ///   rule names something else than one of [#concepts]
    List<Report.Measure> measured(Path folder, Rules rules);
}
