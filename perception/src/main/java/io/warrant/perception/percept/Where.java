package io.warrant.perception.percept;

/// The part of a recording that a percept rests on.
public sealed interface Where {

    /// No part more than another.
    record Everywhere() implements Where {}

    /// A part of a picture, in its pixels from the upper left.
    record Region(int x, int y, int width, int height) implements Where {}

    /// A time of a lead, in seconds from the start of the tracing.
    record Interval(String lead, double from, double to) implements Where {}

    /// A column of a table.
    record Column(String name, String value) implements Where {}
}
