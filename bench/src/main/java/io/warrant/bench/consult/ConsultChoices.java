package io.warrant.bench.consult;

import io.warrant.bench.split.Splitting;
import io.warrant.engine.argument.Basis;

import java.util.List;

/// How consultations are measured.
///
/// @param settings candidates and prior
/// @param splitting which cases are learned from before others are consulted about
/// @param withheld whether the rows that cite a case's own publication are withheld from it
/// @param manner how patients answer
/// @param policies what is set side by side
/// @param run numbers
public record ConsultChoices(
        Basis.Settings settings,
        Splitting splitting,
        boolean withheld,
        PatientManner manner,
        List<PolicyKind> policies,
        Run run) {

    public ConsultChoices {
        policies = List.copyOf(policies);
    }

    /// The numbers of a run.
    ///
    /// @param complaints how many findings a patient presents with
    /// @param maxQuestions how many questions and tests follow at most
    /// @param sample how many cases are drawn; 0 for all
    /// @param depth how many steps the program's own policies look ahead
    /// @param threads how many cases at once
    /// @param seed for the draws and the intervals
    public record Run(
            int complaints, int maxQuestions, int sample, int depth, int threads, long seed) {}

    int maxQuestions() {
        return run.maxQuestions();
    }

    int depth() {
        return run.depth();
    }
}
