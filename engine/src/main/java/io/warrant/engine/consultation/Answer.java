package io.warrant.engine.consultation;

import io.warrant.engine.ontology.TermId;

import java.util.List;

/// What came of a question or a test.
public sealed interface Answer {

    /// The patient has it, or has these of what was asked.
    ///
    /// @param terms one for a question about one term, one or more of several otherwise
    record Present(List<TermId> terms) implements Answer {

        public Present {
            terms = List.copyOf(terms);
            if (terms.isEmpty()) {
                throw new IllegalArgumentException("What is present must be named.");
            }
        }
    }

    /// The patient has none of what was asked.
    record Absent() implements Answer {}

    /// It isn't known, or couldn't be told. Teaches nothing, and isn't asked again.
    record Unknown() implements Answer {}

    /// What a test showed; of all else nothing is known.
    ///
    /// @param observed what it found
    /// @param excluded what it ruled out
    record Shown(List<TermId> observed, List<TermId> excluded) implements Answer {

        public Shown {
            observed = List.copyOf(observed);
            excluded = List.copyOf(excluded);
        }
    }
}
