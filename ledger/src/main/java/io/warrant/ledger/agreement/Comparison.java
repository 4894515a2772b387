package io.warrant.ledger.agreement;

import io.warrant.ledger.judgements.Judgement;

/// One judgement: the program's first claim and the person's.
///
/// @param item the case, since several people's judgements on one aren't independent
/// @param program the program's first claim; empty where it had none
/// @param person the person's first diagnosis; empty where they hold none
/// @param rank of the person's diagnosis in the program's answer, from 1; 0 where it isn't there
record Comparison(String item, String program, String person, int rank) {

    static Comparison of(Judgement judgement) {
        var person = judgement.first();
        return new Comparison(
                judgement.occasion().id().value(),
                judgement.answered().orElse(""),
                person.orElse(""),
                1 + person.map(judgement.answer().diseases()::indexOf).orElse(-1));
    }

    boolean isAgreed() {
        return program.equals(person);
    }
}
