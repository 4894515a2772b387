package io.warrant.bench.rank;

import io.warrant.bench.split.Round;
import io.warrant.engine.errors.InvalidCaseException;
import io.warrant.engine.errors.UnavailableException;
import io.warrant.engine.reasoning.Reasoner;
import io.warrant.sources.cases.CaseArchive;
import io.warrant.sources.cases.CaseArchive.NamedCase;
import io.warrant.sources.progress.Progress;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/// Ranks many solved cases and notes where each one's own diagnosis stands; where the choices say
/// so, after learning from other cases.
public final class RankBench {

    private final Reasoner reasoner;
    private final RankChoices choices;

    public RankBench(Reasoner reasoner, RankChoices choices) {
        this.reasoner = reasoner;
        this.choices = choices;
    }

    /// Measures all cases of an archive. Results don't depend on the number of threads (timings
    /// do).
    ///
    /// @throws InvalidCaseException if the cases can't be split as was asked for
    public RankResult run(CaseArchive.Read archive, Progress progress) {
        return run(archive, List.of(Variant.NONE), progress).getFirst();
    }

    /// Measures several variants of the model on the same cases, and learns only once for all. The
    /// knowledge of one round is let go before the next is learned.
    ///
    /// @return one result for each variant, in their order
    public List<RankResult> run(
            CaseArchive.Read archive, List<Variant> variants, Progress progress) {
        var measurable = Measurable.of(archive, choices.leastObserved());
        var rounds = choices.splitting().rounds(archive.cases());
        if (rounds.isEmpty()) {
            throw new InvalidCaseException(
                    "No case can be tested with the split '"
                            + choices.splitting().words()
                            + "'. Maybe none states a PubMed number; choose another --split.");
        }
        Set<NamedCase> measured = Collections.newSetFromMap(new IdentityHashMap<>());
        measured.addAll(measurable.cases());
        var kinship = Kinship.of(reasoner.base());
        var tallies = variants.stream().map(Tally::new).toList();
        for (var round : rounds) {
            var tested = round.tested().stream().filter(measured::contains).toList();
            if (!tested.isEmpty()) {
                new Measuring(round, rounds.size(), tested, kinship, progress).all(tallies);
            }
        }
        var knowledge = new RankResult.Knowledge(reasoner.name(), reasoner.fingerprint());
        return tallies.stream().map(tally -> tally.result(choices, knowledge, measurable)).toList();
    }

    /// One round.
    private final class Measuring {

        private final Round round;
        private final List<NamedCase> tested;
        private final Kinship kinship;
        private final Progress progress;
        private final String step;

        Measuring(
                Round round,
                int rounds,
                List<NamedCase> tested,
                Kinship kinship,
                Progress progress) {
            this.round = round;
            this.tested = tested;
            this.kinship = kinship;
            this.progress = progress;
            step = rounds == 1 ? "" : ", fold " + round.number() + " of " + rounds;
        }

        void all(List<Tally> tallies) {
            long start = System.nanoTime();
            var taught = taught();
            double learningSeconds = seconds(start);
            for (var tally : tallies) {
                var ranker = new CaseRanker(taught, tally.variant(), choices, kinship);
                int candidates = ranker.candidates();
                long begin = System.nanoTime();
                rank(ranker, tally);
                tally.add(
                        new Pass(
                                round.number(),
                                taught.cases(),
                                tested.size(),
                                candidates,
                                learningSeconds,
                                seconds(begin)));
            }
        }

        private Taught taught() {
            if (!choices.splitting().learns()) {
                return Taught.asItIs(reasoner);
            }
            progress.at("learning" + step, 0, -1);
            return Taught.by(round, reasoner);
        }

        private void rank(CaseRanker ranker, Tally tally) {
            var done = new AtomicInteger();
            try (var pool = Executors.newFixedThreadPool(choices.threads())) {
                var futures = new ArrayList<Future<Outcome>>();
                for (var named : tested) {
                    futures.add(
                            pool.submit(() -> {
                                var outcome = ranker.rank(named, round.number());
                                progress.at(
                                        "ranking cases" + step,
                                        done.incrementAndGet(),
                                        tested.size());
                                return outcome;
                            }));
                }
                for (int i = 0; i < futures.size(); i++) {
                    collect(futures.get(i), tested.get(i).name(), tally);
                }
            }
        }

        private static double seconds(long since) {
            return (System.nanoTime() - since) / 1e9;
        }
    }

    private static void collect(Future<Outcome> future, String name, Tally tally) {
        try {
            tally.add(future.get());
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof InvalidCaseException invalid)) {
                throw new IllegalStateException("Measuring " + name + " went wrong.", e.getCause());
            }
            tally.add(new Failed(name, String.valueOf(invalid.getMessage())));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UnavailableException("Measuring was interrupted.", e);
        }
    }
}
