package io.warrant.engine.reasoning;

import io.warrant.engine.argument.Backing;
import io.warrant.engine.argument.Basis;
import io.warrant.engine.argument.Chance;
import io.warrant.engine.argument.Warrant;
import io.warrant.engine.clinical.Finding;
import io.warrant.engine.clinical.Ground;
import io.warrant.engine.clinical.Sex;
import io.warrant.engine.knowledge.KnowledgeBase;
import io.warrant.engine.knowledge.Parameter;
import io.warrant.engine.odds.LogRatio;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.DoubleBinaryOperator;

/// Builds the warrants of one disease for one case: the slow way, with all that is behind each
/// weight. Their log ratios sum to what [Evidence] reckons for the disease. Not safe for use by
/// several threads.
final class Arguing {

    private final Evidence evidence;
    private final UnderstoodCase subject;
    private final boolean sexKnown;

    /// The index of each finding's term.
    private final int[] terms;

    private double @Nullable [] similarities;
    private final Assessing criteria;
    private final SortedMap<Integer, Double> added;

    /// Without criteria.
    Arguing(Evidence evidence, UnderstoodCase subject) {
        this(evidence, subject, Assessing.NONE);
    }

    Arguing(Evidence evidence, UnderstoodCase subject, Assessing criteria) {
        this.evidence = evidence;
        this.subject = subject;
        this.criteria = criteria;
        var sex = subject.subject().patient().sex();
        sexKnown = sex == Sex.FEMALE || sex == Sex.MALE;
        terms =
                subject.subject().findings().stream()
                        .mapToInt(finding -> base().ontology().index(finding.term()))
                        .toArray();
        added = added();
    }

    UnderstoodCase subject() {
        return subject;
    }

    KnowledgeBase base() {
        return evidence.base();
    }

    /// What criteria add, by disease.
    private SortedMap<Integer, Double> added() {
        var all = new TreeMap<Integer, Double>();
        criteria.weighing(subject.subject())
                .of()
                .forEach((id, held) -> {
                    int disease = base().disease(id);
                    if (disease >= 0 && held.stream().anyMatch(one -> one.ln() != 0)) {
                        double sum =
                                CriterionWeights.warrants(held, findings(disease)).stream()
                                        .mapToDouble(warrant -> warrant.ratio().ln())
                                        .sum();
                        all.put(disease, sum);
                    }
                });
        return all;
    }

    /// The ranking with what the criteria add.
    Ranking ranking(Basis.Settings settings) {
        return applied(evidence.rank(subject, settings, Evidence.LeftOut.NOTHING));
    }

    /// A ranking with what the criteria add; the same one where they add nothing.
    Ranking applied(Ranking ranking) {
        var at = new TreeMap<Integer, Double>();
        added.forEach((disease, ln) -> {
            int position = ranking.position(disease);
            if (position >= 0 && ln != 0) {
                at.put(position, ln);
            }
        });
        return at.isEmpty() ? ranking : ranking.with(at);
    }

    /// The weight of all grounds but likeness together, by rows of which some may be left out. Adds
    /// up in the order of the terms, whatever the order of the findings.
    double weigh(int disease, Rows rows) {
        var weights = evidence.weights();
        var profile = Profile.of(rows, weights, disease);
        double sum = weights.temper(grounds(profile).sum());
        for (int term : subject.excluded()) {
            sum += weights.excluded(profile.meet(term), term);
        }
        var patient = subject.subject().patient();
        var sexes = evidence.sexes();
        var ages = evidence.ages();
        sum += sexes.logRatio(sexes.of(disease, rows), patient.sex());
        if (evidence.patientAges().isKnown(patient.age())) {
            sum += evidence.patientAges().logRatio(disease, patient.age());
        }
        var onset = OnsetAges.known(patient);
        return onset.isKnown()
                ? sum + ages.logRatio(ages.shares(disease, rows), OnsetAges.binsOf(onset))
                : sum;
    }

    /// What the observed findings weigh by such rows.
    Leader.Grounds grounds(int disease, Rows rows) {
        return grounds(Profile.of(rows, evidence.weights(), disease));
    }

