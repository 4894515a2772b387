package io.warrant.engine.learning;

import io.warrant.engine.argument.Basis;
import io.warrant.engine.clinical.Case;
import io.warrant.engine.clinical.DiseaseId;
import io.warrant.engine.clinical.Finding;
import io.warrant.engine.clinical.Origin;
import io.warrant.engine.knowledge.KnowledgeBase;
import io.warrant.engine.knowledge.SolvedCase;
import io.warrant.engine.ontology.TermId;
import io.warrant.engine.reasoning.Ranking;
import io.warrant.engine.reasoning.Reasoner;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/// Judges each solved case by what was learned from the publications of all others: the only honest
/// way to find out what a model's probabilities are worth.
public final class CrossValidation {

    /// Into how many parts the cases are split.
    public static final int FOLDS = 5;

    /// How many claims of a case are looked at.
    static final int CLAIMS = 10;

    private static final Origin SOLVED = new Origin.Entry("solved case");

    private final KnowledgeBase base;
    private final Basis.Settings settings;

    private CrossValidation(KnowledgeBase base, Basis.Settings settings) {
        this.base = base;
        this.settings = settings;
    }

    /// Judges the cases that knowledge has learned from.
    ///
    /// @param done told after each part how many are done
    /// @return one trial for each case with findings, in the order of the cases
    public static List<Trial> of(KnowledgeBase base, Basis.Settings settings, IntConsumer done) {
        return new CrossValidation(base, settings).trials(done);
    }

    private List<Trial> trials(IntConsumer done) {
        var cases = List.copyOf(base.solved());
        var folds = Folds.of(cases, FOLDS);
        var trials = new Trial[cases.size()];
        for (int fold = 0; fold < FOLDS; fold++) {
            int held = fold;
            var training =
                    IntStream.range(0, folds.length)
                            .filter(at -> folds[at] != held)
                            .mapToObj(cases::get)
                            .toList();
            var reasoner =
                    Reasoner.of(KnowledgeBase.of(Learning.learn(base, training)), "fold", "");
            IntStream.range(0, folds.length)
                    .parallel()
                    .filter(at -> folds[at] == held && hasFindings(cases.get(at)))
                    .forEach(at -> trials[at] = trial(reasoner, cases.get(at)));
            done.accept(fold + 1);
        }
        var all = new ArrayList<Trial>();
        for (var trial : trials) {
            if (trial != null) {
                all.add(trial);
            }
        }
        return all;
    }

    private static boolean hasFindings(SolvedCase one) {
        return !one.observed().isEmpty() || !one.excluded().isEmpty();
    }

    private Trial trial(Reasoner reasoner, SolvedCase one) {
        var ranking = reasoner.rankWithoutOwnPublications(asCase(one), settings);
        var whole = of(ranking, one.disease(), one.reference(), one.observed().size());
        return new Trial(
                whole.cluster(),
                whole.listed(),
                whole.hidden(),
                whole.right(),
                whole.ahead(),
                Portion.of(one).stream().map(part -> part(reasoner, part)).toList());
    }

    private Trial.Part part(Reasoner reasoner, SolvedCase part) {
        var ranking = reasoner.rankWithoutOwnPublications(asCase(part), settings);
        int observed = part.observed().size();
        return new Trial.Part(
                ranking.describeFirst(1, observed)[0],
                ranking.without(part.disease()).describeFirst(1, observed)[0],
                ranking.first(1).getFirst().equals(part.disease()));
    }

    /// What came of one case.
    ///
    /// @param cluster what the case shares with those it isn't independent of
    /// @param observed how many findings were observed
    public static Trial of(Ranking ranking, DiseaseId truth, String cluster, int observed) {
        return new Trial(
                cluster,
                said(ranking, observed),
                said(ranking.without(truth), observed),
                ranking.first(CLAIMS).indexOf(truth),
                ranking.contains(truth) ? ranking.ahead(truth) : -1,
                List.of());
    }

    private static Trial.Said said(Ranking ranking, int observed) {
        return new Trial.Said(
                ranking.describeFirst(CLAIMS, observed), ranking.describeUnlisted(observed));
    }

    /// A solved case as a patient who is to be diagnosed.
    static Case asCase(SolvedCase one) {
        var findings = new ArrayList<Finding>();
        for (TermId term : one.observed()) {
            findings.add(new Finding.Observed(term, SOLVED));
        }
        for (TermId term : one.excluded()) {
            findings.add(new Finding.Excluded(term, SOLVED));
        }
        return new Case(
                one.id(),
                one.patient(),
                findings,
                List.of(one.diagnosis()),
                one.publications(),
                List.of());
    }
}
