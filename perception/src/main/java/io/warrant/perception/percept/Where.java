package io.warrant.perception.percept;

import java.util.List;

/// The part of a recording that a percept rests on.
public sealed interface Where {

    /// No part more than another.
    record Everywhere() implements Where {}

    /// A part of a picture, in its pixels from the upper left.
    record Region(int x, int y, int width, int height) implements Where {}

    /// Several parts of a picture, that which counts most first.
    record Regions(List<Part> parts) implements Where {

        /// @param probability that what is looked for is in this one
        public record Part(Region region, double probability) {}

        public Regions {
            parts = List.copyOf(parts);
        }
    }

    /// A time of a lead, in seconds from the start of the tracing.
    record Interval(String lead, double from, double to) implements Where {}

    /// A column of a table.
    record Column(String name, String value) implements Where {}
}