    private Leader.Grounds grounds(Profile profile) {
        double breadth = profile.breadth();
        double observed = 0;
        for (int term : subject.observed()) {
            double alone = evidence.weights().observed(profile.meet(term), term) - breadth;
            observed += subject.share(term) * alone;
        }
        for (var suspicion : subject.suspected()) {
            observed +=
                    suspected(profile.meet(suspicion.term()), suspicion)
                            - suspicion.probability() * breadth;
        }
        return new Leader.Grounds(observed, breadth);
    }

    /// All that speaks for and against a disease, its criteria last.
    List<Warrant> warrants(int disease) {
        var warrants = findings(disease);
        var held = criteria.of(subject.subject(), base().diseaseId(disease));
        warrants.addAll(CriterionWeights.warrants(held, List.copyOf(warrants)));
        return warrants;
    }

    private List<Warrant> findings(int disease) {
        var profile = evidence.profile(disease);
        double sum = 0;
        for (int term : subject.observed()) {
            sum += subject.share(term) * evidence.weights().observed(profile.meet(term), term);
        }
        for (var suspicion : subject.suspected()) {
            sum += suspected(profile.meet(suspicion.term()), suspicion);
        }
        sum -= subject.count() * evidence.weights().breadth(disease);
        double kept = evidence.weights().tempered(sum);
        var warrants = new ArrayList<Warrant>();
        var all = subject.subject().findings();
        for (int at = 0; at < terms.length; at++) {
            int term = terms[at];
            var beside = weight(disease, kept * subject.share(term));
            warrants.add(warrant(all.get(at), term, profile.meet(term), beside));
        }
        bySex(disease, warrants);
        byAge(disease, warrants);
        byOnset(disease, warrants);
        byLikeness(disease, warrants);
        return warrants;
    }

    private double suspected(Meeting meeting, UnderstoodCase.Suspicion suspicion) {
        var weights = evidence.weights();
        int term = suspicion.term();
        return Weights.suspected(
                weights.observed(meeting, term),
                weights.excluded(meeting, term),
                suspicion.probability());
    }

    /// What a finding of some probability that weighs so much alone weighs beside the others.
    private DoubleBinaryOperator weight(int disease, double kept) {
        double breadth = evidence.weights().breadth(disease);
        return (alone, probability) -> kept * (alone - probability * breadth);
    }

    private Warrant warrant(
            Finding finding, int term, Meeting meeting, DoubleBinaryOperator beside) {
        var weights = evidence.weights();
        double under = weights.chance(meeting, term);
        double another = weights.background(term);
        var chance =
                switch (finding) {
                    case Finding.Observed _, Finding.Suspected _ -> new Chance(under, another);
                    case Finding.Excluded _ -> new Chance(1 - under, 1 - another);
                };
        double ln =
                switch (finding) {
                    case Finding.Observed _ ->
                            beside.applyAsDouble(weights.observed(meeting, term), 1);
                    case Finding.Suspected _ -> {
                        double probability = subject.suspicion(term);
                        yield beside.applyAsDouble(
                                suspected(meeting, new UnderstoodCase.Suspicion(term, probability)),
                                probability);
                    }
                    case Finding.Excluded _ -> weights.excluded(meeting, term);
                };
        var ratio = LogRatio.of(ln);
        var backing = backing(finding, meeting);
        if (meeting.kind() == Meeting.Kind.COINCIDENCE) {
            return new Warrant.Coincidence(finding, chance, ratio, backing);
        }
        var association = evidence.base().association(meeting.association());
        return switch (meeting.kind()) {
            case EXACT -> new Warrant.Exact(finding, association, chance, ratio, backing);
            case IMPLIED -> new Warrant.Implied(finding, association, chance, ratio, backing);
            case PARTIAL -> new Warrant.Partial(finding, association, chance, ratio, backing);
            case RELATED, COINCIDENCE ->
                    new Warrant.Related(finding, association, chance, ratio, backing);
        };
    }

