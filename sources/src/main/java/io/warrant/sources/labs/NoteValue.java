package io.warrant.sources.labs;

import java.math.BigDecimal;
import java.util.Optional;

/// What stands behind the name of a test in a note.
sealed interface NoteValue {

    /// The place behind it.
    int end();

    /// A number with what goes with it.
    ///
    /// @param number none where it may be read in two ways
    /// @param second the number behind a slash, as of a blood pressure
    /// @param unit as it is written, or an empty text
    /// @param beside the range and flag that stand with it
    record Figure(
            Optional<BigDecimal> number,
            Optional<BigDecimal> second,
            Comparison comparison,
            String unit,
            Beside beside,
            int end)
            implements NoteValue {}

    /// A result in words.
    record Words(String text, int end) implements NoteValue {}

    /// The normal range and the laboratory's flag, where they are given.
    record Beside(Optional<ReferenceRange> range, Optional<Flag> flag) {

        /// With what the note calls the value, where the laboratory says nothing.
        Beside orSaid(Optional<Flag> said) {
            return flag.isPresent() ? this : new Beside(range, said);
        }

        /// The unit of the range, which is the value's where that has none; perhaps empty.
        String unit() {
            return range.map(ReferenceRange::unit).orElse("");
        }
    }
}
