package io.warrant.app.golden;

import io.warrant.engine.argument.Argument;
import io.warrant.engine.argument.Backing;
import io.warrant.engine.argument.BaseRate;
import io.warrant.engine.argument.Basis;
import io.warrant.engine.argument.Chance;
import io.warrant.engine.argument.Claim;
import io.warrant.engine.argument.Criterion;
import io.warrant.engine.argument.Differential;
import io.warrant.engine.argument.Explanation;
import io.warrant.engine.argument.Notice;
import io.warrant.engine.argument.Outlook;
import io.warrant.engine.argument.Precedent;
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
import io.warrant.engine.knowledge.Disease;
import io.warrant.engine.knowledge.KnowledgeBase;
import io.warrant.engine.knowledge.Parameter;
import io.warrant.engine.odds.LogRatio;
import io.warrant.engine.odds.Probability;
import io.warrant.engine.ontology.TermId;
import io.warrant.engine.reasoning.Reasoner;
import io.warrant.engine.toy.ToyWorld;

import java.util.List;
import java.util.Optional;

/// Results over the toy world: one that the engine reckoned, and one made by hand so that every
/// kind of warrant, rebuttal, origin and notice is in it.
public final class ToyResults {

    public static final KnowledgeBase BASE = ToyWorld.knowledge();

    private static final Basis.Settings SETTINGS =
            new Basis.Settings(Basis.Candidates.ALL, Basis.Prior.UNIFORM);
    private static final Finding.Observed RING =
            new Finding.Observed(ToyWorld.RING_RASH, new Origin.Entry("phenotypicFeatures[0]"));
    private static final Finding.Observed MURMUR =
            new Finding.Observed(ToyWorld.MURMUR, new Origin.Typed("a <murmur> & more"));
    private static final Finding.Observed RED_EYE =
            new Finding.Observed(ToyWorld.RED_EYE, new Origin.Entry("phenotypicFeatures[1]"));
    private static final Finding.Excluded NO_DRY_EYE =
            new Finding.Excluded(ToyWorld.DRY_EYE, new Origin.Entry("phenotypicFeatures[2]"));
    private static final Patient PATIENT =
            new Patient(Sex.FEMALE, AgeRange.of(7), new AgeRange(AgeRange.CONCEPTION, 0.5));

    private ToyResults() {}

    public static Case subject() {
        return new Case(
                "Toy case",
                PATIENT,
                List.of(RING, MURMUR, RED_EYE, NO_DRY_EYE),
                List.of(),
                List.of("PMID:9"),
                List.of(new Ignored("measurements", "no reasoning uses them yet")));
    }

    public static Differential reckoned() {
        return reasoner().diagnose(subject(), SETTINGS, 4);
    }

    public static Explanation explained() {
        return reasoner().explain(subject(), SETTINGS, ToyWorld.LOUDNESS);
    }

    private static Reasoner reasoner() {
        return Reasoner.of(BASE, "toy", "00ff".repeat(16));
    }

    public static Differential everything() {
        var basis =
                new Basis(
                        "Everything",
                        "toy",
                        "00ff".repeat(16),
                        List.of(ToyWorld.SOURCE),
                        new Basis.Settings(Basis.Candidates.OMIM, Basis.Prior.PREVALENCE),
                        5);
        return new Differential(
                basis,
                subject(),
                List.of(forRing(), againstLoudness()),
                unlisted(),
                outlook(),
                List.of(
                        new Notice(Notice.Kind.REPLACED, "TOY:9001", "TOY:9001 was replaced."),
                        new Notice(Notice.Kind.CONTRADICTION, "TOY:0011", "Rash is both."),
                        new Notice(Notice.Kind.LIMITED_KNOWLEDGE, "toy", "Five diseases only."),
                        new Notice(Notice.Kind.IGNORED_INPUT, "files", "Files are not read.")));
    }

    private static Outlook outlook() {
        return new Outlook(
                Optional.of(
                        new Outlook.LikelySet(
                                0.9,
                                List.of(
                                        diagnosis(ToyWorld.RING, "Ring disease"),
                                        diagnosis(ToyWorld.LOUDNESS, "Loudness disease")),
                                "1,000 solved cases of 300 publications")),
                Optional.of(
                        new Outlook.Abstention(
                                0.12,
                                0.2,
                                List.of(new Question(ToyWorld.DRY_RASH, "dry rash", 0.45, 0.83)))),
                List.of(new Separator(ToyWorld.DRY_RASH, "dry rash", 0.0002, 0.87)));
    }

    private static Warrant likeness() {
        return new Warrant.ByLikeness(
                new Ground.OfFindings(3),
                List.of(
                        new Precedent(
                                "II-2",
                                List.of("PMID:78"),
                                0.62,
                                List.of(ToyWorld.RING_RASH),
                                List.of(ToyWorld.DRY_RASH),
                                List.of(ToyWorld.RED_EYE))),
                0.58,
                ratio(90),
                List.of(new Backing.Assumption(Parameter.LIKENESS, 10)));
    }

    private static Warrant criterion(
            Criterion.Standing standing,
            List<Criterion.Missing> missing,
            Optional<Criterion.Accuracy> accuracy,
            LogRatio ratio) {
        var guide =
                new Criterion.Guide(
                        "Ring_criteria.v1",
                        "Toy criteria for ring disease",
                        "Author draft",
                        "Toy et al. Rings. 2020.",
                        "matched by its name, “ring disease”");
        return new Warrant.ByCriterion(
                new Ground.OfCriterion(guide.id(), guide.name()),
                new Criterion(
                        guide,
                        standing,
                        standing == Criterion.Standing.MET ? "Definite" : "",
                        List.of(
                                new Criterion.Known(
                                        "Ring rash",
                                        "yes",
                                        "ring rash TOY:0013 observed (typed)",
                                        List.of(ToyWorld.RING_RASH))),
                        missing,
                        accuracy),
                ratio,
                List.of());
    }

