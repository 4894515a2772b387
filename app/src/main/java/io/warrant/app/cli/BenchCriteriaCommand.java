package io.warrant.app.cli;

import io.warrant.bench.criteria.CriteriaBench;
import io.warrant.bench.criteria.CriteriaReport;
import io.warrant.sources.cases.CaseArchive;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import java.nio.file.Path;

/// Measures whether criteria tell their diseases' patients from others.
@Command(
        name = "criteria",
        header = "Measure how published criteria stand with patients of their diseases and others.",
        description = {
            "Every criterion of the knowledge is held against every case: how often something is"
                + " known of what it asks for, and how often it is met, met in part, not met, or"
                + " open, with patients of its diseases and with all others."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  warrant bench criteria --cases phenopackets.zip",
            "  warrant bench criteria --cases phenopackets.zip --json criteria.json"
        })
final class BenchCriteriaCommand implements Runnable {

    @Option(
            names = "--cases",
            paramLabel = "ZIP|DIR",
            required = true,
            description = "Solved cases: phenopackets or plain cases that state their diagnosis.")
    Path cases = Path.of("");

    @Option(
            names = "--json",
            paramLabel = "FILE",
            description = "Write all figures as JSON; - for standard output.")
    @Nullable Path json;

    private final Session session;

    BenchCriteriaCommand(Session session) {
        this.session = session;
    }

    @Override
    public void run() {
        var base = Knowledge.open(session).base();
        CriteriaBench.Result result;
        try (var progress = ProgressLine.on(session)) {
            var archive = CaseArchive.read(cases, base, progress);
            result = CriteriaBench.of(base).run(archive, progress);
        }
        JsonOutput.emit(
                session,
                json,
                () -> CriteriaReport.json(result),
                () -> CriteriaReport.text(result));
    }
}
