package io.warrant.sources.guidelines;

import io.warrant.engine.errors.InvalidCaseException;
import io.warrant.sources.guidelines.ModelTests.Result;
import io.warrant.sources.guidelines.ModelTests.Verdict;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// How all tests went.
///
/// @param byModel the results of each model, in the order of models
/// @param unread files of tests that can't be read, and why
/// @param durations of single runs in seconds, from the shortest
public record TestReport(
        SortedMap<String, List<Result>> byModel, List<String> unread, double[] durations) {

    public TestReport {
        unread = List.copyOf(unread);
        durations = durations.clone();
    }

    /// Runs all tests, and then once more to time the models.
    ///
    /// @param texts the content of each file of tests, by its name
    public static TestReport of(ModelTests.Models models, Map<String, String> texts) {
        var tests = new ModelTests(models);
        var files = new ArrayList<TestFile>();
        var unread = new ArrayList<String>();
        var byModel = new TreeMap<String, List<Result>>();
        texts.forEach((name, text) -> {
            try {
                files.add(TestFileReader.read(name, text));
            } catch (InvalidCaseException e) {
                unread.add(String.valueOf(e.getMessage()));
            }
        });
        for (var file : files) {
            for (var result : tests.run(file)) {
                byModel.computeIfAbsent(result.model(), _ -> new ArrayList<>()).add(result);
            }
        }
        return new TestReport(byModel, unread, tests.durations(files));
    }

    @Override
    public double[] durations() {
        return durations.clone();
    }

    /// The duration within which a share of the runs stays, in seconds; zero if nothing ran.
    public double duration(double share) {
        return durations.length == 0
                ? 0
                : durations[Math.min(durations.length - 1, (int) (share * durations.length))];
    }

    public long count(Verdict verdict) {
        return byModel.values().stream()
                .flatMap(List::stream)
                .filter(one -> one.verdict() == verdict)
                .count();
    }

    /// How many tests expect something.
    public long counting() {
        return byModel.values().stream().flatMap(List::stream).filter(Result::counts).count();
    }

    /// The share of passed ones among those that expect something; 0 if there are none.
    public double share() {
        return counting() == 0 ? 0 : (double) count(Verdict.PASSED) / counting();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TestReport(var otherResults, var otherUnread, var otherDurations)
                && byModel.equals(otherResults)
                && unread.equals(otherUnread)
                && Arrays.equals(durations, otherDurations);
    }

    @Override
    public int hashCode() {
        return byModel.hashCode();
    }

    @Override
    public String toString() {
        return "TestReport[" + counting() + " tests]";
    }
}
