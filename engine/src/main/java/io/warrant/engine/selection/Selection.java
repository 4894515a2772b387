package io.warrant.engine.selection;

import java.util.List;

/// Why an instrument may be worth running, and what it lacks.
///
/// @param inputs what the known inputs weigh
/// @param wording what the words in common weigh
/// @param known the inputs that something is known of, in the instrument's order
/// @param missing the others
/// @param words what it has in common with the findings and diseases, the weightiest first
/// @param diseases of the differential whose names it bears
/// @param others the ids of others of the same name, such as other versions
public record Selection(
        Instrument instrument,
        double inputs,
        double wording,
        List<Known> known,
        List<Need> missing,
        List<String> words,
        List<String> diseases,
        List<String> others) {

    public Selection {
        known = List.copyOf(known);
        missing = List.copyOf(missing);
        words = List.copyOf(words);
        diseases = List.copyOf(diseases);
        others = List.copyOf(others);
    }

    /// An input with what is known of it.
    public record Known(Need need, Fact fact) {}

    /// With others of the same name.
    Selection with(List<String> same) {
        return new Selection(instrument, inputs, wording, known, missing, words, diseases, same);
    }

    public double weight() {
        return inputs + wording;
    }

    /// Whether something is known of every input.
    public boolean isComplete() {
        return missing.isEmpty();
    }
}
