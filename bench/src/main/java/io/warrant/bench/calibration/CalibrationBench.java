package io.warrant.bench.calibration;

import io.warrant.bench.rank.Taught;
import io.warrant.bench.split.Splitting;
import io.warrant.engine.argument.Basis;
import io.warrant.engine.clinical.Finding;
import io.warrant.engine.errors.ConfigurationException;
import io.warrant.engine.errors.InvalidCaseException;
import io.warrant.engine.knowledge.Parameter;
import io.warrant.engine.learning.Calibrating;
import io.warrant.engine.learning.CrossValidation;
import io.warrant.engine.learning.Trial;
import io.warrant.engine.reasoning.Calibration;
import io.warrant.engine.reasoning.Reasoner;
import io.warrant.sources.cases.CaseArchive;
import io.warrant.sources.cases.CaseArchive.NamedCase;
import io.warrant.sources.progress.Progress;

import java.util.ArrayList;
import java.util.List;

/// Judges solved cases and notes how sure the model was, and with what right. With folds, each part
/// is judged by what was learned from the others, and by a calibration fitted to the others'
/// trials; otherwise by the knowledge and the calibration as they are.
public final class CalibrationBench {

    private final Reasoner reasoner;
    private final Basis.Settings settings;
    private final Splitting splitting;

    public CalibrationBench(Reasoner reasoner, Basis.Settings settings, Splitting splitting) {
        this.reasoner = reasoner;
        this.settings = settings;
        this.splitting = splitting;
    }

    /// One case that was judged, before anything is calibrated.
    private record Tried(NamedCase named, int round, int findings, Trial trial, double[] masses) {}

    public CalibrationResult run(CaseArchive.Read archive, Progress progress) {
        var tried = new ArrayList<Tried>();
        int unknown = 0;
        var rounds = splitting.rounds(archive.cases());
        for (var round : rounds) {
            progress.at("judging cases", round.number() - 1L, rounds.size());
            var taught = splitting.learns() ? Taught.by(round, reasoner) : Taught.asItIs(reasoner);
            var all =
                    round.tested().parallelStream()
                            .filter(named -> named.content().diagnoses().size() == 1)
                            .filter(named -> !named.content().findings().isEmpty())
                            .map(named -> attempt(named, round.number(), taught.reasoner()))
                            .toList();
            for (var one : all) {
                if (one.trial().ahead() >= 0) {
                    tried.add(one);
                } else {
                    unknown++;
                }
            }
        }
        progress.at("judging cases", rounds.size(), rounds.size());
        if (tried.isEmpty()) {
            throw new InvalidCaseException(
                    "None of the cases states a diagnosis that the knowledge describes.");
        }
        return new CalibrationResult(
                new CalibrationResult.Circumstances(
                        reasoner.name(), reasoner.fingerprint(), splitting.words(), settings),
                judge(tried, rounds.size()),
                unknown);
    }

    private Tried attempt(NamedCase named, int round, Reasoner taught) {
        var subject = named.content();
        var ranking = taught.rankWithoutOwnPublications(subject, settings);
        int findings =
                (int)
                        subject.findings().stream()
                                .filter(Finding.Observed.class::isInstance)
                                .filter(finding ->
                                        taught.base().ontology().resolve(finding.term()) >= 0)
                                .map(Finding::term)
                                .distinct()
                                .count();
        var cluster =
                subject.publications().isEmpty() ? named.name() : subject.publications().getFirst();
        var truth = subject.diagnoses().getFirst().disease();
        return new Tried(
                named,
                round,
                findings,
                CrossValidation.of(ranking, truth, cluster, findings),
                ranking.cumulated(Judgement.LikelySet.MOST));
    }

    private List<Judgement> judge(List<Tried> tried, int rounds) {
        var judgements = new ArrayList<Judgement>();
        for (int round = 1; round <= rounds; round++) {
            int held = round;
            var calibration =
                    rounds == 1
                            ? own()
                            : Calibrating.fit(
                                    tried.stream()
                                            .filter(one -> one.round() != held)
                                            .map(Tried::trial)
                                            .toList(),
                                    reasoner.base().parameters().get(Parameter.UNLISTED_PRIOR));
            for (var one : tried) {
                if (one.round() == round) {
                    judgements.add(judgement(one, calibration));
                }
            }
        }
        return judgements;
    }

    private Calibration own() {
        return reasoner.calibration()
                .orElseThrow(() ->
                        new ConfigurationException(
                                "The knowledge isn't calibrated, so there is nothing to measure as"
                                        + " it is. Use --folds, or calibrate it with `warrant"
                                        + " knowledge learn`."));
    }

    private Judgement judgement(Tried one, Calibration calibration) {
        var trial = one.trial();
        var first = trial.listed().claims()[0];
        double mass = calibration.mass(settings.coverage());
        int size = 1;
        while (size < one.masses().length && one.masses()[size - 1] <= mass) {
            size++;
        }
        return new Judgement(
                one.named().name(),
                trial.cluster(),
                one.findings(),
                new Judgement.Answer(
                        Calibration.probability(calibration.first(), first),
                        one.masses()[0],
                        trial.right() == 0),
                new Judgement.LikelySet(size, trial.ahead() <= mass),
                new Judgement.Unlisted(
                        Calibration.probability(calibration.unlisted(), trial.listed().unlisted()),
                        Calibration.probability(
                                calibration.unlisted(), trial.hidden().unlisted())));
    }
}
