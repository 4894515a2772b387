package io.warrant.sources.guidelines;

import io.warrant.engine.guideline.Fault;
import io.warrant.engine.guideline.Program;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Runs the tests that belong to models.
public final class ModelTests {

    private final Models models;

    /// Finds models.
    @FunctionalInterface
    public interface Models {
        /// @param name as a test file spells it
        /// @param file the test file's own name without its ending, which is mostly the model's
        Optional<Program> find(String name, String file);
    }

    /// How a test ended, or why it didn't pass.
    public enum Verdict {
        PASSED("passed"),
        NO_EXPECTATION("expects nothing"),
        DIFFERS("differs from what is expected"),
        UNDATED("depends on the date, and the test file states none"),
        OTHER_MODEL("expects an element that the model doesn't have"),
        UNRECKONABLE("the model asks for what can't be reckoned"),
        FAULTY_MODEL("the model is faulty"),
        NO_MODEL("there is no such model");

        private final String words;

        Verdict(String words) {
            this.words = words;
        }

        /// As a report says it.
        public String words() {
            return words;
        }
    }

    /// How one test went.
    ///
    /// @param model the first of its models
    /// @param misses what didn't come out as expected
    /// @param faults what is wrong with the model, or what it couldn't reckon
    public record Result(
            String file,
            String model,
            String id,
            Verdict verdict,
            List<Miss> misses,
            List<String> faults) {

        public Result {
            misses = List.copyOf(misses);
            faults = List.copyOf(faults);
        }

        /// Whether it counts: it expects something.
        public boolean counts() {
            return verdict != Verdict.NO_EXPECTATION;
        }
    }

    public record Miss(String element, String expected, String actual) {}

    /// @param models where the models are
    public ModelTests(Models models) {
        this.models = models;
    }

    /// Runs all tests of a file.
    public List<Result> run(TestFile file) {
        var results = new ArrayList<Result>();
        for (var test : file.cases()) {
            results.add(run(file, test));
        }
        return results;
    }

    private Result run(TestFile file, TestFile.Case test) {
        var trial = new Trial(file, test);
        for (var entry : file.models().entrySet()) {
            var found = models.find(entry.getValue(), stem(file.name()));
            if (found.isEmpty()) {
                trial.stop(Verdict.NO_MODEL, entry.getValue());
            } else if (!found.get().isSound()) {
                trial.stop(
                        Verdict.FAULTY_MODEL,
                        found.get().faults().stream()
                                .filter(Fault::stops)
                                .findFirst()
                                .orElseThrow()
                                .toString());
            } else {
                trial.of(entry.getKey(), found.get());
            }
        }
        return trial.result();
    }

    /// How long each run of a model takes, in seconds and from the shortest; without reading files
    /// and comparing results.
    public double[] durations(List<TestFile> files) {
        var durations = new ArrayList<Double>();
        for (var file : files) {
            for (var test : file.cases()) {
                file.models()
                        .forEach((key, name) ->
                                models.find(name, stem(file.name()))
                                        .filter(Program::isSound)
                                        .ifPresent(program -> {
                                            var inputs = Trial.inputs(test.input().get(key));
                                            var interpreter = Trial.interpreter(file);
                                            long start = System.nanoTime();
                                            interpreter.run(program, inputs);
                                            durations.add((System.nanoTime() - start) / 1e9);
                                        }));
            }
        }
        return durations.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    }

    private static String stem(String name) {
        return name.substring(name.lastIndexOf('/') + 1).replaceFirst("(\\.test)?\\.ya?ml$", "");
    }
}
