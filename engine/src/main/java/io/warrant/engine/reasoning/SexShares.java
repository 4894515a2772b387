package io.warrant.engine.reasoning;

import static io.warrant.engine.knowledge.Parameter.MALE_SHARE_X_DOMINANT;
import static io.warrant.engine.knowledge.Parameter.MALE_SHARE_X_LINKED;
import static io.warrant.engine.knowledge.Parameter.MALE_SHARE_X_RECESSIVE;
import static io.warrant.engine.knowledge.Parameter.MALE_SHARE_Y_LINKED;
import static io.warrant.engine.knowledge.Parameter.PATIENT_PRIOR_WEIGHT;

import io.warrant.engine.clinical.Sex;
import io.warrant.engine.knowledge.Frequency;
import io.warrant.engine.knowledge.KnowledgeBase;
import io.warrant.engine.knowledge.Parameter;
import io.warrant.engine.knowledge.Parameters;
import io.warrant.engine.ontology.TermId;

/// Which share of a disease's patients is male: as counted where the knowledge counts them, else by
/// how it is inherited.
final class SexShares {

    private static final TermId X_RECESSIVE = TermId.of("HP:0001419");
    private static final TermId X_DOMINANT = TermId.of("HP:0001423");
    private static final TermId X_LINKED = TermId.of("HP:0001417");
    private static final TermId Y_LINKED = TermId.of("HP:0001450");

    /// No sex is held to be rarer than this among a disease's patients.
    static final double LEAST = 0.001;

    private final KnowledgeBase base;
    private final Parameters parameters;
    private final int[] inheritance;

    SexShares(KnowledgeBase base, Parameters parameters) {
        this.base = base;
        this.parameters = parameters;
        inheritance =
                new int[] {
                    base.ontology().resolve(X_RECESSIVE),
                    base.ontology().resolve(X_DOMINANT),
                    base.ontology().resolve(X_LINKED),
                    base.ontology().resolve(Y_LINKED)
                };
    }

    /// What a disease's inheritance says of its patients' sex.
    ///
    /// @param association the association it rests on, or -1 where nothing is said
    /// @param parameter the assumed share of males, or what a counted share is drawn by
    /// @param male the share of males
    record Share(int association, Parameter parameter, double male) {}

    /// The disease's share, or one with association -1 where its inheritance doesn't tell.
    Share of(int disease, Rows rows) {
        return base.demography().male() < 0 ? byInheritance(disease, rows) : counted(disease, rows);
    }

    /// By how many of the disease's patients are male.
    private Share counted(int disease, Rows rows) {
        double imagined = parameters.get(PATIENT_PRIOR_WEIGHT);
        int end = base.firstAssociation(disease + 1);
        for (int at = base.firstAssociation(disease); at < end; at++) {
            if (base.associationTerm(at) == base.demography().male()
                    && rows.frequency(at) instanceof Frequency.Counted(int men, int all)) {
                double male = (men + imagined / 2) / (all + imagined);
                return new Share(at, PATIENT_PRIOR_WEIGHT, Math.clamp(male, LEAST, 1 - LEAST));
            }
        }
        return new Share(-1, PATIENT_PRIOR_WEIGHT, 0.5);
    }

    private Share byInheritance(int disease, Rows rows) {
        var found = new int[] {-1, -1, -1, -1};
        int end = base.firstAssociation(disease + 1);
        for (int at = base.firstAssociation(disease); at < end; at++) {
            for (int kind = 0; kind < inheritance.length; kind++) {
                if (base.associationTerm(at) == inheritance[kind] && rows.expected(at) > 0) {
                    found[kind] = at;
                }
            }
        }
        if (found[0] >= 0 && found[1] < 0) {
            return assumed(found[0], MALE_SHARE_X_RECESSIVE);
        }
        if (found[2] >= 0 || found[0] >= 0) {
            return assumed(Math.max(found[2], found[0]), MALE_SHARE_X_LINKED);
        }
        if (found[1] >= 0) {
            return assumed(found[1], MALE_SHARE_X_DOMINANT);
        }
        return assumed(found[3], MALE_SHARE_Y_LINKED);
    }

    private Share assumed(int association, Parameter parameter) {
        return new Share(association, parameter, parameters.get(parameter));
    }

    double chance(Share share, Sex sex) {
        return sex == Sex.MALE ? share.male() : 1 - share.male();
    }

    /// The log ratio of a patient's sex against one in two; 0 where either is unknown.
    double logRatio(Share share, Sex sex) {
        if (share.association() < 0 || !(sex == Sex.FEMALE || sex == Sex.MALE)) {
            return 0;
        }
        return Math.log(chance(share, sex) / 0.5);
    }
}
