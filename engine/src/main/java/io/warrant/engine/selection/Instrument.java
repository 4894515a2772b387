package io.warrant.engine.selection;

import java.util.List;

/// A guideline or a calculator, as far as choosing it goes.
///
/// @param id by which it is run
/// @param words what it says of itself
public record Instrument(Kind kind, String id, String name, Words words, List<Need> needs) {

    public Instrument {
        needs = List.copyOf(needs);
    }

    public enum Kind {
        GUIDELINE,
        CALCULATOR
    }

    /// What an instrument says of itself.
    public record Words(List<String> keywords, String purpose) {

        public Words {
            keywords = List.copyOf(keywords);
        }
    }
}
