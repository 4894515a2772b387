package io.warrant.app.cli;

import io.warrant.bench.compare.Comparison;
import io.warrant.bench.compare.ComparisonJson;
import io.warrant.bench.compare.ComparisonText;
import io.warrant.bench.compare.RankRunReader;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;

/// Compares two runs of the ranking, case by case.
@Command(
        name = "compare",
        header = "Compare two runs of `bench rank`, case by case.",
        description = {
            "Differences come with intervals drawn by publication and, for top 1, 3 and 10, with"
                    + " McNemar's exact test. Only cases that both runs have are compared."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  warrant bench rank --cases phenopackets.zip --folds 5 --json before.json",
            "  warrant bench compare before.json after.json"
        })
final class BenchCompareCommand implements Runnable {

    @Parameters(index = "0", paramLabel = "A.json", description = "What `bench rank --json` wrote.")
    Path a = Path.of("");

    @Parameters(
            index = "1",
            paramLabel = "B.json",
            description = "Another run. Differences are what it has more than the first.")
    Path b = Path.of("");

    @Option(names = "--seed", paramLabel = "N", description = "For the intervals. Default: 1.")
    long seed = 1;

    @Option(
            names = "--json",
            paramLabel = "FILE",
            description = "Write the comparison as JSON; - for standard output.")
    @Nullable Path json;

    private final Session session;

    BenchCompareCommand(Session session) {
        this.session = session;
    }

    @Override
    public void run() {
        var comparison = Comparison.of(RankRunReader.load(a), RankRunReader.load(b), seed);
        JsonOutput.emit(
                session,
                json,
                () -> ComparisonJson.write(comparison),
                () -> ComparisonText.render(comparison));
    }
}
