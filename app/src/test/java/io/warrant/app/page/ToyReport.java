package io.warrant.app.page;

import io.warrant.engine.argument.Argument;
import io.warrant.engine.argument.Backing;
import io.warrant.engine.argument.BaseRate;
import io.warrant.engine.argument.Basis;
import io.warrant.engine.argument.Chance;
import io.warrant.engine.argument.Claim;
import io.warrant.engine.argument.Differential;
import io.warrant.engine.argument.Explanation;
import io.warrant.engine.argument.Notice;
import io.warrant.engine.argument.Outlook;
import io.warrant.engine.argument.Qualifier;
import io.warrant.engine.argument.Question;
import io.warrant.engine.argument.Rebuttal;
import io.warrant.engine.argument.Separator;
import io.warrant.engine.argument.Warrant;
import io.warrant.engine.clinical.AgeRange;
import io.warrant.engine.clinical.Case;
import io.warrant.engine.clinical.DiseaseId;
import io.warrant.engine.clinical.Finding;
import io.warrant.engine.clinical.Ground;
import io.warrant.engine.clinical.Ignored;
import io.warrant.engine.clinical.Origin;
import io.warrant.engine.clinical.Patient;
import io.warrant.engine.clinical.Sex;
import io.warrant.engine.knowledge.Association;
import io.warrant.engine.knowledge.KnowledgeBase;
import io.warrant.engine.knowledge.Parameter;
import io.warrant.engine.odds.LogRatio;
import io.warrant.engine.odds.Probability;
import io.warrant.engine.ontology.TermId;
import io.warrant.engine.toy.ToyWorld;

import java.util.List;
import java.util.Optional;

/// A differential in the toy world with every kind of warrant, backing, rebuttal and notice in it.
/// Its ratios are made up; the pages only show them.
final class ToyReport {

    static final KnowledgeBase KNOWLEDGE = ToyWorld.knowledge();

    private static final Finding LOUD = observed(ToyWorld.LOUD_MURMUR, "phenotypicFeatures[0]");
    private static final Finding RED_EYE =
            new Finding.Observed(ToyWorld.RED_EYE, new Origin.Typed("bloodshot eye"));
    private static final Finding RASH = observed(ToyWorld.RED_RASH, "phenotypicFeatures[2]");
    private static final Finding.Excluded RING =
            new Finding.Excluded(ToyWorld.RING_RASH, new Origin.Entry("phenotypicFeatures[3]"));
    private static final Ground.OfSex MALE = new Ground.OfSex(Sex.MALE);
    private static final Ground.OfOnset ONSET = new Ground.OfOnset(AgeRange.of(0.5));

    private static final Backing NOISE = new Backing.Assumption(Parameter.NOISE, 0.1);
    private static final Backing UNSTATED =
            new Backing.Assumption(Parameter.UNSTATED_FREQUENCY, 0.5);
    private static final Backing TEMPERED =
            new Backing.Assumption(Parameter.EXCLUSION_WEIGHT, 0.25);

    private ToyReport() {}

    static Differential differential() {
        return differential("PMID_123_II-2");
    }

    static Differential differential(String caseId) {
        return new Differential(
                basis(caseId),
                subject(caseId),
                List.of(loudness(), redness(), vague(), ring()),
                unlisted(),
                new Outlook(
                        Optional.of(
                                new Outlook.LikelySet(
                                        0.9,
                                        List.of(
                                                new Claim.Diagnosis(
                                                        ToyWorld.LOUDNESS, "Loudness disease"),
                                                new Claim.Diagnosis(
                                                        ToyWorld.REDNESS, "Redness disease")),
                                        "2,000 solved cases of 400 publications")),
                        Optional.of(
                                new Outlook.Abstention(
                                        0.12,
                                        0.2,
                                        List.of(
                                                new Question(
                                                        ToyWorld.DRY_EYE, "dry eye", 0.31, 0.44)))),
                        List.of(
                                new Separator(ToyWorld.MURMUR, "murmur", 0.87, 0.04),
                                new Separator(ToyWorld.DRY_EYE, "dry eye", 0.02, 0.31))),
                notices());
    }

