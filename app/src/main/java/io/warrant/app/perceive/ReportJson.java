package io.warrant.app.perceive;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.warrant.perception.measure.Endurance;
import io.warrant.perception.measure.Report;

/// What was measured of a model, as JSON.
public final class ReportJson {

    private static final ObjectMapper JSON = new ObjectMapper();

    private ReportJson() {}

    public static String write(Report report) {
        var out = JSON.createObjectNode();
        out.put("task", report.task()).put("data", report.data());
        var measures = out.putArray("measures");
        report.measures().forEach(measure -> measure(measures.addObject(), measure));
        report.reliability()
                .ifPresent(known ->
                        out.putObject("reliability")
                                .put("error", known.error())
                                .put("errorEqualMass", known.errorEqualMass())
                                .put("brier", known.brier()));
        var groups = out.putArray("groups");
        for (var group : report.groups()) {
            var each = groups.addObject();
            each.put("attribute", group.attribute())
                    .put("value", group.value())
                    .put("count", group.count());
            measure(each, group.measure());
        }
        report.endurance().ifPresent(known -> endurance(out, known));
        report.notices().forEach(out.putArray("notices")::add);
        return out.toPrettyString() + "\n";
    }

    private static void endurance(ObjectNode out, Endurance known) {
        out.putObject("pace")
                .put("recordings", known.pace().count())
                .put("medianMilliseconds", known.pace().median())
                .put("slowMilliseconds", known.pace().slow());
        var all = out.putArray("worse");
        for (var worse : known.worse()) {
            var one =
                    all.addObject()
                            .put("how", worse.how())
                            .put("severity", worse.severity())
                            .put("readable", worse.readable())
                            .put("statements", worse.stated());
            if (worse.stated() > 0) {
                one.put("right", worse.accuracy()).put("stated", worse.confidence());
            }
        }
    }

    private static void measure(ObjectNode out, Report.Measure measure) {
        out.put("name", measure.name())
                .put("value", measure.value())
                .put("low", measure.interval().low())
                .put("high", measure.interval().high());
    }
}
