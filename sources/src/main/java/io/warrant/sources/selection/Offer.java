package io.warrant.sources.selection;

import io.warrant.engine.selection.Selection;

import java.util.List;

/// An instrument that was chosen, with what the chart fills in of it and what it comes to.
///
/// @param known the inputs that the chart fills in
/// @param open the inputs that something is known of, but not so that it fits
/// @param missing the labels of the others
/// @param result what it comes to, if every input is filled in; else empty
public record Offer(
        Selection selection,
        List<Known> known,
        List<Open> open,
        List<String> missing,
        List<Line> result) {

    public Offer {
        known = List.copyOf(known);
        open = List.copyOf(open);
        missing = List.copyOf(missing);
        result = List.copyOf(result);
    }

    /// @param value with its unit
    /// @param from the fact it rests on, and where that stands
    /// @param by how the input was told to ask for it
    public record Known(String code, String label, String value, String from, String by) {}

    /// @param from what is known
    /// @param reason why it can't be filled in, as a clause
    public record Open(String code, String label, String from, String reason) {}

    /// A result.
    public record Line(String name, String value) {}
}
