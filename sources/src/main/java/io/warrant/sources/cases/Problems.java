package io.warrant.sources.cases;

import io.warrant.engine.errors.InvalidCaseException;

import java.util.ArrayList;
import java.util.List;

/// Collects what is wrong with one record, so that all of it can be said at once. Not safe for use
/// by several threads.
final class Problems {

    /// More than anyone reads; keeps a file of nonsense from filling the memory.
    private static final int MOST = 1000;

    private static final int SUGGESTED = 100;

    private final List<Problem> all = new ArrayList<>();
    private int errors;
    private int warnings;

    void error(String place, String message, String advice) {
        add(new Problem(Problem.Severity.ERROR, place, message, advice));
        errors++;
    }

    void warning(String place, String message, String advice) {
        if (warnings < MOST) {
            add(new Problem(Problem.Severity.WARNING, place, message, advice));
        }
        warnings++;
    }

    private void add(Problem problem) {
        if (all.size() < 2 * MOST) {
            all.add(problem);
        }
    }

    /// Whether so much is wrong that looking for suggestions, which takes long, helps nobody.
    boolean isLong() {
        return errors + warnings > SUGGESTED;
    }

    boolean refuse() {
        return errors > 0;
    }

    List<Problem> all() {
        return List.copyOf(all);
    }

    /// Why the record is refused, in one line that names the file.
    InvalidCaseException refusal(String name) {
        return new InvalidCaseException(
                (first().place().isEmpty() ? name + ": " : name + " ") + reason());
    }

    /// Why the record is refused, in one line.
    String reason() {
        return first().sentence() + others();
    }

    private Problem first() {
        return all.stream()
                .filter(problem -> problem.severity() == Problem.Severity.ERROR)
                .findFirst()
                .orElseThrow();
    }

    private String others() {
        return switch (errors) {
            case 1 -> "";
            case 2 -> " There is one more error: `warrant validate` lists both.";
            default ->
                    " There are " + (errors - 1) + " more errors: `warrant validate` lists them.";
        };
    }
}
