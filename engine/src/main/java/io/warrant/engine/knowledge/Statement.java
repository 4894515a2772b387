package io.warrant.engine.knowledge;

/// One row of one source: what it says of a disease and a term.
///
/// @param source the release it stands in
/// @param frequency how often, in that row
/// @param negated whether the row says that the disease does *not* show the term
/// @param citation what the row rests on
/// @param limits whom the row speaks of
public record Statement(
        Source source, Frequency frequency, boolean negated, Citation citation, Limits limits) {

    /// What a row rests on.
    ///
    /// @param reference a publication or catalogue entry such as `PMID:123`, or empty
    /// @param evidence the source's evidence code (`PCS`, `TAS`, `IEA`), or empty
    /// @param curation who entered it and when, as the source writes it, or empty
    public record Citation(String reference, String evidence, String curation) {

        public static final Citation NONE = new Citation("", "", "");

        /// Whether the reference is a publication (rather than a catalogue's own entry).
        public boolean isPublication() {
            return reference.startsWith("PMID:");
        }
    }

    /// Whom a row speaks of.
    ///
    /// @param sex `FEMALE`, `MALE`, or empty for both
    /// @param onset the onset term the row names, or empty
    /// @param modifiers the modifier terms the row names, or empty
    /// @param asStated the source's own words where they were translated into a term, or empty
    public record Limits(String sex, String onset, String modifiers, String asStated) {

        public static final Limits NONE = new Limits("", "", "", "");
    }
}
