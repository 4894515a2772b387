package io.warrant.engine.clinical;

import io.warrant.engine.ontology.TermId;

/// A term that was looked for in the patient. "Not mentioned" is not a finding.
public sealed interface Finding extends Ground {

    TermId term();

    Origin origin();

    /// The patient has it.
    record Observed(TermId term, Origin origin) implements Finding {}

    /// It was looked for, and the patient doesn't have it.
    record Excluded(TermId term, Origin origin) implements Finding {}
}
