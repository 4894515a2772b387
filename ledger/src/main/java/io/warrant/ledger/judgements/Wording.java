package io.warrant.ledger.judgements;

import io.warrant.engine.errors.InvalidCaseException;

/// Bounds on what a person may write into a judgement.
final class Wording {

    private static final String ID = "[A-Za-z][A-Za-z0-9_.]{0,30}:[A-Za-z0-9_.-]{1,60}";
    private static final int LONGEST = 10_000;

    private Wording() {}

    static void id(String text, String what) {
        if (!text.matches(ID)) {
            throw new InvalidCaseException(
                    "A judgement names a "
                            + what
                            + " by what is no id. Write it as `SOURCE:NUMBER`, such as OMIM:154700"
                            + " or HP:0001166.");
        }
    }

    static void reason(String text) {
        if (text.length() > LONGEST) {
            throw new InvalidCaseException(
                    "A reason has "
                            + text.length()
                            + " characters. Give it in at most "
                            + LONGEST
                            + ".");
        }
    }
}
