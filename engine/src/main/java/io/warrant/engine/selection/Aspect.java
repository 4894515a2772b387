package io.warrant.engine.selection;

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
