package io.warrant.app.cli;

import io.warrant.app.perceive.ReportJson;
import io.warrant.app.perceive.ReportText;
import io.warrant.perception.measure.Report;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.nio.file.Path;
import java.util.Optional;

/// Measures models of pictures, signals and tables.
@Command(
        name = "perception",
        header = "Measure models of pictures, signals and tables, for everyone and by group.",
        description =
                "Without --test by cross-validation that keeps each patient on one side; with it,"
                        + " on the test data after learning from all of the data.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  warrant bench perception ecg-normal --data ptbxl-500.zip",
            "  warrant bench perception pneumonia --data train.npz --test test.npz",
            "  warrant bench perception idrid-grade --data idrid.zip --attributes cameras.csv"
        })
final class BenchPerceptionCommand implements Runnable {

    @Mixin TrainingOptions training = new TrainingOptions();

    @Option(
            names = "--test",
            paramLabel = "FILE",
            description = "Data in the same form that aren't learnt from.")
    @Nullable String test;

    @Option(
            names = "--json",
            paramLabel = "FILE",
            description = "Write all figures as JSON; - for standard output.")
    @Nullable Path json;

    private final Session session;

    BenchPerceptionCommand(Session session) {
        this.session = session;
    }

    @Override
    public void run() {
        var kept = Optional.ofNullable(test).map(TrainingOptions::file);
        Report report;
        try (var progress = ProgressLine.on(session)) {
            report = training.task().measure(training.data(), kept, training.choices(), progress);
        }
        JsonOutput.emit(
                session,
                json,
                () -> ReportJson.write(report),
                () -> ReportText.render(report, session.style()));
    }
}
