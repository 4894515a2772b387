package io.warrant.engine.reasoning;

import static io.warrant.engine.knowledge.Parameter.MALE_SHARE_X_DOMINANT;
import static io.warrant.engine.knowledge.Parameter.MALE_SHARE_X_LINKED;
import static io.warrant.engine.knowledge.Parameter.MALE_SHARE_X_RECESSIVE;
import static io.warrant.engine.knowledge.Parameter.MALE_SHARE_Y_LINKED;

import io.warrant.engine.clinical.Sex;
import io.warrant.engine.knowledge.KnowledgeBase;
import io.warrant.engine.knowledge.Parameter;
import io.warrant.engine.knowledge.Parameters;
import io.warrant.engine.ontology.TermId;

/// Which share of a disease's patients is male, by how it is inherited.
final class SexShares {

    private static final TermId X_RECESSIVE = TermId.of("HP:0001419");
    private static final TermId X_DOMINANT = TermId.of("HP:0001423");
    private static final TermId X_LINKED = TermId.of("HP:0001417");
    private static final TermId Y_LINKED = TermId.of("HP:0001450");

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
    /// @param parameter the assumed share of males
    record Share(int association, Parameter parameter) {}

    /// The disease's share, or one with association -1 where its inheritance doesn't tell.
    Share of(int disease, Rows rows) {
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
            return new Share(found[0], MALE_SHARE_X_RECESSIVE);
        }
        if (found[2] >= 0 || found[0] >= 0) {
            return new Share(Math.max(found[2], found[0]), MALE_SHARE_X_LINKED);
        }
        if (found[1] >= 0) {
            return new Share(found[1], MALE_SHARE_X_DOMINANT);
        }
        return new Share(found[3], MALE_SHARE_Y_LINKED);
    }

    double chance(Share share, Sex sex) {
        double male = parameters.get(share.parameter());
        return sex == Sex.MALE ? male : 1 - male;
    }

    /// The log ratio of a patient's sex against one in two; 0 where either is unknown.
    double logRatio(Share share, Sex sex) {
        if (share.association() < 0 || !(sex == Sex.FEMALE || sex == Sex.MALE)) {
            return 0;
        }
        return Math.log(chance(share, sex) / 0.5);
    }
}