    static Explanation explanation() {
        return new Explanation(
                basis("PMID_123_II-2"),
                redness(),
                loudness(),
                List.of(
                        new Explanation.Counterfactual(
                                Explanation.Change.FLIP,
                                RING,
                                "ring rash",
                                1,
                                Probability.of(0.62)),
                        new Explanation.Counterfactual(
                                Explanation.Change.DROP,
                                RED_EYE,
                                "red eye",
                                4,
                                Probability.of(0.0004)),
                        new Explanation.Counterfactual(
                                Explanation.Change.ADD,
                                observed(ToyWorld.DRY_EYE, "added"),
                                "dry eye",
                                2,
                                Probability.of(0.2))),
                notices());
    }

    private static Basis basis(String caseId) {
        return new Basis(
                caseId,
                "toy world, a starter pack",
                "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                KNOWLEDGE.sources(),
                Basis.Settings.USUAL,
                KNOWLEDGE.diseases());
    }

    private static Case subject(String caseId) {
        return new Case(
                caseId,
                new Patient(Sex.MALE, AgeRange.of(12), AgeRange.of(0.5)),
                List.of(LOUD, RED_EYE, RASH, RING),
                List.of(),
                List.of(),
                List.of(new Ignored("measurements", "no reasoning uses laboratory values yet")));
    }

    private static List<Notice> notices() {
        return List.of(
                new Notice(
                        Notice.Kind.IGNORED_INPUT,
                        "interpretations",
                        "a record’s own diagnosis is never used for reasoning"),
                new Notice(
                        Notice.Kind.CONTRADICTION,
                        "red rash",
                        "red rash is observed while ring rash, a kind of it, is excluded."),
                new Notice(Notice.Kind.REPLACED, "TOY:9001", "is retired; ring rash stands for it"),
                new Notice(
                        Notice.Kind.LIMITED_KNOWLEDGE,
                        "toy world",
                        "The knowledge is a starter pack of 5 diseases."));
    }

    private static Argument loudness() {
        var murmur = association(ToyWorld.LOUDNESS, ToyWorld.LOUD_MURMUR);
        var eye = association(ToyWorld.LOUDNESS, ToyWorld.RED_EYE);
        var linked = association(ToyWorld.LOUDNESS, ToyWorld.X_LINKED);
        return new Argument(
                new Claim.Diagnosis(ToyWorld.LOUDNESS, "Loudness disease"),
                1,
                new BaseRate(Math.log(0.19), List.of()),
                List.of(
                        new Warrant.Exact(
                                LOUD,
                                murmur,
                                new Chance(0.77, 0.0021),
                                LogRatio.of(Math.log(366)),
                                List.of(new Backing.Literature(murmur), NOISE)),
                        new Warrant.Exact(
                                RED_EYE,
                                eye,
                                new Chance(0.011, 0.11),
                                LogRatio.of(Math.log(0.1)),
                                List.of(new Backing.Literature(eye), NOISE)),
                        coincidence(RASH, 0.16),
                        coincidence(RING, 0.82),
                        new Warrant.BySex(
                                MALE,
                                linked,
                                new Chance(0.92, 0.5),
                                LogRatio.of(Math.log(1.84)),
                                List.of(new Backing.Literature(linked), UNSTATED)),
                        new Warrant.ByOnset(
                                ONSET, List.of(), new Chance(1, 1), LogRatio.NEUTRAL, List.of())),
                raw(0.9312),
                List.of(
                        new Rebuttal.Unexplained((Finding.Observed) RASH),
                        new Rebuttal.Rival(
                                new Claim.Diagnosis(ToyWorld.REDNESS, "Redness disease"), 20.3)));
    }

