package io.warrant.app.cli;

import io.warrant.bench.compare.Ablation;
import io.warrant.bench.compare.Comparison;
import io.warrant.bench.compare.ComparisonText;
import io.warrant.bench.differentials.DifferentialBench;
import io.warrant.bench.differentials.DifferentialResult;
import io.warrant.bench.rank.RankBench;
import io.warrant.bench.rank.RankChoices;
import io.warrant.bench.rank.RankJson;
import io.warrant.bench.rank.RankReport;
import io.warrant.bench.rank.RankResult;
import io.warrant.bench.rank.RankText;
import io.warrant.bench.rank.Variant;
import io.warrant.engine.errors.ConfigurationException;
import io.warrant.sources.cases.CaseArchive;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Ranks many solved cases and reports where the right disease stands.
@Command(
        name = "rank",
        header = "Measure where the right disease stands, over many solved cases.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  warrant bench rank --cases phenopackets.zip --min-observed 3",
            "  warrant bench rank --cases phenopackets.zip --folds 5 --split publication",
            "  warrant bench rank --cases folder --leave-out-publication --report out",
            "  warrant bench rank --cases phenopackets.zip --folds 5 --ablate all",
            "  warrant bench rank --cases phenopackets.zip --threads 1 --json rank.json"
        })
final class BenchRankCommand implements Runnable {

    @Option(
            names = "--cases",
            paramLabel = "ZIP|DIR",
            required = true,
            description = "Solved cases: phenopackets or plain cases that state their diagnosis.")
    Path cases = Path.of("");

    @Mixin ReasoningOptions reasoning = new ReasoningOptions();

    @Mixin SplitOptions split = new SplitOptions();

    @Option(
            names = "--min-observed",
            paramLabel = "N",
            description = "Leave out cases with fewer observed findings. Default: 0.")
    int leastObserved;

    @Option(
            names = "--leave-out-publication",
            description = "Withhold from each case the rows that cite its own publication.")
    boolean leaveOutPublication;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "How many cases at once. Default: as many as there are processors.")
    int threads = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--seed",
            paramLabel = "N",
            description = "For the folds and the intervals. Default: 1.")
    long seed = 1;

    @Option(
            names = "--json",
            paramLabel = "FILE",
            description = "Write all figures as JSON; - for standard output.")
    @Nullable Path json;

    @Option(
            names = "--report",
            paramLabel = "DIR",
            description = "Write a page of plots and tables into a folder.")
    @Nullable Path report;

    @Option(
            names = "--ablate",
            paramLabel = "PART",
            split = ",",
            description = {
                "Also rank with one part of the model switched off, and compare: all, or of"
                    + " exclusions, onset, breadth, partial, patients. --json and --report tell of"
                    + " the model as it is."
            })
    List<String> ablate = List.of();

    private final Session session;

    BenchRankCommand(Session session) {
        this.session = session;
    }

    @Override
    public void run() {
        if (threads < 1 || threads > 1024 || leastObserved < 0) {
            throw new ConfigurationException(
                    "--threads and --min-observed can't be "
                            + threads
                            + " and "
                            + leastObserved
                            + ". Give at least 1 thread and no negative number.");
        }
        var knowledge = Knowledge.open(session);
        var parts = Ablation.parts(ablate);
        var variants = new ArrayList<>(List.of(Variant.NONE));
        variants.addAll(parts);
        List<RankResult> results;
        Optional<DifferentialResult> differentials;
        try (var progress = ProgressLine.on(session)) {
            var archive = CaseArchive.read(cases, knowledge.base(), progress);
            var choices =
                    new RankChoices(
                            reasoning.settings(knowledge.base()),
                            split.splitting(seed),
                            leaveOutPublication,
                            leastObserved,
                            threads,
                            seed);
            results = new RankBench(knowledge.reasoner(), choices).run(archive, variants, progress);
            differentials =
                    DifferentialBench.run(archive, knowledge.reasoner(), choices.settings(), seed);
        }
        var result = results.getFirst();
        var worth = Ablation.of(result, parts, results.subList(1, results.size()));
        emit(result, differentials, worth);
    }

    private void emit(
            RankResult result, Optional<DifferentialResult> differentials, List<Comparison> worth) {
        if (report != null) {
            var page = folder(report).resolve("rank.html");
            AtomicFile.write(page, RankReport.html(result).getBytes(StandardCharsets.UTF_8));
            session.notice("Report: " + page);
        }
        JsonOutput.emit(
                session,
                json,
                () -> RankJson.write(result, differentials),
                () -> text(result, worth) + differentials.map(DifferentialResult::text).orElse(""));
    }

    private static String text(RankResult result, List<Comparison> worth) {
        return RankText.render(result) + (worth.isEmpty() ? "" : ComparisonText.table(worth));
    }

    private static Path folder(Path folder) {
        try {
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new ConfigurationException(
                    "Can't make the folder "
                            + folder
                            + ". Give --report one that you may write to.",
                    e);
        }
    }
}
