package io.warrant.engine.calculator;

import java.util.List;

/// What a calculator says of itself.
///
/// @param name its name on the command line
/// @param title its usual name
/// @param purpose what it is for, in a sentence
/// @param formula how it computes, in words and signs
/// @param backing where that is published, and in which state it is
public record About(
        String name, String title, Kind kind, String purpose, String formula, Backing backing) {

    /// Where a formula comes from.
    ///
    /// @param citations publications, or who else uses it
    /// @param state of its life: `published`, or what superseded it
    /// @param model the GDL2 model that computes the same; empty where none does
    public record Backing(List<String> citations, String state, String model) {

        public Backing {
            citations = List.copyOf(citations);
        }
    }
}