    private static Argument forRing() {
        var ring = association(ToyWorld.RING, ToyWorld.RING_RASH);
        var murmur = association(ToyWorld.RING, ToyWorld.MURMUR);
        var sex = new Ground.OfSex(Sex.FEMALE);
        return new Argument(
                diagnosis(ToyWorld.RING, "Ring disease"),
                1,
                new BaseRate(
                        Math.log(1e-5),
                        List.of(
                                new Disease.Prevalence(
                                        "Point prevalence",
                                        "1-9 / 100 000",
                                        "Europe",
                                        "PMID:77",
                                        ToyWorld.SOURCE))),
                List.of(
                        new Warrant.Exact(RING, ring, chance(), ratio(353), backing(ring)),
                        new Warrant.Implied(MURMUR, murmur, chance(), ratio(1.3), backing(murmur)),
                        new Warrant.Partial(RED_EYE, murmur, chance(), ratio(2), backing(murmur)),
                        new Warrant.Coincidence(NO_DRY_EYE, chance(), ratio(1.01), List.of()),
                        new Warrant.BySex(sex, murmur, chance(), ratio(0.2), backing(murmur)),
                        new Warrant.Related(
                                NO_DRY_EYE, murmur, chance(), ratio(1.4), backing(murmur)),
                        likeness(),
                        criterion(
                                Criterion.Standing.MET,
                                List.of(),
                                Optional.of(
                                        new Criterion.Accuracy(
                                                0.83,
                                                0.84,
                                                "The sensitivity and specificity are 83% and"
                                                        + " 84%.")),
                                ratio(1.9)),
                        criterion(
                                Criterion.Standing.UNKNOWN,
                                List.of(
                                        new Criterion.Missing(
                                                "Dry rash", Optional.of(ToyWorld.DRY_RASH), "yes"),
                                        new Criterion.Missing("Diary", Optional.empty(), "")),
                                Optional.empty(),
                                LogRatio.NEUTRAL)),
                new Qualifier.Calibrated(Probability.of(0.62), Probability.of(0.91), "1,000 cases"),
                List.of(new Rebuttal.Rival(new Claim.Unlisted(), 1.02)));
    }

    private static Argument againstLoudness() {
        var loud = association(ToyWorld.LOUDNESS, ToyWorld.LOUD_MURMUR);
        var denied = association(ToyWorld.LOUDNESS, ToyWorld.RED_EYE);
        var onset = new Ground.OfOnset(new AgeRange(AgeRange.CONCEPTION, 0.5));
        return new Argument(
                diagnosis(ToyWorld.LOUDNESS, "Loudness disease"),
                2,
                new BaseRate(Math.log(0.2), List.of()),
                List.of(
                        new Warrant.Coincidence(
                                RING,
                                chance(),
                                ratio(1 / 40.0),
                                List.of(new Backing.Assumption(Parameter.NOISE, 0.1))),
                        new Warrant.Exact(RED_EYE, denied, chance(), ratio(0.7), backing(denied)),
                        new Warrant.Exact(
                                NO_DRY_EYE,
                                loud,
                                chance(),
                                ratio(0.3),
                                List.of(new Backing.Literature(loud), cohort(loud))),
                        new Warrant.ByOnset(
                                onset, List.of(loud), chance(), ratio(3e7), backing(loud)),
                        new Warrant.ByOnset(onset, List.of(), chance(), ratio(1e-9), List.of())),
                new Qualifier.Raw(Probability.of(0.0004)),
                List.of(
                        new Rebuttal.HallmarkExcluded(NO_DRY_EYE, loud),
                        new Rebuttal.Unexplained(RING),
                        new Rebuttal.Rival(diagnosis(ToyWorld.RING, "Ring disease"), 1 / 1500.0)));
    }

    private static Argument unlisted() {
        return new Argument(
                new Claim.Unlisted(),
                2,
                new BaseRate(Math.log(0.05), List.of()),
                List.of(),
                new Qualifier.Raw(Probability.of(0.37)),
                List.of());
    }

    private static Claim.Diagnosis diagnosis(DiseaseId id, String label) {
        return new Claim.Diagnosis(id, label);
    }

    private static Chance chance() {
        return new Chance(0.85, 0.0024);
    }

    private static LogRatio ratio(double times) {
        return LogRatio.of(Math.log(times));
    }

    private static Backing cohort(Association association) {
        return new Backing.Cohort(
                association, 7, 9, List.of("PMID:11", "PMID:12", "PMID:13", "PMID:14"));
    }

    private static List<Backing> backing(Association association) {
        return List.of(new Backing.Literature(association));
    }

    private static Association association(DiseaseId disease, TermId term) {
        int at = BASE.disease(disease);
        int index = BASE.ontology().index(term);
        for (int i = BASE.firstAssociation(at); i < BASE.firstAssociation(at + 1); i++) {
            if (BASE.associationTerm(i) == index) {
                return BASE.association(i);
            }
        }
        throw new IllegalArgumentException("The toy world has no " + disease + " with " + term);
    }
}
