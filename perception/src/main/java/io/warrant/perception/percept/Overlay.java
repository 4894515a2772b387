package io.warrant.perception.percept;

/// What can be drawn over a picture or along a tracing, one number a pixel (or a sample of the
/// lead).
///
/// @param concept what it shows
/// @param strength rows from the top, each from 0 to 1; for a tracing `height` is the number of
///   leads and `width` that of samples
public record Overlay(String concept, Kind kind, int width, int height, float[] strength) {

    /// What the numbers mean.
    public enum Kind {
        /// Probability that the concept is at this pixel.
        MASK,
        /// How unsure the mask is at this pixel.
        UNCERTAINTY,
        /// How much the pixel moved the model to its answer.
        HEAT
    }

    public Overlay {
        if (strength.length != width * height) {
            throw new IllegalArgumentException("The numbers don't fill the overlay.");
        }
    }
}