    private List<Backing> backing(Finding finding, Meeting meeting) {
        var backing = new ArrayList<Backing>();
        if (meeting.association() >= 0) {
            backing.addAll(evidence.backing(meeting.association()));
        }
        if (meeting.kind() == Meeting.Kind.PARTIAL || meeting.kind() == Meeting.Kind.RELATED) {
            backing.add(assumption(Parameter.PARTIAL_DISCOUNT));
        }
        if (meeting.kind() == Meeting.Kind.RELATED) {
            backing.add(assumption(Parameter.RELATED_BACKGROUND));
        }
        backing.add(assumption(Parameter.NOISE));
        switch (finding) {
            case Finding.Observed _, Finding.Suspected _ -> {
                backing.add(assumption(Parameter.BREADTH));
                backing.add(assumption(Parameter.BREADTH_SCALE));
                backing.add(assumption(Parameter.DEPENDENCE));
            }
            case Finding.Excluded _ -> {}
        }
        if (!(finding instanceof Finding.Observed)) {
            backing.add(assumption(Parameter.EXCLUSION_WEIGHT));
        }
        return backing;
    }

    private Backing assumption(Parameter parameter) {
        return new Backing.Assumption(parameter, evidence.parameters().get(parameter));
    }

    private void bySex(int disease, List<Warrant> warrants) {
        var share = evidence.sexes().of(disease, Rows.all(evidence.base()));
        if (!sexKnown || share.association() < 0) {
            return;
        }
        var sex = subject.subject().patient().sex();
        var association = evidence.base().association(share.association());
        warrants.add(
                new Warrant.BySex(
                        new Ground.OfSex(sex),
                        association,
                        new Chance(evidence.sexes().chance(share, sex), 0.5),
                        LogRatio.of(evidence.sexes().logRatio(share, sex)),
                        List.of(
                                new Backing.Literature(association),
                                assumption(share.parameter()))));
    }

    private void byAge(int disease, List<Warrant> warrants) {
        var age = subject.subject().patient().age();
        var ages = evidence.patientAges();
        if (!ages.isKnown(age)) {
            return;
        }
        var associations =
                ages.associations(disease, age).stream().map(evidence.base()::association).toList();
        var backing = new ArrayList<Backing>();
        associations.forEach(association -> backing.add(new Backing.Literature(association)));
        backing.add(assumption(Parameter.PATIENT_PRIOR_WEIGHT));
        warrants.add(
                new Warrant.ByAge(
                        new Ground.OfAge(age),
                        associations,
                        new Chance(ages.chance(disease, age), ages.chanceOfAll(age)),
                        LogRatio.of(ages.logRatio(disease, age)),
                        backing));
    }

    private void byOnset(int disease, List<Warrant> warrants) {
        var known = OnsetAges.known(subject.subject().patient());
        var ages = evidence.ages();
        if (!known.isKnown() || !ages.knows(disease)) {
            return;
        }
        var bins = OnsetAges.binsOf(known);
        var associations =
                ages.onsets(disease, Rows.all(evidence.base())).stream()
                        .map(evidence.base()::association)
                        .toList();
        var backing = new ArrayList<Backing>();
        associations.forEach(association -> backing.add(new Backing.Literature(association)));
        backing.add(assumption(Parameter.ONSET_WEIGHT));
        backing.add(assumption(Parameter.ONSET_PRIOR_WEIGHT));
        warrants.add(
                new Warrant.ByOnset(
                        new Ground.OfOnset(known),
                        associations,
                        new Chance(ages.chance(ages.shares(disease), bins), ages.chanceOfAll(bins)),
                        LogRatio.of(ages.logRatio(ages.shares(disease), bins)),
                        backing));
    }

    /// The same for all diseases, and reckoned once.
    private double[] similarities() {
        var known = similarities;
        if (known == null) {
            known = evidence.similarities(subject, Evidence.LeftOut.NOTHING);
            similarities = known;
        }
        return known;
    }

    private void byLikeness(int disease, List<Warrant> warrants) {
        var similarities = similarities();
        double weight = evidence.likeness(disease, similarities);
        if (weight == 0) {
            return;
        }
        warrants.add(
                new Warrant.ByLikeness(
                        new Ground.OfFindings(subject.observed().length),
                        new Comparing(evidence, subject).precedents(disease, similarities),
                        evidence.precedents().mean(similarities, disease),
                        LogRatio.of(weight),
                        List.of(assumption(Parameter.LIKENESS))));
    }
}
