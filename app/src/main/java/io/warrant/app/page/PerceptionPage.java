package io.warrant.app.page;

import io.warrant.app.perceive.OverlayPicture;
import io.warrant.app.perceive.Perceived;
import io.warrant.app.perceive.PerceptText;
import io.warrant.app.perceive.ReportCheck;
import io.warrant.app.text.Figures;
import io.warrant.perception.percept.Overlay;
import io.warrant.perception.percept.Percept;
import io.warrant.perception.percept.Perception;
import io.warrant.perception.recording.Picture;
import io.warrant.perception.recording.Recording;
import io.warrant.perception.recording.Row;
import io.warrant.perception.recording.Tracing;

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
                recording(one.recording(), List.of(), List.of(), place);
                html.open("div", "class", "unreadable", "role", "alert");
                html.element("h3", "Not readable, so there are no findings");
                html.open("ul");
                because.forEach(reason -> html.element("li", reason));
                html.close("ul").close("div");
            }
            case Perception.Perceived(var percepts, var overlays, var notices, _) -> {
                recording(one.recording(), percepts, overlays, place);
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

    private void recording(
            Recording recording, List<Percept> percepts, List<Overlay> overlays, int place) {
        switch (recording) {
            case Picture picture -> picture(picture, overlays, place);
            case Tracing tracing -> new TracingPicture(html).draw(tracing, percepts);
            case Row row -> row(row);
        }
    }

    private void picture(Picture picture, List<Overlay> overlays, int place) {
        html.open("div", "class", "layers");
        for (int at = 0; at < overlays.size(); at++) {
            var id = "layer-" + place + "-" + at;
            boolean shown = overlays.get(at).kind() != Overlay.Kind.UNCERTAINTY;
            if (shown) {
                html.open("input", "type", "checkbox", "id", id, "checked", "");
            } else {
                html.open("input", "type", "checkbox", "id", id);
            }
            html.open("label", "for", id, "class", "swatch-" + at % 6);
            html.text(overlays.get(at).concept() + kind(overlays.get(at).kind())).close("label");
        }
        html.open("div", "class", "stack");
        image(OverlayPicture.of(picture), picture.document());
        for (int at = 0; at < overlays.size(); at++) {
            html.open("div", "class", "layer layer-" + at);
            image(OverlayPicture.of(overlays.get(at), at), overlays.get(at).concept());
            html.close("div");
        }
        html.close("div").close("div");
    }

    private static String kind(Overlay.Kind kind) {
        return switch (kind) {
            case MASK -> "";
            case UNCERTAINTY -> ": how unsure";
            case HEAT -> ": what moved the model";
        };
    }

    private void image(byte[] png, String words) {
        html.open(
                "img",
                "src",
                "data:image/png;base64," + Base64.getEncoder().encodeToString(png),
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
