package io.warrant.ledger.judgements;

/// What a person says of one diagnosis.
///
/// @param disease its id, such as `OMIM:154700`; one that the program didn't name, too
/// @param why in the person's words, maybe empty
public record Opinion(String disease, Verdict verdict, String why) {

    public Opinion {
        Wording.id(disease, "disease");
        Wording.reason(why);
    }
}
