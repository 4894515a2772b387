package io.warrant.app.cli;

import io.warrant.bench.calculators.CalculatorBench;
import io.warrant.bench.calculators.CalculatorReport;
import io.warrant.bench.calculators.Convention;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;

/// Measures the calculators.
@Command(
        name = "calculators",
        header = "Measure the calculators on published items.",
        description = {
            "Computes items in the form of MedCalc-Bench from their own given inputs and compares"
                    + " within their own limits. Items without inputs take them from another"
                    + " file's row on the same note, calculator and question.",
            "",
            "The items' explanations presume conventions, such as that a sign which isn't"
                    + " mentioned is absent. They are applied here, and counted; the calculators"
                    + " themselves never fill anything in."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  warrant bench calculators --items items.csv --json results.json",
            "  warrant bench calculators --items corrected.csv.gz --items items.csv.gz"
        })
final class BenchCalculatorsCommand implements Runnable {

    @Option(
            names = "--items",
            required = true,
            paramLabel = "FILE",
            description = "A CSV file of items. Repeatable.")
    List<Path> items = List.of();

    @Option(
            names = "--json",
            paramLabel = "FILE",
            description = "Write every result as JSON; - for standard output.")
    @Nullable Path json;

    @Option(
            names = "--strict",
            description = "Apply no convention: what isn't given, or isn't clear, isn't computed.")
    boolean strict;

    private final Session session;

    BenchCalculatorsCommand(Session session) {
        this.session = session;
    }

    @Override
    public void run() {
        var outcomes =
                new CalculatorBench(
                                strict
                                        ? EnumSet.noneOf(Convention.class)
                                        : EnumSet.allOf(Convention.class))
                        .run(items);
        JsonOutput.emit(
                session,
                json,
                () -> CalculatorReport.json(outcomes),
                () -> CalculatorReport.text(outcomes));
    }
}