    private static Argument redness() {
        var rash = association(ToyWorld.REDNESS, ToyWorld.RED_RASH);
        var eye = association(ToyWorld.REDNESS, ToyWorld.RED_EYE);
        return new Argument(
                new Claim.Diagnosis(ToyWorld.REDNESS, "Redness disease"),
                2,
                new BaseRate(Math.log(0.19), List.of()),
                List.of(
                        coincidence(LOUD, 0.0021),
                        new Warrant.Exact(
                                RED_EYE,
                                eye,
                                new Chance(0.5, 0.11),
                                LogRatio.of(Math.log(4.6)),
                                List.of(new Backing.Literature(eye), NOISE)),
                        new Warrant.Implied(
                                RASH,
                                rash,
                                new Chance(0.73, 0.16),
                                LogRatio.of(Math.log(4.5)),
                                List.of(new Backing.Literature(rash), NOISE)),
                        new Warrant.Partial(
                                RING,
                                rash,
                                new Chance(0.88, 0.82),
                                LogRatio.of(0.018),
                                List.of(
                                        new Backing.Literature(rash),
                                        TEMPERED,
                                        new Backing.Assumption(Parameter.PARTIAL_DISCOUNT, 0.02)))),
                raw(0.0458),
                List.of(
                        new Rebuttal.Unexplained((Finding.Observed) LOUD),
                        new Rebuttal.Rival(
                                new Claim.Diagnosis(ToyWorld.LOUDNESS, "Loudness disease"),
                                1 / 20.3)));
    }

    private static Argument vague() {
        var heart = association(ToyWorld.VAGUE, ToyWorld.HEART);
        return new Argument(
                new Claim.Diagnosis(ToyWorld.VAGUE, "Vague disease"),
                3,
                new BaseRate(Math.log(0.19), List.of()),
                List.of(
                        new Warrant.Partial(
                                LOUD,
                                heart,
                                new Chance(0.0093, 0.0021),
                                LogRatio.of(Math.log(4.4)),
                                List.of(new Backing.Literature(heart), UNSTATED)),
                        coincidence(RED_EYE, 0.11),
                        coincidence(RASH, 0.16),
                        coincidence(RING, 0.82)),
                new Qualifier.Calibrated(
                        Probability.of(0.00953), Probability.of(0.3), "2,000 solved cases"),
                List.of(new Rebuttal.Rival(new Claim.Unlisted(), 0.98)));
    }

    private static Argument ring() {
        var ring = association(ToyWorld.RING, ToyWorld.RING_RASH);
        return new Argument(
                new Claim.Diagnosis(ToyWorld.RING, "Ring disease"),
                5,
                new BaseRate(Math.log(0.19), List.of()),
                List.of(
                        coincidence(LOUD, 0.0021),
                        coincidence(RED_EYE, 0.11),
                        new Warrant.Implied(
                                RASH,
                                ring,
                                new Chance(0.82, 0.16),
                                LogRatio.of(Math.log(5.1)),
                                List.of(new Backing.Literature(ring), NOISE)),
                        new Warrant.Exact(
                                RING,
                                ring,
                                new Chance(0.18, 0.82),
                                LogRatio.of(Math.log(0.019)),
                                List.of(new Backing.Literature(ring), NOISE, TEMPERED))),
                raw(0.00001),
                List.of(new Rebuttal.HallmarkExcluded(RING, ring)));
    }

    private static Argument unlisted() {
        return new Argument(
                new Claim.Unlisted(),
                4,
                new BaseRate(Math.log(0.05), List.of()),
                List.of(
                        coincidence(LOUD, 0.0021),
                        coincidence(RED_EYE, 0.11),
                        coincidence(RASH, 0.16),
                        coincidence(RING, 0.82)),
                raw(0.0091),
                List.of());
    }

    private static Qualifier raw(double probability) {
        return new Qualifier.Raw(Probability.of(probability));
    }

    private static Warrant coincidence(Finding finding, double chance) {
        return new Warrant.Coincidence(
                finding, new Chance(chance, chance), LogRatio.NEUTRAL, List.of(NOISE));
    }

    private static Finding observed(TermId term, String place) {
        return new Finding.Observed(term, new Origin.Entry(place));
    }

    private static Association association(DiseaseId disease, TermId term) {
        int from = KNOWLEDGE.disease(disease);
        int wanted = KNOWLEDGE.ontology().index(term);
        for (int at = KNOWLEDGE.firstAssociation(from);
                at < KNOWLEDGE.firstAssociation(from + 1);
                at++) {
            if (KNOWLEDGE.associationTerm(at) == wanted) {
                return KNOWLEDGE.association(at);
            }
        }
        throw new IllegalArgumentException("The toy world has no " + term + " in " + disease);
    }
}
