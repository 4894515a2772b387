package io.warrant.app.cli;

import io.warrant.bench.reading.ReadingBench;
import io.warrant.bench.reading.ReadingJson;
import io.warrant.bench.reading.ReadingResult;
import io.warrant.bench.reading.ReadingSpeed;
import io.warrant.bench.reading.ReadingText;
import io.warrant.bench.reading.RewritingBench;
import io.warrant.bench.reading.RewritingJson;
import io.warrant.bench.reading.RewritingResult;
import io.warrant.bench.reading.RewritingText;
import io.warrant.engine.errors.ConfigurationException;
import io.warrant.sources.cases.CaseArchive;
import io.warrant.sources.corpora.Corpus;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.nio.file.Path;

/// Measures how well notes are read.
@Command(
        name = "reading",
        header = "Measure how well findings are read from text.",
        description = {
            "Reads the texts of a corpus and holds what was read against what people marked:"
                    + " precision, recall and F1, the errors, and the speed. Corpora are known by"
                    + " their content: an archive in the form of GSC+, a table as that of"
                    + " BioCreative VIII track 3, or one as NegEx's. A corpus that the knowledge"
                    + " learned words from is read in five parts, each by what the others taught.",
            "",
            "With --rewrite, solved cases are written as sentences and read back: how many of their"
                    + " findings return, and where the diagnosis stands from the sentences and from"
                    + " the coded case. Their own publications are left out of the ranking."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  warrant bench reading --corpus gscplus.zip",
            "  warrant bench reading --corpus negex.tsv.gz --json negex.json",
            "  warrant bench reading --rewrite phenopackets.zip --sample 500"
        })
final class BenchReadingCommand implements Runnable {

    @Option(names = "--corpus", paramLabel = "ZIP|FILE", description = "Marked texts to read.")
    @Nullable Path corpus;

    @Option(
            names = "--rewrite",
            paramLabel = "ZIP|DIR",
            description = "Solved cases to rewrite as sentences and to read back.")
    @Nullable Path rewrite;

    @Option(
            names = "--sample",
            paramLabel = "N",
            description = "With --rewrite: how many cases. Default: 200.")
    int sample = 200;

    @Option(
            names = "--seed",
            paramLabel = "N",
            description = "With --rewrite: for the sample and the sentences. Default: 1.")
    long seed = 1;

    @Mixin ReasoningOptions reasoning = new ReasoningOptions();

    @Option(
            names = "--json",
            paramLabel = "FILE",
            description = "Write all figures and errors as JSON; - for standard output.")
    @Nullable Path json;

    private final Session session;

    BenchReadingCommand(Session session) {
        this.session = session;
    }

    @Override
    public void run() {
        if (corpus != null && rewrite == null) {
            marked(corpus);
        } else if (rewrite != null && corpus == null) {
            rewritten(rewrite);
        } else {
            throw new ConfigurationException(
                    (corpus == null
                                    ? "Neither --corpus nor --rewrite is"
                                    : "Both --corpus and --rewrite are")
                            + " given. Give one of them: --corpus for marked texts, or --rewrite"
                            + " for solved cases.");
        }
    }

    private void marked(Path file) {
        var knowledge = Knowledge.open(session);
        var texts = Corpus.load(file);
        var speed = ReadingSpeed.of(knowledge.base(), texts);
        ReadingResult result;
        try (var progress = ProgressLine.on(session)) {
            result = new ReadingBench(knowledge.base(), progress).run(texts);
        }
        JsonOutput.emit(
                session,
                json,
                () -> ReadingJson.write(result, speed),
                () -> ReadingText.render(result, speed));
    }

    private void rewritten(Path cases) {
        if (sample < 1) {
            throw new ConfigurationException(
                    "--sample can't be " + sample + ". Give at least 1 case, such as 200.");
        }
        var knowledge = Knowledge.open(session);
        RewritingResult result;
        try (var progress = ProgressLine.on(session)) {
            var archive = CaseArchive.read(cases, knowledge.base(), progress);
            var bench =
                    new RewritingBench(
                            knowledge.reasoner(), reasoning.settings(knowledge.base()), progress);
            result = bench.run(archive, sample, seed);
        }
        JsonOutput.emit(
                session,
                json,
                () -> RewritingJson.write(result),
                () -> RewritingText.render(result));
    }
}
