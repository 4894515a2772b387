package io.warrant.app.cli;

import io.warrant.bench.reading.ReadingBench;
import io.warrant.bench.reading.ReadingJson;
import io.warrant.bench.reading.ReadingResult;
import io.warrant.bench.reading.ReadingSpeed;
import io.warrant.bench.reading.ReadingText;
import io.warrant.sources.corpora.Corpus;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
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
                    + " learned words from is read in five parts, each by what the others taught."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  warrant bench reading --corpus gscplus.zip",
            "  warrant bench reading --corpus negex.tsv.gz --json negex.json"
        })
final class BenchReadingCommand implements Runnable {

    @Option(
            names = "--corpus",
            paramLabel = "ZIP|FILE",
            required = true,
            description = "The marked texts.")
    Path corpus = Path.of("");

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
        var knowledge = Knowledge.open(session);
        var texts = Corpus.load(corpus);
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
}
