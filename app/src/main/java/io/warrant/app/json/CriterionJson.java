package io.warrant.app.json;

import io.warrant.engine.argument.Criterion;

import java.io.IOException;
import java.util.Locale;

/// A criterion that was held against the patient.
final class CriterionJson {

    private final JsonText json;
    private final CaseJson cases;

    CriterionJson(JsonText json, CaseJson cases) {
        this.json = json;
        this.cases = cases;
    }

    void fields(Criterion criterion) throws IOException {
        var guide = criterion.guide();
        json.text("guideline", guide.id());
        json.text("name", guide.name());
        json.text("state", guide.state());
        json.text("references", guide.references());
        json.text("matchedBy", guide.by());
        json.text("standing", standing(criterion.standing()));
        json.text("result", criterion.result());
        json.flag("almostMet", criterion.isAlmostMet());
        json.objects(
                "known",
                criterion.known(),
                known -> {
                    json.text("label", known.label());
                    json.text("value", known.value());
                    json.text("from", known.from());
                    json.kept("findings", known.findings(), same -> same, cases::term);
                });
        json.objects(
                "missing",
                criterion.missing(),
                missing -> {
                    json.text("label", missing.label());
                    json.text("term", missing.term().map(term -> term.value()).orElse(""));
                    json.text("enough", missing.enough());
                });
        json.objects(
                "accuracy",
                criterion.accuracy().stream().toList(),
                accuracy -> {
                    json.number("sensitivity", accuracy.sensitivity());
                    json.number("specificity", accuracy.specificity());
                    json.text("quote", accuracy.quote());
                });
    }

    /// As the schema spells it.
    private static String standing(Criterion.Standing standing) {
        return switch (standing) {
            case PARTLY_MET -> "partlyMet";
            case NOT_MET -> "notMet";
            case MET, UNKNOWN -> standing.name().toLowerCase(Locale.ROOT);
        };
    }
}
