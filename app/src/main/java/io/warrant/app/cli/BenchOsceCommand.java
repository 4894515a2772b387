package io.warrant.app.cli;

import io.warrant.bench.osce.OsceBench;
import io.warrant.bench.osce.OsceChoices;
import io.warrant.bench.osce.OsceJson;
import io.warrant.bench.osce.OscePolicy;
import io.warrant.bench.osce.OsceResult;
import io.warrant.bench.osce.OsceText;
import io.warrant.engine.errors.ConfigurationException;
import io.warrant.sources.osce.OsceReader;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/// Measures encounters with the patients of examination stations.
@Command(
        name = "osce",
        header = "Measure encounters in which results are revealed only when asked for.",
        description = {
            "Each station is a patient: the first complaint opens the encounter, the history is"
                    + " taken, then examinations and tests are asked for by name until the budget"
                    + " is spent. What is revealed is read as a note is. Diagnoses that the"
                    + " knowledge doesn't list are counted, and can't be found."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  warrant bench osce --cases agentclinic-medqa.jsonl.gz --diseases all",
            "  warrant bench osce --cases stations.jsonl --budget 40 --log steps.jsonl"
        })
final class BenchOsceCommand implements Runnable {

    private static final int MOST_THREADS = 1000;

    @Option(
            names = "--cases",
            paramLabel = "FILE",
            required = true,
            description = "Stations as AgentClinic publishes them, one JSON object a line.")
    Path cases = Path.of("");

    @Mixin ReasoningOptions reasoning = new ReasoningOptions();

    @Option(
            names = "--budget",
            paramLabel = "N",
            description =
                    "What an encounter may cost, in the units of the table of costs"
                            + " (docs/consultation.md). Default: 60.")
    double budget = 60;

    @Option(
            names = "--policy",
            paramLabel = "NAME",
            split = ",",
            description =
                    "How examinations and tests are chosen: ${COMPLETION-CANDIDATES}. Default:"
                            + " all.")
    List<OscePolicy> policies = List.of(OscePolicy.values());

    @Mixin CostOptions costs = new CostOptions();

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "How many stations at once. Default: as many as there are processors.")
    int threads = Runtime.getRuntime().availableProcessors();

    @Option(names = "--seed", paramLabel = "N", description = "For the intervals. Default: 1.")
    long seed = 1;

    @Option(
            names = "--log",
            paramLabel = "FILE",
            description = "Write each step of each encounter, as a line of JSON.")
    @Nullable Path log;

    @Option(
            names = "--json",
            paramLabel = "FILE",
            description = "Write all figures as JSON; - for standard output.")
    @Nullable Path json;

    private final Session session;

    BenchOsceCommand(Session session) {
        this.session = session;
    }

    @Override
    public void run() {
        if (!(budget >= 0) || threads < 1 || threads > MOST_THREADS) {
            throw new ConfigurationException(
                    "--budget %s and --threads %d can't be. Give a budget of 0 or more, and at least 1 thread."
                            .formatted(budget, threads));
        }
        var stations = OsceReader.read(cases);
        var knowledge = Knowledge.open(session);
        var settings = reasoning.settings(knowledge.base());
        OsceResult result;
        try (var progress = ProgressLine.on(session)) {
            result =
                    new OsceBench(
                                    knowledge.reasoner(),
                                    costs.costs(),
                                    new OsceChoices(settings, policies, budget, threads, seed))
                            .run(stations, progress);
        }
        if (log != null) {
            AtomicFile.write(log, OsceJson.log(result).getBytes(StandardCharsets.UTF_8));
            session.notice("Steps: " + log);
        }
        JsonOutput.emit(session, json, () -> OsceJson.write(result), () -> OsceText.render(result));
    }
}
