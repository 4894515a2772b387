package io.warrant.app.cli;

import io.warrant.bench.triage.TriageBench;
import io.warrant.bench.triage.TriageJson;
import io.warrant.bench.triage.TriageText;
import io.warrant.sources.vignettes.VignetteReader;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import java.nio.file.Path;

/// Measures what labelled vignettes tell of urgency.
@Command(
        name = "triage",
        header = "Measure whether labelled vignettes tell how urgent another one is.",
        description =
                "Each vignette's urgency is told from all others by counting the findings that are"
                        + " read from their texts.",
        footerHeading = "%nExamples:%n",
        footer = "  warrant bench triage --vignettes semigran.jsonl.gz")
final class BenchTriageCommand implements Runnable {

    @Option(
            names = "--vignettes",
            paramLabel = "FILE",
            required = true,
            description = "Vignettes, one JSON object a line, some with an urgency_level.")
    Path vignettes = Path.of("");

    @Option(
            names = "--seed",
            paramLabel = "N",
            description = "For the shuffled labels. Default: 1.")
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
        var knowledge = Knowledge.open(session);
        var bench = new TriageBench(knowledge.base(), knowledge.reasoner().name(), seed);
        var result = bench.run(VignetteReader.read(vignettes));
        JsonOutput.emit(
                session, json, () -> TriageJson.write(result), () -> TriageText.render(result));
    }
}
