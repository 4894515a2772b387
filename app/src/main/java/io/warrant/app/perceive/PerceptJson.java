package io.warrant.app.perceive;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.warrant.engine.fusion.Opinion;
import io.warrant.perception.percept.Overruling;
import io.warrant.perception.percept.Percept;
import io.warrant.perception.percept.Perception;
import io.warrant.perception.percept.Where;
import io.warrant.perception.recording.Recording;
import io.warrant.perception.recording.Row;

import java.util.List;
import java.util.Locale;

/// What models see, as `docs/schema/perception.schema.json` describes it.
public final class PerceptJson {

    public static final String SCHEMA = "warrant/perception/1";

    private static final ObjectMapper JSON =
            new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private PerceptJson() {}

    public static String render(List<Perceived> all) {
        return render(all, false);
    }

    /// @param pictures whether recordings are in it: pictures as PNG, tracings as SVG, with their
    ///   overlays, and rows as they stand
    public static String render(List<Perceived> all, boolean pictures) {
        var out = JSON.createObjectNode();
        out.put("schema", SCHEMA);
        var recordings = out.putArray("recordings");
        for (var one : all) {
            var each = recordings.addObject();
            recording(each, one);
            if (pictures) {
                Drawing.of(one).ifPresent(drawing -> drawing(each, drawing));
                row(each, one.recording());
            }
        }
        return out.toPrettyString() + "\n";
    }

    private static void recording(ObjectNode out, Perceived one) {
        out.put("document", one.recording().document()).put("digest", one.recording().digest());
        out.put("model", one.model());
        out.put("task", one.card().task()).put("learntFrom", one.card().made().dataHash());
        switch (one.perception()) {
            case Perception.NotReadable(var because) -> {
                out.put("readable", false);
                because.forEach(out.putArray("because")::add);
            }
            case Perception.Perceived(var percepts, _, var notices, _) -> {
                out.put("readable", true);
                if (!one.overrulable().isEmpty()) {
                    one.overrulable().forEach(out.putArray("overrulable")::add);
                    overruled(out.putArray("overruled"), one.overruled());
                }
                var list = out.putArray("percepts");
                percepts.forEach(percept -> percept(list.addObject(), percept));
                notices.forEach(out.putArray("notices")::add);
                if (!one.report().isEmpty()) {
                    var report = out.putArray("report");
                    one.report().forEach(sentence -> sentence(report.addObject(), sentence));
                }
            }
        }
    }

    private static void overruled(ArrayNode out, List<Overruling> all) {
        for (var one : all) {
            var each = out.addObject().put("concept", one.concept());
            switch (one.word()) {
                case Overruling.Absent() -> each.put("word", "absent");
                case Overruling.Present() -> each.put("word", "present");
                case Overruling.Share(double area) -> each.put("word", "share").put("share", area);
            }
        }
    }

    private static void sentence(ObjectNode out, ReportCheck.Sentence sentence) {
        out.put("text", sentence.text())
                .put("verdict", sentence.verdict().name().toLowerCase(Locale.ROOT));
        sentence.because().forEach(out.putArray("because")::add);
    }

    private static void drawing(ObjectNode out, Drawing drawing) {
        out.put("media", drawing.media()).put("picture", drawing.ground());
        var overlays = out.putArray("overlays");
        for (var layer : drawing.layers()) {
            overlays.addObject()
                    .put("concept", layer.concept())
                    .put("kind", layer.kind())
                    .put("colour", String.format(Locale.ROOT, "#%06x", layer.colour()))
                    .put("picture", layer.image());
        }
    }

    private static void row(ObjectNode out, Recording recording) {
        if (recording instanceof Row row) {
            var cells = out.putArray("row");
            row.values()
                    .forEach((name, value) ->
                            cells.addObject().put("name", name).put("value", value));
        }
    }

    private static void percept(ObjectNode out, Percept percept) {
        out.put("concept", percept.concept());
        percept.term().ifPresent(term -> out.put("term", term.value()));
        out.put("probability", Math.round(percept.probability() * 1e6) / 1e6);
        if (percept.prior() != Opinion.NO_PRIOR) {
            out.put("prior", Math.round(percept.prior() * 1e4) / 1e4);
        }
        where(out.putObject("where"), percept.where());
        out.put("because", percept.because());
    }

    private static void where(ObjectNode out, Where where) {
        switch (where) {
            case Where.Everywhere() -> out.put("kind", "everywhere");
            case Where.Region region -> region(out.put("kind", "region"), region);
            case Where.Regions(var parts) -> {
                var all = out.put("kind", "regions").putArray("regions");
                for (var part : parts) {
                    region(all.addObject(), part.region())
                            .put("probability", Math.round(part.probability() * 1e6) / 1e6);
                }
            }
            case Where.Interval(var lead, double from, double to) ->
                    out.put("kind", "interval").put("lead", lead).put("from", from).put("to", to);
            case Where.Column(var name, var value) ->
                    out.put("kind", "column").put("name", name).put("value", value);
        }
    }

    private static ObjectNode region(ObjectNode out, Where.Region region) {
        return out.put("x", region.x())
                .put("y", region.y())
                .put("width", region.width())
                .put("height", region.height());
    }
}
