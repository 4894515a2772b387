package io.warrant.app.cli;

import io.warrant.app.perceive.ReportJson;
import io.warrant.app.perceive.ReportText;
import io.warrant.perception.federated.FederatedTrial;
import io.warrant.perception.measure.Report;
import io.warrant.perception.task.Task;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import java.nio.file.Path;

/// Measures learning over several sites, with corrupted ones and in private.
@Command(
        name = "federated",
        header = "Measure learning over several sites that keep their rows, as a simulation.",
        description =
                "Eight sites with skewed rows of one table: averaging by size against averaging by"
                        + " trust, with and without corrupted sites, and with a stated budget of"
                        + " privacy; accuracy and fairness side by side.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  warrant bench federated --data heart.c.arff",
            "  warrant bench federated --data ward.csv#outcome --json sites.json"
        })
final class BenchFederatedCommand implements Runnable {

    @Option(
            names = "--data",
            paramLabel = "FILE",
            required = true,
            description = "A table (.csv, .arff); FILE#COLUMN names what to predict.")
    String data = "";

    @Option(
            names = "--seed",
            paramLabel = "N",
            description = "The same seed gives the same sites. Default: 1.")
    long seed = 1;

    @Option(
            names = "--json",
            paramLabel = "FILE",
            description = "Write all figures as JSON; - for standard output.")
    @Nullable Path json;

    private final Session session;

    BenchFederatedCommand(Session session) {
        this.session = session;
    }

    @Override
    public void run() {
        Report report;
        try (var progress = ProgressLine.on(session)) {
            report =
                    FederatedTrial.measure(
                            TrainingOptions.file(data), new Task.Choices(seed, 1), progress);
        }
        JsonOutput.emit(
                session,
                json,
                () -> ReportJson.write(report),
                () -> ReportText.render(report, session.style()));
    }
}
