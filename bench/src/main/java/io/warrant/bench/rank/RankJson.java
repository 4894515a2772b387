package io.warrant.bench.rank;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.warrant.bench.differentials.DifferentialResult;
import io.warrant.bench.metrics.Interval;
import io.warrant.bench.metrics.Rates;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Writes a [RankResult] as JSON: plain keys, rates between 0 and 1, times in milliseconds. The
/// keys on top are over all measured cases, a disease that was not weighed counting as missed.
public final class RankJson {

    /// The version of the format.
    public static final String SCHEMA = "warrant/bench-rank/2";

    private static final ObjectMapper MAPPER =
            new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
    private static final String[] NAMES = {"top1", "top3", "top5", "top10", "top20", "mrr"};

    private RankJson() {}

    public static String write(RankResult result) {
        return write(result, Optional.empty());
    }

    /// The same with what whole differentials were worth, where cases state theirs.
    public static String write(RankResult result, Optional<DifferentialResult> differentials) {
        var root = MAPPER.createObjectNode();
        root.put("schema", SCHEMA);
        put(root, result.overCases(result.outcomes()));
        root.put("cases", result.outcomes().size());
        root.put("coverage", result.coverage());
        put(root.putObject("covered"), result.overCases(result.covered()));
        var diseases = root.putObject("diseases");
        put(diseases, result.overDiseases(result.outcomes()));
        put(diseases.putObject("covered"), result.overDiseases(result.covered()));
        matchings(root.putObject("byMatching"), result);
        training(root.putObject("byTraining"), result);
        groups(root.putObject("bySystem"), result.bySystem());
        groups(root.putObject("byFindings"), result.byFindings());
        differentials.ifPresent(known -> put(root.putObject("differentials"), known));
        speed(root, result);
        settings(root.putObject("settings"), result);
        failures(root, result);
        var ranks = root.putArray("ranks");
        result.outcomes().forEach(outcome -> OutcomeJson.put(ranks.addObject(), outcome));
        try {
            return MAPPER.writeValueAsString(root) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The result can't be written as JSON.", e);
        }
    }

    private static void matchings(ObjectNode node, RankResult result) {
        for (var matching : Matching.values()) {
            var one = node.putObject(matching.name().toLowerCase(Locale.ROOT));
            put(one, result.overCases(result.outcomes(), matching));
            put(one.putObject("covered"), result.overCases(result.covered(), matching));
        }
    }

    private static void put(ObjectNode node, DifferentialResult result) {
        node.put("cases", result.cases());
        for (int at = 0; at < DifferentialResult.NAMES.size(); at++) {
            var name = DifferentialResult.NAMES.get(at).toLowerCase(Locale.ROOT).replace("@", "");
            node.put(name, result.values().get(at));
            var interval = result.intervals().get(at);
            node.putArray(name + "Interval").add(interval.low()).add(interval.high());
        }
    }

    private static void training(ObjectNode node, RankResult result) {
        result.byTraining()
                .forEach((group, outcomes) -> {
                    var one = node.putObject(group);
                    put(one, result.overCases(outcomes));
                    put(one.putObject("diseases"), result.overDiseases(outcomes));
                });
    }

    private static void speed(ObjectNode root, RankResult result) {
        var latency = result.latency();
        root.putObject("latency")
                .put("medianMs", latency.median())
                .put("p95Ms", latency.p95())
                .put("p99Ms", latency.p99())
                .put("maxMs", latency.most());
        root.put("casesPerSecond", result.casesPerSecond());
        root.put("seconds", result.seconds());
        var folds = root.putArray("folds");
        result.passes()
                .forEach(pass ->
                        folds.addObject()
                                .put("fold", pass.number())
                                .put("learned", pass.learned())
                                .put("tested", pass.tested())
                                .put("candidateDiseases", pass.candidates())
                                .put("learningSeconds", pass.learningSeconds())
                                .put("rankingSeconds", pass.rankingSeconds()));
    }

    private static void settings(ObjectNode node, RankResult result) {
        var choices = result.choices();
        node.put("candidates", choices.settings().candidates().name().toLowerCase(Locale.ROOT))
                .put("prior", choices.settings().prior().name().toLowerCase(Locale.ROOT))
                .put("split", choices.splitting().words())
                .put("leaveOutPublication", choices.leaveOutPublication())
                .put("minObserved", choices.leastObserved())
                .put("threads", choices.threads())
                .put("seed", choices.seed())
                .put("knowledge", result.knowledge().name())
                .put("fingerprint", result.knowledge().fingerprint())
                .put("candidateDiseases", result.candidates());
    }

    private static void failures(ObjectNode root, RankResult result) {
        root.put("failed", result.failures().size());
        root.put("skipped", result.skipped());
        root.put("unknownTerms", result.unknownTerms());
        var failures = root.putArray("failures");
        result.failures()
                .forEach(failed ->
                        failures.addObject()
                                .put("case", failed.name())
                                .put("reason", failed.reason()));
    }

    private static void groups(ObjectNode node, Map<String, Rates> groups) {
        groups.forEach((name, rates) -> put(node.putObject(name), rates));
    }

    private static void put(ObjectNode node, RankResult.Measured measured) {
        put(node, measured.rates());
        intervals(node.putObject("ci95"), measured.intervals());
    }

    private static void put(ObjectNode node, Rates rates) {
        var values = rates.values();
        for (int i = 0; i < NAMES.length; i++) {
            node.put(NAMES[i], values[i]);
        }
        node.put("n", rates.count());
    }

    private static void intervals(ObjectNode node, List<Interval> intervals) {
        for (int i = 0; i < intervals.size(); i++) {
            node.putArray(NAMES[i]).add(intervals.get(i).low()).add(intervals.get(i).high());
        }
    }
}
