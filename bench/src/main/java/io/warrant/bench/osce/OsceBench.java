package io.warrant.bench.osce;

import io.warrant.engine.consultation.Costs;
import io.warrant.engine.errors.UnavailableException;
import io.warrant.engine.reasoning.Reasoner;
import io.warrant.sources.osce.OsceStation;
import io.warrant.sources.osce.Request;
import io.warrant.sources.osce.RequestTable;
import io.warrant.sources.progress.Progress;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/// Leads encounters with the patients of stations under a budget, each by every policy. Nothing is
/// learned from the stations.
public final class OsceBench {

    private final Reasoner reasoner;
    private final Costs costs;
    private final OsceChoices choices;
    private final List<Request> requests;

    /// By the project's own list of what can be asked for.
    public OsceBench(Reasoner reasoner, Costs costs, OsceChoices choices) {
        this(reasoner, costs, choices, RequestTable.usual());
    }

    OsceBench(Reasoner reasoner, Costs costs, OsceChoices choices, List<Request> requests) {
        this.requests = List.copyOf(requests);
        this.reasoner = reasoner;
        this.costs = costs;
        this.choices = choices;
    }

    public OsceResult run(List<OsceStation> stations, Progress progress) {
        var hospital = new Hospital(reasoner, costs, choices.settings(), requests);
        var done = new AtomicInteger();
        var courses = new ArrayList<Course>();
        try (var pool = Executors.newFixedThreadPool(choices.threads())) {
            var futures = new ArrayList<Future<List<Course>>>();
            for (var station : stations) {
                futures.add(
                        pool.submit(() -> {
                            var all = courses(hospital, station);
                            progress.at("meeting", done.incrementAndGet(), stations.size());
                            return all;
                        }));
            }
            for (var future : futures) {
                courses.addAll(collect(future));
            }
        }
        return new OsceResult(choices, reasoner.name(), reasoner.fingerprint(), courses);
    }

    private List<Course> courses(Hospital hospital, OsceStation station) {
        return choices.policies().stream()
                .map(policy -> new Visit(hospital, station).lead(policy, choices.budget()))
                .toList();
    }

    private static List<Course> collect(Future<List<Course>> future) {
        try {
            return future.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("An encounter went wrong.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UnavailableException("Measuring was interrupted.", e);
        }
    }
}
