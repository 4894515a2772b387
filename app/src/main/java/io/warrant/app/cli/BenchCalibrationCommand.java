package io.warrant.app.cli;

import io.warrant.bench.calibration.CalibrationBench;
import io.warrant.bench.calibration.CalibrationJson;
import io.warrant.bench.calibration.CalibrationReport;
import io.warrant.bench.calibration.CalibrationResult;
import io.warrant.bench.calibration.CalibrationText;
import io.warrant.bench.split.PublicationFolds;
import io.warrant.bench.split.Splitting;
import io.warrant.bench.split.Unsplit;
import io.warrant.engine.errors.ConfigurationException;
import io.warrant.sources.cases.CaseArchive;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/// Measures what probabilities, likely sets and abstentions are worth.
@Command(
        name = "calibration",
        header = "Measure what probabilities, likely sets and abstentions are worth.",
        description = {
            "Parts the cases by publication, judges each part by what was learned from the others,"
                    + " and calibrates it by the others' results. With --as-is, judges all cases by"
                    + " the knowledge and its own calibration: for cases that it has not learned"
                    + " from. Rows that cite a case's own publication are withheld."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  warrant bench calibration --cases phenopackets.zip --report calibration.html",
            "  warrant bench calibration --cases new-cases/ --as-is"
        })
final class BenchCalibrationCommand implements Runnable {

    @Option(
            names = "--cases",
            paramLabel = "ZIP|DIR",
            required = true,
            description = "Solved cases: phenopackets or plain cases that state their diagnosis.")
    Path cases = Path.of("");

    @Mixin ReasoningOptions reasoning = new ReasoningOptions();

    @Option(names = "--folds", paramLabel = "K", description = "How many parts. Default: 5.")
    int folds = 5;

    @Option(
            names = "--as-is",
            description = "Judge by the knowledge as it is, with its own calibration.")
    boolean asIs;

    @Option(names = "--seed", paramLabel = "N", description = "For the folds. Default: 1.")
    long seed = 1;

    @Option(
            names = "--json",
            paramLabel = "FILE",
            description = "Write all figures as JSON; - for standard output.")
    @Nullable Path json;

    @Option(
            names = "--report",
            paramLabel = "FILE",
            description = "Write a page of plots and tables.")
    @Nullable Path report;

    private final Session session;

    BenchCalibrationCommand(Session session) {
        this.session = session;
    }

    @Override
    public void run() {
        var knowledge = Knowledge.open(session);
        var settings = reasoning.settings(knowledge.base());
        if (asIs && !settings.equals(settings.measured())) {
            throw new ConfigurationException(
                    "With --as-is, only OMIM's diseases, held equally likely, are calibrated."
                            + " Leave out --diseases and --prior, or use --folds.");
        }
        Splitting splitting = asIs ? new Unsplit() : new PublicationFolds(folds, seed);
        CalibrationResult result;
        try (var progress = ProgressLine.on(session)) {
            var archive = CaseArchive.read(cases, knowledge.base(), progress);
            result =
                    new CalibrationBench(knowledge.reasoner(), settings, splitting)
                            .run(archive, progress);
        }
        if (report != null) {
            AtomicFile.write(
                    report, CalibrationReport.html(result).getBytes(StandardCharsets.UTF_8));
            session.notice("Report: " + report);
        }
        JsonOutput.emit(
                session,
                json,
                () -> CalibrationJson.write(result),
                () -> CalibrationText.render(result));
    }
}
