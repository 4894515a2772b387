package io.warrant.engine.selection;

import io.warrant.engine.clinical.AgeRange;
import io.warrant.engine.clinical.Origin;
import io.warrant.engine.clinical.Sex;
import io.warrant.engine.laboratory.LabTest;
import io.warrant.engine.ontology.TermId;

import java.math.BigDecimal;
import java.util.List;

/// Something that is known of a patient.
public sealed interface Fact {

    record OfAge(AgeRange age) implements Fact {}

    record OfSex(Sex sex) implements Fact {}

    /// A value that was measured.
    ///
    /// @param tests the tests it may be of, the likeliest first; one at least
    /// @param unit in UCUM or as written; empty where there is none
    /// @param day when, as the record writes it; empty where it doesn't say
    record Measurement(
            List<LabTest> tests, BigDecimal number, String unit, String day, Origin origin)
            implements Fact {

        public Measurement {
            tests = List.copyOf(tests);
        }

        public LabTest test() {
            return tests.getFirst();
        }
    }

    /// A finding that answers whether a sign is there.
    ///
    /// @param term of the finding, which may be more special than the sign, or more general where
    ///   that is excluded
    record Answer(TermId term, boolean present, Origin origin) implements Fact {}

    /// The record gives several values, and none is told to be the latest.
    ///
    /// @param values at least two different ones
    record Several(List<Measurement> values) implements Fact {

        public Several {
            values = List.copyOf(values);
        }
    }

    /// Findings that contradict each other.
    record Contradiction(Answer one, Answer other) implements Fact {}
}
