package io.warrant.engine.calculator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The inputs of one calculation, complete and within their ranges, and the steps taken so far.
final class Known {

    private final Map<String, Given> given;
    private final List<Step> steps = new ArrayList<>();

    Known(Map<String, Given> given) {
        this.given = given;
    }

    boolean has(String name) {
        return given.containsKey(name);
    }

    double number(String name) {
        if (given.get(name) instanceof Given.Amount(double value)) {
            return value;
        }
        throw new ContradictionException(name + " is missing");
    }

    String answer(String name) {
        if (given.get(name) instanceof Given.Answer(String text)) {
            return text;
        }
        throw new ContradictionException(name + " is missing");
    }

    LocalDate day(String name) {
        if (given.get(name) instanceof Given.Day(LocalDate date)) {
            return date;
        }
        throw new ContradictionException(name + " is missing");
    }

    /// Whether a sign is known to be present.
    boolean yes(String name) {
        return has(name) && answer(name).equals("yes");
    }

    boolean female() {
        return answer("sex").equals("female");
    }

    /// Notes an intermediate result.
    double step(String what, double value, String unit) {
        steps.add(new Step(what, value, unit));
        return value;
    }

    List<Step> steps() {
        return steps;
    }
}
