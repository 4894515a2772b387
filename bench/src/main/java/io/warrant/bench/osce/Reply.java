package io.warrant.bench.osce;

import io.warrant.sources.osce.Request;

import java.util.List;
import java.util.stream.Collectors;

/// What a patient, an examination or a test answers.
public sealed interface Reply {

    /// What was asked for.
    Request request();

    /// It was revealed.
    ///
    /// @param items what the station has of it, at least one
    record Revealed(Request request, List<Item> items) implements Reply {

        public Revealed {
            items = List.copyOf(items);
        }

        /// All of it as a note, one item a line.
        public String note() {
            return items.stream().map(Item::line).collect(Collectors.joining());
        }
    }

    /// The station has nothing of the name: it isn't known, which teaches nothing.
    record NotKnown(Request request) implements Reply {}

    /// One thing that a station tells.
    ///
    /// @param name what the station calls it
    /// @param text what it says
    record Item(String name, String text) {

        /// The last part of the name and the text, as a sentence of its own.
        String line() {
            return name.substring(name.lastIndexOf(", ") + 1).strip() + ": " + text + ".\n";
        }
    }
}
