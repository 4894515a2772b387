package io.warrant.engine.knowledge;

import java.util.Arrays;
import java.util.List;

/// One row of one source: what it says of a disease and a term.
///
/// @param source the release it stands in
/// @param frequency how often, in that row
/// @param negated whether the row says that the disease does *not* show the term
/// @param citation what the row rests on
/// @param limits whom the row speaks of
/// @param loan whether the row was written of another catalogue's entry of the disease
public record Statement(
        Source source,
        Frequency frequency,
        boolean negated,
        Citation citation,
        Limits limits,
        Loan loan) {

    /// A row on the disease's own entry.
    public Statement(
            Source source, Frequency frequency, boolean negated, Citation citation, Limits limits) {
        this(source, frequency, negated, citation, limits, Loan.NONE);
    }

    /// Whether the row was counted from solved cases.
    public boolean isLearned() {
        return source.isCases();
    }

    public boolean isBorrowed() {
        return !loan.lender().isEmpty();
    }

    /// A row that speaks of another catalogue's entry, and is lent to this one because the two are
    /// linked. Loans are shown wherever they carry weight.
    ///
    /// @param lender the id of the entry the row speaks of, or empty for the disease's own row
    /// @param relation how the lender compares with the borrower: `exact` or `broader`, or empty
    public record Loan(String lender, String relation) {

        public static final Loan NONE = new Loan("", "");
    }

    /// What a row rests on.
    ///
    /// @param reference a publication or catalogue entry such as `PMID:123`, several joined with
    ///   `;`, or empty
    /// @param evidence the source's evidence code (`PCS`, `TAS`, `IEA`), or empty
    /// @param curation who entered it and when, as the source writes it, or empty
    public record Citation(String reference, String evidence, String curation) {

        public static final Citation NONE = new Citation("", "", "");

        /// Whether the reference is a publication (rather than a catalogue's own entry).
        public boolean isPublication() {
            return reference.startsWith("PMID:");
        }

        /// The publications or entries that the row rests on, each by itself.
        public List<String> references() {
            return reference.contains(";")
                    ? Arrays.stream(reference.split(";", -1)).map(String::strip).toList()
                    : List.of(reference);
        }

        /// Whether the row rests on this publication or entry, alone or among several.
        public boolean cites(String id) {
            return cites(reference, id);
        }

        static boolean cites(String reference, String id) {
            if (!reference.contains(";")) {
                return reference.equals(id);
            }
            return Arrays.stream(reference.split(";", -1))
                    .anyMatch(part -> part.strip().equals(id));
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
