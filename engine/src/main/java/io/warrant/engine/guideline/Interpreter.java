package io.warrant.engine.guideline;

import io.warrant.engine.errors.KnowledgeException;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;

/// Runs models. Preconditions are tried first, then the default actions are done, then each rule is
/// tried once, the highest priority first. The same inputs and moment give the same outcome.
public final class Interpreter {

    private final LocalDateTime now;
    private final String language;

    /// @param now the moment that counts as the present
    /// @param language of the texts that a model hands out, such as `en`
    public Interpreter(LocalDateTime now, String language) {
        this.now = now;
        this.language = language;
    }

    /// @param inputs by element; several values are several instances, the latest last
    /// @throws KnowledgeException if the model can't run, naming its place
    public Outcome run(Program program, Map<String, List<Value>> inputs) {
        if (!program.isSound()) {
            var fault = program.faults().stream().filter(Fault::stops).findFirst().orElseThrow();
            throw new KnowledgeException(
                    program.guideline().id()
                            + " can't be run. "
                            + fault
                            + ". Mend the model, or use another version of it.");
        }
        return new Run(program, new Evaluation(program, now, language)).of(inputs);
    }
}
