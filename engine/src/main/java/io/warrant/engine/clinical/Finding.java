package io.warrant.engine.clinical;

import io.warrant.engine.ontology.TermId;

/// A term that was looked for in the patient. "Not mentioned" is not a finding.
///
/// Whoever adds a kind must look at every `instanceof` of the others too.
public sealed interface Finding extends Ground {

    TermId term();

    Origin origin();

    /// The patient has it.
    record Observed(TermId term, Origin origin) implements Finding {}

    /// It was looked for, and the patient doesn't have it.
    record Excluded(TermId term, Origin origin) implements Finding {}

    /// A model, or a person who wasn't sure, holds that the patient may have it. It is weighed as
    /// what it is: neither rounded to observed nor to excluded.
    ///
    /// @param probability that the patient has it, given what was seen; from 0 to 1
    record Suspected(TermId term, double probability, Origin origin) implements Finding {

        public Suspected {
            if (!(probability >= 0 && probability <= 1)) {
                throw new IllegalArgumentException(
                        "A probability is from 0 to 1, not " + probability + ".");
            }
        }
    }
}
