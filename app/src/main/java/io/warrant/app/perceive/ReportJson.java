package io.warrant.app.perceive;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.warrant.perception.measure.Confounding;
import io.warrant.perception.measure.Endurance;
import io.warrant.perception.measure.Report;

/// What was measured of a model, as `docs/schema/perception-report.schema.json` describes it.
public final class ReportJson {

    private static final ObjectMapper JSON = new ObjectMapper();

    private ReportJson() {}

    public static String write(Report report) {
        var out = JSON.createObjectNode();
        out.put("schema", "warrant/perception-report/1")
                .put("task", report.task())
                .put("data", report.data());
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
            measure(each.putObject("measure"), group.measure());
        }
        report.confounding()
                .ifPresent(
                        known -> confounding(out.putObject("confounding"), report.task(), known));
        report.endurance().ifPresent(known -> endurance(out, known));
        report.notices().forEach(out.putArray("notices")::add);
        return out.toPrettyString() + "\n";
    }

    private static void confounding(ObjectNode out, String model, Confounding known) {
        var ties = out.putArray("ties");
        for (var tie : known.ties()) {
            var one =
                    ties.addObject()
                            .put("concept", tie.concept())
                            .put("attribute", tie.group().attribute())
                            .put("value", tie.group().value())
                            .put("count", tie.group().count());
            one.put("chanceOfMore", tie.group().measure().value())
                    .put("low", tie.group().measure().interval().low())
                    .put("high", tie.group().measure().interval().high())
                    .put("byChance", tie.chance())
                    .put("byChanceOfAll", tie.adjusted())
                    .put("confounded", tie.isConfounded());
            if (tie.isConfounded()) {
                one.put("rule", ConfoundingText.command(model, tie.concept()));
            }
        }
        var costs = out.putArray("switchedOff");
        for (var cost : known.costs()) {
            var one = costs.addObject().put("concept", cost.concept());
            var measures = one.putArray("measures");
            cost.without().forEach(measure -> measure(measures.addObject(), measure));
        }
        known.notices().forEach(out.putArray("notices")::add);
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
        out.put("name", measure.name());
        number(out, "value", measure.value());
        number(out, "low", measure.interval().low());
        number(out, "high", measure.interval().high());
    }

    /// Null where the recordings don't tell it: JSON has no other word for that.
    private static void number(ObjectNode out, String name, double number) {
        if (Double.isNaN(number)) {
            out.putNull(name);
        } else {
            out.put(name, number);
        }
    }
}
