package io.warrant.app.cli;

import io.warrant.app.asking.KnowledgeAtHand;
import io.warrant.bench.triage.DangerBench;
import io.warrant.bench.triage.DangerJson;
import io.warrant.bench.triage.DangerResult;
import io.warrant.bench.triage.DangerText;
import io.warrant.bench.triage.TriageBench;
import io.warrant.bench.triage.TriageJson;
import io.warrant.bench.triage.TriageText;
import io.warrant.engine.errors.ConfigurationException;
import io.warrant.engine.triage.Loss;
import io.warrant.sources.cases.CaseArchive;
import io.warrant.sources.vignettes.VignetteReader;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.nio.file.Path;

/// Measures what can be told of urgency.
@Command(
        name = "triage",
        header = "Measure how well urgency is told.",
        description = {
            "With --cases: each patient presents with one complaint, sex and age, and a few"
                    + " questions follow; it is an emergency where the right disease is graded as"
                    + " one. Of simulated patients, the measuring half counts.",
            "With --vignettes: each vignette's urgency is told from all others by counting the"
                    + " findings that are read from their texts."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  warrant bench triage --cases patients.csv.gz --knowledge common.pack",
            "  warrant bench triage --vignettes semigran.jsonl.gz"
        })
final class BenchTriageCommand implements Runnable {

    private static final int MOST = 1000;

    @Option(
            names = "--cases",
            paramLabel = "FILE",
            description = "Solved cases whose diagnoses the knowledge grades by severity.")
    @Nullable Path cases;

    @Option(
            names = "--vignettes",
            paramLabel = "FILE",
            description = "Vignettes, one JSON object a line, some with an urgency_level.")
    @Nullable Path vignettes;

    @Mixin ReasoningOptions reasoning = new ReasoningOptions();

    @Option(
            names = "--max-questions",
            paramLabel = "N",
            description = "How many questions follow the complaint. Default: 5.")
    int maxQuestions = 5;

    @Option(
            names = "--missed",
            paramLabel = "N",
            description =
                    "How many false alarms are as bad as one missed emergency. Default: 10, an"
                            + " assumption.")
    double missed = Loss.USUAL.missed();

    @Mixin MannerOptions manner = new MannerOptions();

    @Option(
            names = "--seed",
            paramLabel = "N",
            description = "For the intervals and the shuffled labels. Default: 1.")
    long seed = 1;

    @Option(
            names = "--json",
            paramLabel = "FILE",
            description = "Write all figures as JSON; - for standard output.")
    @Nullable Path json;

    private final Session session;

    BenchTriageCommand(Session session) {
        this.session = session;
    }

    @Override
    public void run() {
        if ((cases == null) == (vignettes == null)) {
            throw new ConfigurationException(
                    "One of --cases and --vignettes is measured at a time. Give one of them.");
        }
        if (!(missed >= 1 && missed <= MOST) || maxQuestions < 0 || maxQuestions > MOST) {
            throw new ConfigurationException(
                    "--missed %s or --max-questions %d can't be. Give a number from 1 to %d for the first and from 0 to %d for the second."
                            .formatted(missed, maxQuestions, MOST, MOST));
        }
        var knowledge = Knowledge.open(session);
        if (cases != null) {
            measure(cases, knowledge);
        } else if (vignettes != null) {
            var bench = new TriageBench(knowledge.base(), knowledge.reasoner().name(), seed);
            var result = bench.run(VignetteReader.read(vignettes));
            JsonOutput.emit(
                    session, json, () -> TriageJson.write(result), () -> TriageText.render(result));
        }
    }

    private void measure(Path file, KnowledgeAtHand knowledge) {
        var choices =
                new DangerBench.Choices(maxQuestions, new Loss(missed), manner.manner(), seed);
        var settings = reasoning.settings(knowledge.base());
        DangerResult result;
        try (var progress = ProgressLine.on(session)) {
            var archive = CaseArchive.read(file, knowledge.base(), progress);
            result =
                    new DangerBench(knowledge.reasoner(), settings, choices).run(archive, progress);
        }
        JsonOutput.emit(
                session, json, () -> DangerJson.write(result), () -> DangerText.render(result));
    }
}
