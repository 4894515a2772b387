package io.warrant.app.cli;

import io.warrant.bench.select.SelectBench;
import io.warrant.bench.select.SelectReport;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import java.nio.file.Path;

/// Measures how guidelines and calculators are chosen.
@Command(
        name = "select",
        header = "Measure how well guidelines and calculators are chosen for a patient.",
        description = {
            "With --items, notes in the form of MedCalc-Bench: where the calculator that the item"
                + " asks for, or the guideline that computes the same, stands in the choice by the"
                + " note alone. A note may fit many calculators; the item asks for one.",
            "",
            "Without it, the guidelines' own tests: where the guideline stands that wants these"
                    + " inputs, by inputs alone."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  warrant bench select",
            "  warrant bench select --items items.csv.gz --json select.json"
        })
final class BenchSelectCommand implements Runnable {

    @Option(
            names = "--items",
            paramLabel = "FILE",
            description = "A CSV file with the columns 'Calculator Name' and 'Patient Note'.")
    @Nullable Path items;

    @Option(
            names = "--json",
            paramLabel = "FILE",
            description = "Write all figures as JSON; - for standard output.")
    @Nullable Path json;

    private final Session session;

    BenchSelectCommand(Session session) {
        this.session = session;
    }

    @Override
    public void run() {
        var bench = new SelectBench(Knowledge.open(session).reasoner());
        var result = items == null ? bench.tests() : bench.items(items);
        JsonOutput.emit(
                session, json, () -> SelectReport.json(result), () -> SelectReport.text(result));
    }
}
