package io.warrant.sources.guidelines;

import io.warrant.engine.guideline.Interpreter;
import io.warrant.engine.guideline.Literals;
import io.warrant.engine.guideline.Outcome;
import io.warrant.engine.guideline.Program;
import io.warrant.engine.guideline.Value;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// Runs the tests that belong to models.
public final class ModelTests {

    /// What counts as the present in tests that don't say so: the moment that most of the published
    /// ones state.
    private static final LocalDateTime PRESENT = LocalDateTime.of(2019, 11, 28, 0, 0);

    private final Function<String, Optional<Program>> models;

    /// How one test went.
    ///
    /// @param model the first of its models
    /// @param misses what didn't come out as expected
    /// @param problem why it couldn't run; empty if it could
    /// @param faults what the model couldn't reckon meanwhile
    public record Result(
            String file,
            String model,
            String id,
            boolean expects,
            List<Miss> misses,
            String problem,
            List<String> faults) {

        public boolean passed() {
            return misses.isEmpty() && problem.isEmpty();
        }
    }

    public record Miss(String element, String expected, String actual) {}

    /// @param models the models by id
    public ModelTests(Function<String, Optional<Program>> models) {
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
        var misses = new ArrayList<Miss>();
        var faults = new ArrayList<String>();
        var problem = "";
        boolean expects = false;
        for (var entry : file.models().entrySet()) {
            var found = models.apply(entry.getValue());
            if (found.isEmpty()) {
                problem = "there is no model " + entry.getValue();
                continue;
            }
            if (!found.get().isSound()) {
                problem = "the model is faulty: " + found.get().faults().getFirst();
                continue;
            }
            var inputs = inputs(test.input().get(entry.getKey()));
            var outcome = outcome(file, found.get(), inputs);
            outcome.faults().forEach(fault -> faults.add(fault.toString()));
            var expected = test.expected().get(entry.getKey());
            if (expected != null) {
                expects |= compare(found.get(), expected, given(inputs, outcome), misses);
            }
        }
        return new Result(
                file.name(),
                file.models().values().stream().findFirst().orElse(""),
                test.id(),
                expects || !problem.isEmpty() && !test.expected().isEmpty(),
                misses,
                problem,
                faults);
    }

    private static Outcome outcome(
            TestFile file, Program program, Map<String, List<Value>> inputs) {
        var moment =
                Literals.moment(file.moment())
                        .map(value -> value instanceof Value.Moment(var at) ? at : PRESENT)
                        .orElse(PRESENT);
        return new Interpreter(moment, "en").run(program, inputs);
    }

    private static Map<String, List<Value>> inputs(
            TestFile.@org.jspecify.annotations.Nullable Values values) {
        var inputs = new LinkedHashMap<String, List<Value>>();
        if (values != null) {
            values.byElement()
                    .forEach((code, all) ->
                            inputs.put(code, all.stream().map(Literals::parse).toList()));
        }
        return inputs;
    }

    /// What each element is in the end: set by the model, or as put in.
    private static Map<String, Value> given(Map<String, List<Value>> inputs, Outcome outcome) {
        var all = new LinkedHashMap<String, Value>();
        inputs.forEach((code, values) -> {
            if (!values.isEmpty()) {
                all.put(code, values.getLast());
            }
        });
        all.putAll(outcome.values());
        return all;
    }

    private static boolean compare(
            Program program,
            TestFile.Values expected,
            Map<String, Value> values,
            List<Miss> misses) {
        boolean any = false;
        for (var entry : expected.byElement().entrySet()) {
            for (var written : entry.getValue()) {
                if (written.isBlank()) {
                    continue;
                }
                any = true;
                var actual = values.getOrDefault(entry.getKey(), Value.MISSING);
                if (!Expectation.met(written, actual)) {
                    misses.add(
                            new Miss(
                                    entry.getKey()
                                            + " "
                                            + program.guideline().term(entry.getKey(), "en"),
                                    written,
                                    actual.text()));
                }
            }
        }
        return any;
    }
}
