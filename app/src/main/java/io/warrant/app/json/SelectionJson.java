package io.warrant.app.json;

import io.warrant.sources.selection.Offer;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

/// Which guidelines and calculators are worth running for a patient, as JSON.
public final class SelectionJson {

    private SelectionJson() {}

    /// @param offers the first ones, the best first
    /// @param all how many there are in all
    public static String render(List<Offer> offers, int all) {
        var json = JsonText.start();
        return json.finish(() -> {
            json.whole("found", all);
            json.objects("instruments", offers, offer -> offer(json, offer));
        });
    }

    private static void offer(JsonText json, Offer offer) throws IOException {
        var selection = offer.selection();
        var instrument = selection.instrument();
        json.text("kind", instrument.kind().name().toLowerCase(Locale.ROOT));
        json.text("id", instrument.id());
        json.text("name", instrument.name());
        json.number("inputWeight", selection.inputs());
        json.number("wordWeight", selection.wording());
        known(json, offer.known());
        open(json, offer.open());
        json.texts("missing", offer.missing());
        json.texts("diseases", selection.diseases());
        json.texts("words", selection.words());
        json.texts("others", selection.others());
        json.objects(
                "result",
                offer.result(),
                line -> {
                    json.text("name", line.name());
                    json.text("value", line.value());
                });
    }

    static void known(JsonText json, List<Offer.Known> known) throws IOException {
        json.objects(
                "known",
                known,
                one -> {
                    json.text("code", one.code());
                    json.text("name", one.label());
                    json.text("value", one.value());
                    json.text("from", one.from());
                    json.text("by", one.by());
                });
    }

    static void open(JsonText json, List<Offer.Open> open) throws IOException {
        json.objects(
                "open",
                open,
                one -> {
                    json.text("code", one.code());
                    json.text("name", one.label());
                    json.text("from", one.from());
                    json.text("reason", one.reason());
                });
    }
}
