package io.warrant.sources.guidelines;

import io.warrant.engine.guideline.Fault;
import io.warrant.engine.guideline.Interpreter;
import io.warrant.engine.guideline.Literals;
import io.warrant.engine.guideline.Outcome;
import io.warrant.engine.guideline.Program;
import io.warrant.engine.guideline.Value;
import io.warrant.engine.guideline.Values;
import io.warrant.sources.guidelines.ModelTests.Miss;
import io.warrant.sources.guidelines.ModelTests.Verdict;

import org.jspecify.annotations.Nullable;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// One test while it runs.
final class Trial {

    /// What counts as the present in tests that don't say so: the moment that most of the published
    /// ones state.
    private static final LocalDateTime PRESENT = LocalDateTime.of(2019, 11, 28, 0, 0);

    private final TestFile file;
    private final TestFile.Case test;
    private final List<Miss> misses = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();
    private boolean expects;
    private Verdict verdict = Verdict.PASSED;

    Trial(TestFile file, TestFile.Case test) {
        this.file = file;
        this.test = test;
    }

    /// The test can't run.
    void stop(Verdict why, String fault) {
        verdict = why;
        faults.add(fault);
        expects = test.expected().values().stream().anyMatch(Trial::expectsSomething);
    }

    private static boolean expectsSomething(TestFile.Values values) {
        return values.byElement().values().stream()
                .anyMatch(all -> all.stream().anyMatch(one -> !one.isBlank()));
    }

    /// Runs one of the models.
    ///
    /// @param key what the test calls it
    void of(String key, Program program) {
        var inputs = inputs(test.input().get(key));
        var outcome = interpreter(file).run(program, inputs);
        outcome.faults().stream().map(Fault::toString).forEach(faults::add);
        var expected = test.expected().get(key);
        if (expected != null) {
            compare(program, expected, inEnd(inputs, outcome));
        }
    }

    static Interpreter interpreter(TestFile file) {
        var moment =
                Literals.moment(file.moment())
                        .map(value -> value instanceof Value.Moment(var at) ? at : PRESENT)
                        .orElse(PRESENT);
        return new Interpreter(moment, "en");
    }

    static Map<String, List<Value>> inputs(TestFile.@Nullable Values values) {
        var inputs = new LinkedHashMap<String, List<Value>>();
        if (values != null) {
            values.byElement()
                    .forEach((code, all) ->
                            inputs.put(code, all.stream().map(Literals::parse).toList()));
        }
        return inputs;
    }

    /// What each element is in the end: set by the model, or as put in.
    private static Map<String, Value> inEnd(Map<String, List<Value>> inputs, Outcome outcome) {
        var all = new LinkedHashMap<String, Value>();
        inputs.forEach((code, values) -> {
            if (!values.isEmpty()) {
                all.put(code, values.getLast());
            }
        });
        all.putAll(outcome.values());
        return all;
    }

    private void compare(Program program, TestFile.Values expected, Map<String, Value> values) {
        for (var entry : expected.byElement().entrySet()) {
            var actual = values.getOrDefault(entry.getKey(), Values.MISSING);
            for (var written : entry.getValue()) {
                expects |= !written.isBlank();
                if (!Expectation.met(written, actual)) {
                    miss(program, new Miss(entry.getKey(), written, actual.text()));
                }
            }
        }
    }

    private void miss(Program program, Miss miss) {
        misses.add(
                new Miss(
                        miss.element() + " " + program.guideline().term(miss.element(), "en"),
                        miss.expected(),
                        miss.actual()));
        var why =
                !program.knows(miss.element())
                        ? Verdict.OTHER_MODEL
                        : !faults.isEmpty()
                                ? Verdict.UNRECKONABLE
                                : program.usesPresent() && file.moment().isBlank()
                                        ? Verdict.UNDATED
                                        : Verdict.DIFFERS;
        verdict = verdict == Verdict.PASSED || verdict == Verdict.DIFFERS ? why : verdict;
    }

    ModelTests.Result result() {
        return new ModelTests.Result(
                file.name(),
                file.models().values().stream().findFirst().orElse(""),
                test.id(),
                expects ? verdict : Verdict.NO_EXPECTATION,
                misses,
                faults);
    }
}
