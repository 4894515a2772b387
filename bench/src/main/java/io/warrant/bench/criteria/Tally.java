package io.warrant.bench.criteria;

import io.warrant.engine.argument.Criterion;
import io.warrant.engine.argument.Criterion.Standing;

import java.util.EnumMap;
import java.util.Map;

/// How a criterion stood with some patients.
public final class Tally {

    private final Map<Standing, Integer> standings = new EnumMap<>(Standing.class);
    private int cases;
    private int touched;
    private int almost;
    private int shown;
    private int denied;

    void untouched() {
        cases++;
    }

    void add(Criterion criterion) {
        cases++;
        touched++;
        almost += criterion.isAlmostMet() ? 1 : 0;
        standings.merge(criterion.standing(), 1, Integer::sum);
        for (var known : criterion.known()) {
            if (known.value().equalsIgnoreCase("yes")) {
                shown++;
            } else if (known.value().equalsIgnoreCase("no")) {
                denied++;
            }
        }
    }

    public int cases() {
        return cases;
    }

    /// With how many something is known of what it asks for, beside age and sex.
    public int touched() {
        return touched;
    }

    /// With how many one more answer would do.
    public int almost() {
        return almost;
    }

    public int of(Standing standing) {
        return standings.getOrDefault(standing, 0);
    }

    /// How many inputs are answered with yes, all patients together.
    public int shown() {
        return shown;
    }

    /// How many inputs are answered with no, all patients together.
    public int denied() {
        return denied;
    }
}
