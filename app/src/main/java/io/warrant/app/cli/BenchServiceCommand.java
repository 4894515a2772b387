package io.warrant.app.cli;

import io.warrant.bench.service.FuzzBench;
import io.warrant.bench.service.FuzzResult;
import io.warrant.bench.service.LoadBench;
import io.warrant.bench.service.Requests;
import io.warrant.bench.service.ServiceJson;
import io.warrant.bench.service.ServiceText;
import io.warrant.bench.service.Target;
import io.warrant.engine.errors.ConfigurationException;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Measures a running service.
@Command(
        name = "service",
        header = "Measure how fast a running service answers, and what it bears.",
        description = {
            "Posts records over several connections and tells throughput, times, errors, and the"
                    + " service's memory at the start, in the middle and at the end. With --rate,"
                    + " requests are due at fixed times, and lateness counts. With"
                    + " --fuzz, sends malformed requests instead and counts answers of the 500s,"
                    + " hangs, and answers that tell a place in the program."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  warrant bench service --url http://127.0.0.1:8080 --cases phenopackets.zip",
            "  warrant bench service --url http://127.0.0.1:8080 --rate 100 --seconds 300",
            "  warrant bench service --url http://127.0.0.1:8080 --fuzz 10000"
        })
final class BenchServiceCommand implements Runnable {

    @Option(
            names = "--url",
            paramLabel = "URL",
            required = true,
            description = "The service, such as http://127.0.0.1:8080.")
    String url = "";

    @Option(
            names = "--path",
            paramLabel = "PATH",
            description = "What to post to, with options. Default: ${DEFAULT-VALUE}.")
    String path = "/api/v1/diagnose";

    @Option(
            names = "--cases",
            paramLabel = "ZIP|FILE",
            description = "Records to post. Default: the example that comes with the program.")
    @Nullable Path cases;

    @Option(
            names = "--sample",
            paramLabel = "N",
            description = "How many records are drawn from an archive. Default: 1000.")
    int sample = 1000;

    @Option(names = "--connections", paramLabel = "N", description = "Default: 16.")
    int connections = 16;

    @Option(
            names = "--seconds",
            paramLabel = "S",
            description = "How long to measure. Default: 20.")
    double seconds = 20;

    @Option(
            names = "--warm-up",
            paramLabel = "S",
            description = "How long to send before measuring. Default: 20.")
    double warmUp = 20;

    @Option(
            names = "--rate",
            paramLabel = "N",
            description = "Requests a second. Default: as many as it answers.")
    double rate;

    @Option(
            names = "--fuzz",
            paramLabel = "N",
            description = "Send so many malformed requests instead.")
    int fuzz;

    @Option(
            names = "--seed",
            paramLabel = "N",
            description = "For the sample and the malformed requests. Default: 1.")
    long seed = 1;

    @Option(
            names = "--json",
            paramLabel = "FILE",
            description = "Write the figures as JSON; - for standard output.")
    @Nullable Path json;

    private final Session session;

    BenchServiceCommand(Session session) {
        this.session = session;
    }

    @Override
    public void run() {
        if (connections < 1 || seconds <= 0 || warmUp < 0 || rate < 0 || sample < 1 || fuzz < 0) {
            throw new ConfigurationException(
                    "--connections, --seconds and --sample must be above 0, and no number may be"
                            + " negative. Leave them out for what is usual.");
        }
        var target = Target.parse(url);
        var records = Requests.load(Optional.ofNullable(cases), sample, seed);
        if (fuzz > 0) {
            fuzz(target, records);
            return;
        }
        var plan = new LoadBench.Plan(path, connections, warmUp, seconds, rate);
        var result = new LoadBench(target, plan, records).run(plan);
        JsonOutput.emit(
                session, json, () -> ServiceJson.write(result), () -> ServiceText.render(result));
    }

    private void fuzz(Target target, List<byte[]> records) {
        FuzzResult result;
        try (var progress = ProgressLine.on(session)) {
            result = new FuzzBench(target, records, seed).run(fuzz, progress);
        }
        JsonOutput.emit(
                session, json, () -> ServiceJson.write(result), () -> ServiceText.render(result));
    }
}
