package io.warrant.app.page;

import io.warrant.engine.argument.Claim;
import io.warrant.engine.clinical.Finding;
import io.warrant.engine.clinical.Ground;
import io.warrant.engine.clinical.Sex;
import io.warrant.engine.knowledge.KnowledgeBase;
import io.warrant.engine.knowledge.Parameter;
import io.warrant.engine.ontology.TermId;

import java.util.Locale;

/// What things are called on the page.
///
/// @param knowledge the knowledge that the result was reckoned from
record Names(KnowledgeBase knowledge) {

    String term(TermId id) {
        int index = knowledge.ontology().resolve(id);
        return index >= 0 ? term(index) : id.value();
    }

    String term(int index) {
        return knowledge.ontology().label(index);
    }

    /// A ground without saying whether it was observed or excluded.
    String ground(Ground ground) {
        return switch (ground) {
            case Finding finding -> term(finding.term());
            case Ground.OfSex(Sex sex) -> "Sex: " + sex(sex).toLowerCase(Locale.ROOT);
            case Ground.OfAge(var age) -> "Age: " + Ages.words(age);
            case Ground.OfOnset(var onset) -> "Onset: " + Ages.words(onset);
            case Ground.OfFindings _ -> "Published patients like this one";
            case Ground.OfCriterion(_, var name) -> name;
        };
    }

    /// A ground in running text, such as `loud murmur (excluded)`.
    String phrase(Ground ground) {
        return switch (ground) {
            case Finding.Excluded excluded -> term(excluded.term()) + " (excluded)";
            case Finding.Observed observed -> term(observed.term());
            case Finding.Suspected suspected ->
                    term(suspected.term()) + " (" + StatusMark.words(suspected) + ")";
            case Ground.OfSex _,
                    Ground.OfAge _,
                    Ground.OfOnset _,
                    Ground.OfFindings _,
                    Ground.OfCriterion _ ->
                    ground(ground);
        };
    }

    String claim(Claim claim) {
        return switch (claim) {
            case Claim.Diagnosis(_, var label) -> label;
            case Claim.Unlisted() -> "Unlisted: another disease";
        };
    }

    static String sex(Sex sex) {
        return switch (sex) {
            case FEMALE -> "Female";
            case MALE -> "Male";
            case OTHER -> "Other";
            case UNKNOWN -> "Not stated";
        };
    }

    static String parameter(Parameter parameter) {
        return parameter.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /// The place of a claim on the page.
    static String anchor(Claim claim) {
        return switch (claim) {
            case Claim.Diagnosis(var disease, _) -> "claim-" + disease.value().replace(':', '-');
            case Claim.Unlisted() -> "unlisted";
        };
    }

    /// The place of an assumption on the page.
    static String anchor(Parameter parameter) {
        return "assumption-" + parameter.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
