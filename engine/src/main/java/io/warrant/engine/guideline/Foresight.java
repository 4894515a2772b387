package io.warrant.engine.guideline;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What a model may come to while some inputs are unknown. Where the unknown inputs can be tried
/// out in few runs, every combination of their answers is run; else each rule is followed with all
/// values that its elements may have by then, which never leaves out what may come, but may keep
/// what can't. Models that look at the date aren't foreseen. Immutable and safe for use by several
/// threads.
public final class Foresight {

    private static final int MOST_RUNS = 512;
    private static final LocalDateTime ANY_DAY = LocalDateTime.of(2000, 1, 1, 0, 0);

    private final Program program;
    private final Interpreter interpreter = new Interpreter(ANY_DAY, "en");
    private final Map<String, List<Value>> answers = new LinkedHashMap<>();

    private Foresight(Program program) {
        this.program = program;
        var stretches = new Answers(program);
        for (var form : InputForm.of(program)) {
            answers.put(form.code(), stretches.of(form, program.slot(form.code())));
        }
    }

    /// Empty for a model that can't run, or looks at the date.
    public static Optional<Foresight> of(Program program) {
        return program.isSound() && !program.usesPresent()
                ? Optional.of(new Foresight(program))
                : Optional.empty();
    }

    /// What an input may be; none where that can't be told.
    public List<Value> answers(String input) {
        return answers.getOrDefault(input, List.of());
    }

    /// Every way in which some elements may end, each in the order of the codes, or without any
    /// value where the model doesn't apply; empty where that can't be told.
    ///
    /// @param known the inputs that are known, each with one value
    public Optional<Set<List<Value>>> endings(Map<String, Value> known, List<String> codes) {
        long runs = 1;
        for (var input : answers.entrySet()) {
            if (!known.containsKey(input.getKey())) {
                runs = Math.min(MOST_RUNS + 1L, runs * input.getValue().size());
            }
        }
        return runs > 0 && runs <= MOST_RUNS
                ? Optional.of(tried(known, codes))
                : new Following(program, answers).endings(known, codes);
    }

    private Set<List<Value>> tried(Map<String, Value> known, List<String> codes) {
        var open = answers.keySet().stream().filter(code -> !known.containsKey(code)).toList();
        var endings = new LinkedHashSet<List<Value>>();
        var at = new int[open.size()];
        boolean more = true;
        while (more) {
            endings.add(run(known, open, at, codes));
            more = false;
            for (int place = 0; place < at.length && !more; place++) {
                at[place]++;
                more = at[place] < answers(open.get(place)).size();
                if (!more) {
                    at[place] = 0;
                }
            }
        }
        return endings;
    }

    private List<Value> run(
            Map<String, Value> known, List<String> open, int[] at, List<String> codes) {
        var inputs = new LinkedHashMap<String, List<Value>>();
        known.forEach((code, value) -> inputs.put(code, List.of(value)));
        for (int place = 0; place < at.length; place++) {
            var answer = answers(open.get(place)).get(at[place]);
            if (!answer.isMissing()) {
                inputs.put(open.get(place), List.of(answer));
            }
        }
        var outcome = interpreter.run(program, inputs);
        if (!outcome.applies()) {
            return List.of();
        }
        var ending = new ArrayList<Value>();
        codes.forEach(code -> ending.add(outcome.value(code)));
        return List.copyOf(ending);
    }
}
