package io.warrant.app.cli;

import io.warrant.bench.consult.ConsultBench;
import io.warrant.bench.consult.ConsultChoices;
import io.warrant.bench.consult.ConsultJson;
import io.warrant.bench.consult.ConsultReport;
import io.warrant.bench.consult.ConsultResult;
import io.warrant.bench.consult.ConsultText;
import io.warrant.bench.consult.PolicyKind;
import io.warrant.engine.errors.ConfigurationException;
import io.warrant.engine.knowledge.KnowledgeBase;
import io.warrant.sources.cases.CaseArchive;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/// Measures consultations with simulated patients.
@Command(
        name = "consult",
        header = "Measure how soon, and at what cost, questions find the right disease.",
        description = {
            "Each case becomes a patient who presents with a few findings of the record, answers"
                    + " from the record, and doesn't know what isn't in it. All policies meet the"
                    + " same patients. What is learned from is always of other publications: five"
                    + " folds, unless --split says otherwise."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  warrant bench consult --cases phenopackets.zip --sample 500",
            "  warrant bench consult --cases phenopackets.zip --policy warrant,entropy --json"
                    + " c.json",
            "  warrant bench consult --cases phenopackets.zip --manner mistaken --manner-rate 0.1"
        })
final class BenchConsultCommand implements Runnable {

    private static final int MOST = 1000;

    @Option(
            names = "--cases",
            paramLabel = "ZIP|DIR",
            required = true,
            description = "Solved cases: phenopackets or plain cases that state their diagnosis.")
    Path cases = Path.of("");

    @Mixin ReasoningOptions reasoning = new ReasoningOptions();

    @Mixin SplitOptions split = new SplitOptions();

    @Option(
            names = "--leave-out-publication",
            description = "Withhold from each case the rows that cite its own publication.")
    boolean leaveOutPublication;

    @Option(
            names = "--policy",
            paramLabel = "NAME",
            split = ",",
            description = "How questions are chosen: ${COMPLETION-CANDIDATES}. Default: all.")
    List<PolicyKind> policies = List.of(PolicyKind.values());

    @Option(
            names = "--complaints",
            paramLabel = "N",
            description = "How many findings patients present with. Default: 2.")
    int complaints = 2;

    @Option(
            names = "--max-questions",
            paramLabel = "N",
            description = "How many questions and tests follow at most. Default: 15.")
    int maxQuestions = 15;

    @Mixin MannerOptions manner = new MannerOptions();

    @Option(
            names = "--sample",
            paramLabel = "N",
            description = "How many cases are drawn; 0 for all. Default: 200.")
    int sample = 200;

    @Option(
            names = "--depth",
            paramLabel = "N",
            description = "How many steps the program's own policies look ahead: 1 or 2.")
    int depth = 1;

    @Mixin CostOptions costs = new CostOptions();

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "How many cases at once. Default: as many as there are processors.")
    int threads = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--seed",
            paramLabel = "N",
            description = "For the draws, the folds and the intervals. Default: 1.")
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

    BenchConsultCommand(Session session) {
        this.session = session;
    }

    @Override
    public void run() {
        check();
        var knowledge = Knowledge.open(session);
        ConsultResult result;
        try (var progress = ProgressLine.on(session)) {
            var archive = CaseArchive.read(cases, knowledge.base(), progress);
            result =
                    new ConsultBench(knowledge.reasoner(), costs.costs(), choices(knowledge.base()))
                            .run(archive, progress);
        }
        if (report != null) {
            AtomicFile.write(report, ConsultReport.html(result).getBytes(StandardCharsets.UTF_8));
            session.notice("Report: " + report);
        }
        JsonOutput.emit(
                session, json, () -> ConsultJson.write(result), () -> ConsultText.render(result));
    }

    private ConsultChoices choices(KnowledgeBase base) {
        return new ConsultChoices(
                reasoning.settings(base),
                base.questions().size() > 0 ? split.splitting(seed) : split.honest(seed),
                leaveOutPublication,
                manner.manner(),
                policies,
                new ConsultChoices.Run(complaints, maxQuestions, sample, depth, threads, seed));
    }

    private void check() {
        if (complaints < 1 || maxQuestions < 0 || maxQuestions > MOST || sample < 0) {
            throw new ConfigurationException(
                    "--complaints %d, --max-questions %d and --sample %d can't be. Give at least 1 complaint, 0 to %d questions, and no negative number."
                            .formatted(complaints, maxQuestions, sample, MOST));
        }
        if (threads < 1 || threads > MOST || depth < 1 || depth > 2) {
            throw new ConfigurationException(
                    "--threads %d and --depth %d can't be. Give at least 1 thread, and a depth of 1 or 2."
                            .formatted(threads, depth));
        }
    }
}
