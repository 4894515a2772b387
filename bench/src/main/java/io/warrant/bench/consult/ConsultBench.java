package io.warrant.bench.consult;

import io.warrant.bench.differentials.DifferentialJudge;
import io.warrant.bench.differentials.JudgedDifferential;
import io.warrant.bench.rank.Measurable;
import io.warrant.bench.rank.Taught;
import io.warrant.bench.split.Round;
import io.warrant.engine.clinical.Diagnosis;
import io.warrant.engine.clinical.DiseaseId;
import io.warrant.engine.consultation.Consultation;
import io.warrant.engine.consultation.Costs;
import io.warrant.engine.consultation.Policy;
import io.warrant.engine.consultation.Step;
import io.warrant.engine.errors.InvalidCaseException;
import io.warrant.engine.errors.UnavailableException;
import io.warrant.engine.reasoning.Reasoner;
import io.warrant.sources.cases.CaseArchive;
import io.warrant.sources.cases.CaseArchive.NamedCase;
import io.warrant.sources.progress.Progress;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/// Leads consultations with simulated patients, each with every policy, after learning from cases
/// of other publications where the choices say so.
public final class ConsultBench {

    private final Reasoner reasoner;
    private final Costs costs;
    private final ConsultChoices choices;

    public ConsultBench(Reasoner reasoner, Costs costs, ConsultChoices choices) {
        this.reasoner = reasoner;
        this.costs = costs;
        this.choices = choices;
    }

    /// @throws InvalidCaseException if no case can be measured
    public ConsultResult run(CaseArchive.Read archive, Progress progress) {
        // One finding more than what is presented, or there is nothing to be asked after.
        var measurable = Measurable.of(archive, choices.run().complaints() + 1);
        var drawn = drawn(measurable.cases());
        if (drawn.isEmpty()) {
            throw new InvalidCaseException(
                    "No case states its diagnosis and has more observed findings than the "
                            + choices.run().complaints()
                            + " that patients present with. Choose other cases.");
        }
        var encounters = new ArrayList<Encounter>();
        for (var round : choices.splitting().rounds(archive.cases())) {
            var tested = round.tested().stream().filter(drawn::contains).toList();
            if (!tested.isEmpty()) {
                encounters.addAll(meet(round, tested, progress));
            }
        }
        encounters.sort(Comparator.comparing(Encounter::name).thenComparing(Encounter::policy));
        return new ConsultResult(
                choices,
                reasoner.name(),
                reasoner.fingerprint(),
                encounters,
                measurable.failures(),
                measurable.skipped());
    }

    private Set<NamedCase> drawn(List<NamedCase> cases) {
        var left = new ArrayList<>(cases);
        var random = new SplittableRandom(choices.run().seed());
        Set<NamedCase> drawn = Collections.newSetFromMap(new IdentityHashMap<>());
        int wanted = choices.run().sample() == 0 ? left.size() : choices.run().sample();
        while (drawn.size() < wanted && !left.isEmpty()) {
            int at = random.nextInt(left.size());
            drawn.add(left.get(at));
            left.set(at, left.getLast());
            left.removeLast();
        }
        return drawn;
    }

    private List<Encounter> meet(Round round, List<NamedCase> tested, Progress progress) {
        progress.at("learning, round " + round.number(), 0, -1);
        var taught =
                choices.splitting().learns()
                        ? Taught.by(round, reasoner).reasoner().calibrated(reasoner.calibration())
                        : reasoner;
        var policies = new Policies(taught, choices, costs);
        var done = new AtomicInteger();
        var encounters = new ArrayList<Encounter>();
        try (var pool = Executors.newFixedThreadPool(choices.run().threads())) {
            var futures = new ArrayList<Future<List<Encounter>>>();
            for (var named : tested) {
                futures.add(
                        pool.submit(() -> {
                            var all = new Meeting(policies, named).all();
                            progress.at(
                                    "consulting, round " + round.number(),
                                    done.incrementAndGet(),
                                    tested.size());
                            return all;
                        }));
            }
            for (int at = 0; at < futures.size(); at++) {
                encounters.addAll(collect(futures.get(at), tested.get(at).name()));
            }
        }
        return encounters;
    }

    private static List<Encounter> collect(Future<List<Encounter>> future, String name) {
        try {
            return future.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("Consulting about " + name + " went wrong.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UnavailableException("Measuring was interrupted.", e);
        }
    }

    /// All consultations with one patient.
    private final class Meeting {

        private final Policies policies;
        private final NamedCase named;
        private final RecordedPatient patient;
        private final SimulatedPatient answering;
        private final DiseaseId truth;
        private final long seed;

        Meeting(Policies policies, NamedCase named) {
            this.policies = policies;
            this.named = named;
            var consultant = policies.consultant();
            patient =
                    new RecordedPatient(
                            named.content(),
                            consultant.reasoner().base(),
                            consultant.field().tests());
            truth =
                    named.content().diagnoses().stream()
                            .max(Comparator.comparingDouble(Diagnosis::share))
                            .orElseThrow()
                            .disease();
            seed = choices.run().seed() * 31 + named.name().hashCode();
            answering =
                    new SimulatedPatient(
                            patient, consultant.reasoner().base(), choices.manner(), seed);
        }

        List<Encounter> all() {
            var ranking =
                    policies.consultant().standing(Consultation.of(named.content())).ranking();
            var full = new Encounter.Full(ranking.rank(truth), patient.costOfAll(costs));
            return choices.policies().stream().map(kind -> one(kind, full)).toList();
        }

        private Encounter one(PolicyKind kind, Encounter.Full full) {
            Policy policy = policies.of(kind, seed);
            var consultant = policies.consultant();
            var consultation = Consultation.of(patient.opening(choices.run().complaints(), seed));
            var moments = new ArrayList<Moment>();
            int known = 0;
            moments.add(moment(consultation, known));
            long nanos = 0;
            while (true) {
                long start = System.nanoTime();
                var action = policy.next(consultation);
                nanos += System.nanoTime() - start;
                if (Consultation.terms(action).isEmpty()) {
                    break;
                }
                var answer = answering.answer(action);
                consultation = consultant.answered(consultation, action, answer);
                known += Consultation.told(last(consultation)).isEmpty() ? 0 : 1;
                moments.add(moment(consultation, known));
            }
            var publications = named.content().publications();
            var cluster = publications.isEmpty() ? named.name() : publications.getFirst();
            return new Encounter(
                    named.name(), cluster, kind, moments, full, judged(consultation), nanos);
        }

        private Optional<JudgedDifferential> judged(Consultation consultation) {
            if (!DifferentialJudge.canJudge(named)) {
                return Optional.empty();
            }
            var consultant = policies.consultant();
            var base = consultant.reasoner().base();
            return Optional.of(
                    policies.judge()
                            .judge(
                                    named,
                                    consultation.subject(base.ontology()),
                                    consultant.standing(consultation).ranking()));
        }

        private static Step last(Consultation consultation) {
            return consultation.steps().getLast();
        }

        private Moment moment(Consultation consultation, int known) {
            var standing = policies.consultant().standing(consultation);
            return new Moment(
                    consultation.spent(),
                    known,
                    standing.ranking().rank(truth),
                    policies.consultant().sure(standing));
        }
    }
}
