package io.warrant.ledger.cases;

import io.warrant.engine.errors.InvalidCaseException;

/// What is to be saved.
///
/// @param title what a person calls it, maybe empty
/// @param body the bytes of the case file
public record CaseDraft(String title, byte[] body) {

    private static final int LONGEST_TITLE = 120;

    public CaseDraft {
        title = title.replaceAll("\\p{Cntrl}", " ").strip();
        if (title.length() > LONGEST_TITLE) {
            throw new InvalidCaseException(
                    "The title has "
                            + title.length()
                            + " characters. Give one of at most "
                            + LONGEST_TITLE
                            + ".");
        }
        body = body.clone();
    }
}
