package io.warrant.app.cli;

import io.warrant.bench.consult.PatientManner;

import picocli.CommandLine.Option;

/// How simulated patients answer.
final class MannerOptions {

    @Option(
            names = "--manner",
            paramLabel = "MANNER",
            description =
                    "How patients answer: ${COMPLETION-CANDIDATES}. Default: plain, as recorded.")
    private PatientManner.Kind kind = PatientManner.Kind.PLAIN;

    @Option(
            names = "--manner-rate",
            paramLabel = "P",
            description = "In which share of the answers the manner shows, from 0 to 1.")
    private double rate;

    PatientManner manner() {
        return new PatientManner(kind, rate);
    }
}
