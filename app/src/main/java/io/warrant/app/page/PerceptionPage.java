package io.warrant.app.page;

import io.warrant.app.perceive.Drawing;
import io.warrant.app.perceive.Perceived;
import io.warrant.app.perceive.PerceptText;
import io.warrant.app.perceive.ReportCheck;
import io.warrant.app.text.Figures;
import io.warrant.perception.percept.Percept;
import io.warrant.perception.percept.Perception;
import io.warrant.perception.recording.Row;

import java.util.Base64;
import java.util.List;
import java.util.Locale;

/// Recordings with what models saw in each, as one page: overlays can be switched on and off
/// without any script.
public final class PerceptionPage {

    private final Html html = new Html();

    private PerceptionPage() {}

    /// @return the page, to be stored as UTF-8
    public static String render(List<Perceived> all) {
        return new PerceptionPage().page(all);
    }

    private String page(List<Perceived> all) {
        var frame = new Frame(html);
        frame.openWithPictures("What models saw", "perception.css");
        html.open("header", "class", "top");
        html.element("p", "Warrant · perception", "class", "eyebrow");
        html.element("h1", "What models saw");
        html.open("aside", "class", "intended-use", "aria-label", "Intended use");
        html.open("p").element("strong", "For qualified professionals.");
        html.text(
                " A model proposes findings; it doesn't diagnose. Not a medical device: look at the"
                        + " recording yourself.");
        html.close("p").close("aside").close("header");
        html.open("main", "id", "result", "tabindex", "-1");
        for (int at = 0; at < all.size(); at++) {
            one(all.get(at), at);
        }
        html.close("main").open("footer").close("footer");
        return frame.close();
    }

    private void one(Perceived one, int place) {
        html.open("section", "class", "recording");
        html.element("h2", one.recording().document());
        html.element(
                "p",
                "Looked at by "
                        + one.model()
                        + " ("
                        + one.card().reads()
                        + "). "
                        + one.card().licence(),
                "class",
                "quiet");
        switch (one.perception()) {
            case Perception.NotReadable(var because) -> {
                recording(one, place);
                html.open("div", "class", "unreadable", "role", "alert");
                html.element("h3", "Not readable, so there are no findings");
                html.open("ul");
                because.forEach(reason -> html.element("li", reason));
                html.close("ul").close("div");
            }
            case Perception.Perceived(var percepts, _, var notices, _) -> {
                recording(one, place);
                percepts(percepts);
                notices.forEach(notice -> html.element("p", notice, "class", "caution"));
                report(one.report());
            }
        }
        html.close("section");
    }

    private void report(List<ReportCheck.Sentence> report) {
        if (!report.isEmpty()) {
            html.element("h3", "The model's draft of a report, each sentence checked");
            html.open("ul", "class", "report");
            for (var sentence : report) {
                var verdict = sentence.verdict().name().toLowerCase(Locale.ROOT);
                html.element("li", PerceptText.words(sentence), "class", verdict);
            }
            html.close("ul");
        }
    }

    /// The recording itself with what can be laid over it.
    private void recording(Perceived one, int place) {
        Drawing.of(one).ifPresent(drawing -> drawing(drawing, one.recording().document(), place));
        if (one.recording() instanceof Row row) {
            row(row);
        }
    }

    private void drawing(Drawing drawing, String document, int place) {
        html.open("div", "class", "layers");
        for (int at = 0; at < drawing.layers().size(); at++) {
            var id = "layer-" + place + "-" + at;
            var layer = drawing.layers().get(at);
            if (layer.isShown()) {
                html.open("input", "type", "checkbox", "id", id, "checked", "");
            } else {
                html.open("input", "type", "checkbox", "id", id);
            }
            html.open("label", "for", id, "class", "swatch-" + at % 6);
            html.text(layer.concept() + kind(layer.kind())).close("label");
        }
        html.open("div", "class", "stack");
        image(drawing.media(), drawing.ground(), document);
        for (int at = 0; at < drawing.layers().size(); at++) {
            html.open("div", "class", "layer layer-" + at);
            image(drawing.media(), drawing.layers().get(at).image(), "");
            html.close("div");
        }
        html.close("div").close("div");
    }

    private static String kind(String kind) {
        return switch (kind) {
            case "uncertainty" -> ": how unsure";
            case "heat" -> ": what moved the model";
            case "interval" -> ": where it rests";
            default -> "";
        };
    }

    private void image(String media, byte[] image, String words) {
        html.open(
                "img",
                "src",
                "data:" + media + ";base64," + Base64.getEncoder().encodeToString(image),
                "alt",
                words);
    }

    private void row(Row row) {
        html.open("div", "class", "scroll").open("table").open("tbody");
        row.values()
                .forEach((name, value) ->
                        html.open("tr")
                                .element("th", name, "scope", "row")
                                .element("td", value)
                                .close("tr"));
        html.close("tbody").close("table").close("div");
    }

    private void percepts(List<Percept> percepts) {
        html.open("div", "class", "scroll").open("table", "class", "percepts");
        html.open("thead").open("tr");
        for (var title : List.of("Finding", "Term", "Probability", "Where", "Because")) {
            html.element("th", title, "scope", "col");
        }
        html.close("tr").close("thead").open("tbody");
        for (var percept : percepts) {
            html.open("tr").element("th", percept.concept(), "scope", "row").open("td");
            percept.term().ifPresent(term -> Links.write(html, term.value()));
            html.close("td").element("td", Figures.percent(percept.probability()));
            html.element("td", PerceptText.where(percept.where()));
            html.element("td", percept.because()).close("tr");
        }
        html.close("tbody").close("table").close("div");
    }
}
