package io.warrant.app.json;

import io.warrant.engine.argument.Outlook;

import java.io.IOException;

/// What to make of a differential: `likelySet` and `abstention`, each null where there is none.
record OutlookJson(JsonText json, ArgumentJson arguments) {

    void fields(Outlook outlook) throws IOException {
        if (outlook.set().isPresent()) {
            var set = outlook.set().orElseThrow();
            json.object(
                    "likelySet",
                    () -> {
                        json.number("coverage", set.coverage());
                        json.text("by", set.by());
                        json.objects("claims", set.claims(), arguments::claim);
                    });
        } else {
            json.nothing("likelySet");
        }
        if (outlook.abstention().isPresent()) {
            var abstention = outlook.abstention().orElseThrow();
            json.object(
                    "abstention",
                    () -> {
                        json.number("confidence", abstention.confidence());
                        json.number("least", abstention.least());
                        json.objects(
                                "questions",
                                abstention.questions(),
                                question -> {
                                    json.text("term", question.term().value());
                                    json.text("label", question.label());
                                    json.number("chance", question.chance());
                                    json.number("gain", question.gain());
                                });
                    });
        } else {
            json.nothing("abstention");
        }
    }
}
