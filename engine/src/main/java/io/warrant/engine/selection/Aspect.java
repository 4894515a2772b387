package io.warrant.engine.selection;

import io.warrant.engine.clinical.Sex;
import io.warrant.engine.ontology.TermId;

import java.util.List;

/// What of a patient an input asks for.
public sealed interface Aspect {

    /// By which inputs of different instruments are told to ask for the same.
    String key();

    record Age() implements Aspect {
        @Override
        public String key() {
            return "age";
        }
    }

    record BodySex() implements Aspect {
        @Override
        public String key() {
            return "sex";
        }
    }

    /// A measurement.
    ///
    /// @param loinc the codes it may have, the likeliest first; one at least
    record Measured(List<String> loinc) implements Aspect {

        public Measured {
            loinc = List.copyOf(loinc);
        }

        @Override
        public String key() {
            return loinc.getFirst();
        }
    }

    /// A sign or disease that is present or not.
    record Sign(TermId term) implements Aspect {
        @Override
        public String key() {
            return term.value();
        }
    }

    /// Something that more than one sign tells of.
    ///
    /// @param shown any of which shows it
    /// @param absent which all must be excluded to deny it; none where nothing denies it
    record Signs(List<TermId> shown, List<TermId> absent) implements Aspect {

        public Signs {
            shown = List.copyOf(shown);
            absent = List.copyOf(absent);
        }

        @Override
        public String key() {
            return (shown.isEmpty() ? absent : shown).getFirst().value();
        }
    }

    /// Something that a measurement within limits shows. One outside of them says nothing.
    ///
    /// @param loinc the codes that the measurement may have; one at least
    /// @param of whom the limits are for; unknown for everybody
    record Within(List<String> loinc, Bound bound, Sex of) implements Aspect {

        public Within {
            loinc = List.copyOf(loinc);
        }

        @Override
        public String key() {
            return loinc.getFirst();
        }
    }

    /// Something that no record is searched for.
    ///
    /// @param words what the instrument calls it, in lower case
    record Other(String words) implements Aspect {
        @Override
        public String key() {
            return words;
        }
    }
}
