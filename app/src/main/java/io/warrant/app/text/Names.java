package io.warrant.app.text;

import io.warrant.engine.argument.Claim;
import io.warrant.engine.clinical.Finding;
import io.warrant.engine.clinical.Ground;
import io.warrant.engine.clinical.Sex;
import io.warrant.engine.knowledge.KnowledgeBase;
import io.warrant.engine.ontology.TermId;

/// What things are called.
///
/// @param base the knowledge that names them
public record Names(KnowledgeBase base) {

    public String term(TermId id) {
        int index = base.ontology().resolve(id);
        return index < 0 ? id.value() : term(index);
    }

    public String term(int index) {
        return base.ontology().label(index);
    }

    /// A ground as the start of a sentence, such as `Ectopia lentis` or `No seizure`.
    public String ground(Ground ground) {
        return switch (ground) {
            case Finding.Observed observed -> observed(term(observed.term()));
            case Finding.Excluded excluded -> excluded(term(excluded.term()));
            case Finding.Suspected suspected ->
                    "Perhaps "
                            + small(term(suspected.term()))
                            + " ("
                            + Figures.percent(suspected.probability())
                            + ")";
            case Ground.OfSex(Sex sex) -> capital(sex(sex)) + " sex";
            case Ground.OfAge(var age) -> "Age " + Ages.words(age);
            case Ground.OfOnset(var onset) -> "Onset " + Ages.onset(onset);
            case Ground.OfFindings _ -> "All findings together";
            case Ground.OfCriterion(_, var name) -> name;
        };
    }

    /// A term that is worded as a question is answered with yes.
    private static String observed(String label) {
        return capital(label) + (label.endsWith("?") ? " Yes" : "");
    }

    private static String excluded(String label) {
        return label.endsWith("?") ? capital(label) + " No" : "No " + small(label);
    }

    public static String sex(Sex sex) {
        return switch (sex) {
            case FEMALE -> "female";
            case MALE -> "male";
            case OTHER -> "other";
            case UNKNOWN -> "unknown";
        };
    }

    public static String claim(Claim claim) {
        return switch (claim) {
            case Claim.Diagnosis(_, var label) -> label;
            case Claim.Unlisted() -> "None of the candidates";
        };
    }

    static String capital(String text) {
        return text.isEmpty()
                ? text
                : text.substring(0, text.offsetByCodePoints(0, 1))
                                .toUpperCase(java.util.Locale.ROOT)
                        + text.substring(text.offsetByCodePoints(0, 1));
    }

    /// A label within a sentence. Only a plain word loses its capital: `EEG abnormality`, `Raynaud
    /// phenomenon` can't be told from it in general, so the second letter decides.
    static String small(String text) {
        boolean plain = text.length() > 1 && Character.isLowerCase(text.charAt(1));
        return plain ? Character.toLowerCase(text.charAt(0)) + text.substring(1) : text;
    }
}
