package io.warrant.sources.cases;

/// One thing that is wrong with a record.
///
/// @param severity whether the record can be used all the same
/// @param place where, such as `phenotypicFeatures[3].type.id` or `line 3 column 5`; an empty text
///   where it is the record as a whole
/// @param message what is wrong, one sentence that begins in lower case
/// @param advice what to do about it, one sentence
public record Problem(Severity severity, String place, String message, String advice) {

    /// Whether the record can be used.
    public enum Severity {
        /// It is refused, or says what can't be so.
        ERROR,
        /// It can be used, but maybe doesn't say what was meant.
        WARNING
    }

    /// Place, message and advice in one line.
    public String sentence() {
        return (place.isEmpty() ? "" : place + ": ") + message + " " + advice;
    }
}
