package io.warrant.bench.calibration;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.warrant.bench.metrics.Reliability;
import io.warrant.bench.metrics.RiskCoverage;

/// Writes a [CalibrationResult] as JSON.
public final class CalibrationJson {

    private static final ObjectMapper MAPPER =
            new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private CalibrationJson() {}

    public static String write(CalibrationResult result) {
        var root = MAPPER.createObjectNode();
        root.put("schema", "warrant/bench-calibration/1");
        root.put("knowledge", result.circumstances().knowledge());
        root.put("fingerprint", result.circumstances().fingerprint());
        root.put("split", result.circumstances().split());
        root.put("coverageAsked", result.circumstances().settings().coverage());
        root.put("confidenceAsked", result.circumstances().settings().confidence());
        root.put("cases", result.judgements().size()).put("unknownDisease", result.unknown());
        var all = result.judgements();
        reliability(root.putObject("calibrated"), CalibrationResult.reliability(all, false));
        risk(root.withObject("/calibrated"), result.riskCoverage(false));
        reliability(root.putObject("raw"), CalibrationResult.reliability(all, true));
        risk(root.withObject("/raw"), result.riskCoverage(true));
        root.putObject("sets")
                .put("coverage", CalibrationResult.coverage(all))
                .put("medianSize", CalibrationResult.medianSize(all));
        root.putObject("abstention")
                .put("answered", (double) result.answered().size() / all.size())
                .put("rightOfAnswered", CalibrationResult.shareRight(result.answered()))
                .put("rightOfAll", CalibrationResult.shareRight(all));
        root.putObject("unlisted")
                .put("listed", result.unlistedMean(false))
                .put("hidden", result.unlistedMean(true))
                .put("auroc", result.unlistedArea());
        var bands = root.putArray("byFindings");
        result.byFindings()
                .forEach((band, some) ->
                        reliability(
                                bands.addObject()
                                        .put("findings", band)
                                        .put("cases", some.size())
                                        .put("coverage", CalibrationResult.coverage(some)),
                                CalibrationResult.reliability(some, false)));
        var cases = root.putArray("judgements");
        for (var one : all) {
            cases.addObject()
                    .put("case", one.name())
                    .put("publication", one.cluster())
                    .put("findings", one.findings())
                    .put("confidence", one.answer().confidence())
                    .put("raw", one.answer().raw())
                    .put("right", one.answer().right())
                    .put("setSize", one.set().size())
                    .put("setContains", one.set().contains());
        }
        try {
            return MAPPER.writeValueAsString(root) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The result can't be written as JSON.", e);
        }
    }

    private static void reliability(ObjectNode node, Reliability reliability) {
        node.put("ece", reliability.error())
                .put("eceEqualMass", reliability.errorEqualMass())
                .put("brier", reliability.brier());
        var bins = node.putArray("bins");
        for (var bin : reliability.bins()) {
            bins.addObject()
                    .put("count", bin.count())
                    .put("mean", bin.mean())
                    .put("right", bin.right());
        }
    }

    private static void risk(ObjectNode node, RiskCoverage risk) {
        node.put("aurc", risk.area()).put("aurcIdeal", risk.ideal());
    }
}
