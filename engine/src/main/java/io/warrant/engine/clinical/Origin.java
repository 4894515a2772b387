package io.warrant.engine.clinical;

import io.warrant.engine.fusion.Fusion;
import io.warrant.engine.fusion.Opinion;

import java.util.List;

/// Where a ground comes from, so that an argument can point back at it.
public sealed interface Origin {

    /// A coded entry of a record, by its place in the file, such as `phenotypicFeatures[3]`.
    record Entry(String place) implements Origin {}

    /// A word that a person typed, and that was looked up.
    record Typed(String text) implements Origin {}

    /// Words of a document.
    ///
    /// @param document its place in the record, or an empty text where the record is the document
    /// @param from the first character, in UTF-16 code units from the document's start
    /// @param to the one behind the last
    /// @param words the words as they stand there
    record Words(String document, int from, int to, String words) implements Origin {

        public Words {
            if (from < 0 || to < from) {
                throw new IllegalArgumentException(
                        "Words run forwards from 0, not from " + from + " to " + to + ".");
            }
        }
    }

    /// What a model made of a picture, a tracing or a row of a table.
    ///
    /// @param document what the case calls the recording
    /// @param part where in it, such as `120,80 40×30` (a region's pixels) or `II 1.2–1.6 s`; empty
    ///   for all of it
    /// @param model the model's name
    /// @param because what the model rests it on, in a sentence
    /// @param prior how common the finding was where the model's probabilities were calibrated;
    ///   [Opinion#NO_PRIOR] where it doesn't tell
    record Perceived(String document, String part, String model, String because, double prior)
            implements Origin {}

    /// Several sources that suspect the same, brought together.
    ///
    /// @param sources what each says by itself, in the order of the record; none of several again
    record Several(List<Finding.Suspected> sources, Fusion fusion) implements Origin {

        public Several {
            sources = List.copyOf(sources);
        }
    }

    /// A person decided it, whatever was read.
    ///
    /// @param read where it was read, in the words of a list of findings; empty where the person
    ///   added it
    /// @param decision what the person did, such as `was observed, set to excluded`
    record Confirmed(String read, String decision) implements Origin {}
}
