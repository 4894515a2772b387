package io.warrant.bench.rank;

import io.warrant.bench.metrics.Rates;
import io.warrant.engine.argument.Notice;
import io.warrant.engine.clinical.Case;
import io.warrant.engine.clinical.Finding;
import io.warrant.engine.errors.InvalidCaseException;
import io.warrant.engine.errors.UnavailableException;
import io.warrant.engine.knowledge.KnowledgeBase;
import io.warrant.engine.reasoning.Ranking;
import io.warrant.engine.reasoning.Reasoner;
import io.warrant.sources.cases.CaseArchive;
import io.warrant.sources.progress.Progress;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/// Ranks many solved cases and notes where each one's own diagnosis stands.
public final class RankBench {

    private final Reasoner reasoner;
    private final RankChoices choices;

    public RankBench(Reasoner reasoner, RankChoices choices) {
        this.reasoner = reasoner;
        this.choices = choices;
    }

    /// Measures all cases of an archive. Results don't depend on the number of threads (timings
    /// do).
    public RankResult run(CaseArchive.Read archive, Progress progress) {
        var failures = new ArrayList<Failed>();
        archive.failures()
                .forEach(failure -> failures.add(new Failed(failure.name(), failure.reason())));
        var measured = new ArrayList<CaseArchive.NamedCase>();
        int skipped = 0;
        for (var named : archive.cases()) {
            if (named.content().diagnoses().isEmpty()) {
                failures.add(new Failed(named.name(), "states no diagnosis to measure against"));
            } else if (observed(named.content()) < choices.leastObserved()) {
                skipped++;
            } else {
                measured.add(named);
            }
        }
        long start = System.nanoTime();
        var outcomes = all(measured, failures, progress);
        double seconds = (System.nanoTime() - start) / 1e9;
        return new RankResult(choices, knowledge(measured), outcomes, failures, skipped, seconds);
    }

    private RankResult.Knowledge knowledge(List<CaseArchive.NamedCase> measured) {
        int candidates = measured.isEmpty() ? 0 : reasoner.candidates(choices.settings());
        return new RankResult.Knowledge(reasoner.name(), reasoner.fingerprint(), candidates);
    }

    private List<Outcome> all(
            List<CaseArchive.NamedCase> cases, List<Failed> failures, Progress progress) {
        var done = new AtomicInteger();
        var outcomes = new ArrayList<Outcome>();
        try (var pool = Executors.newFixedThreadPool(choices.threads())) {
            var futures = new ArrayList<Future<Outcome>>();
            for (var named : cases) {
                futures.add(
                        pool.submit(() -> {
                            var outcome = one(named);
                            progress.at("ranking cases", done.incrementAndGet(), cases.size());
                            return outcome;
                        }));
            }
            for (int i = 0; i < futures.size(); i++) {
                collect(futures.get(i), cases.get(i).name(), outcomes, failures);
            }
        }
        return outcomes;
    }

    private static void collect(
            Future<Outcome> future, String name, List<Outcome> outcomes, List<Failed> failures) {
        try {
            outcomes.add(future.get());
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof InvalidCaseException invalid)) {
                throw new IllegalStateException("Measuring " + name + " went wrong.", e.getCause());
            }
            failures.add(new Failed(name, String.valueOf(invalid.getMessage())));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UnavailableException("Measuring was interrupted.", e);
        }
    }

    private Outcome one(CaseArchive.NamedCase named) {
        var subject = named.content();
        long start = System.nanoTime();
        Ranking ranking =
                choices.leaveOutPublication()
                        ? reasoner.rankWithoutOwnPublications(subject, choices.settings())
                        : reasoner.rank(subject, choices.settings());
        long nanos = System.nanoTime() - start;
        var truth = subject.diagnoses().getFirst().disease();
        int rank = Rates.MISSED;
        for (var diagnosis : subject.diagnoses()) {
            var accepted = diagnosis.disease();
            int at = ranking.contains(accepted) ? ranking.rank(accepted) : Rates.MISSED;
            if (at < rank) {
                rank = at;
                truth = accepted;
            }
        }
        int unknown =
                (int)
                        ranking.notices().stream()
                                .filter(notice -> notice.kind() == Notice.Kind.UNKNOWN_TERM)
                                .count();
        var grounds = new Outcome.Grounds(observed(subject), systems(subject), unknown);
        var cluster =
                subject.publications().isEmpty() ? named.name() : subject.publications().getFirst();
        return new Outcome(named.name(), truth, cluster, rank, grounds, nanos);
    }

    private static int observed(Case subject) {
        return (int)
                subject.findings().stream()
                        .filter(finding -> finding instanceof Finding.Observed)
                        .map(Finding::term)
                        .distinct()
                        .count();
    }

    /// The organ systems of the observed findings: the terms right below the root of all findings.
    private List<String> systems(Case subject) {
        KnowledgeBase base = reasoner.base();
        var ontology = base.ontology();
        var systems = new TreeSet<String>();
        for (var finding : subject.findings()) {
            int term = ontology.resolve(finding.term());
            if (finding instanceof Finding.Observed && term >= 0) {
                for (int ancestor : ontology.ancestors().get(term)) {
                    if (ontology.parents().contains(ancestor, base.findingRoot())) {
                        systems.add(ontology.label(ancestor));
                    }
                }
            }
        }
        return List.copyOf(systems);
    }
}
