package io.warrant.app.page;

import io.warrant.app.text.Quotes;
import io.warrant.engine.clinical.Case;
import io.warrant.engine.clinical.Finding;
import io.warrant.engine.clinical.Origin;

import java.util.List;

/// The patient as the program understood the record.
final class PatientSection {

    private final Html html;
    private final Names names;

    PatientSection(Html html, Names names) {
        this.html = html;
        this.names = names;
    }

    void write(Case subject) {
        html.open("section", "class", "patient", "aria-labelledby", "patient");
        html.element("h2", "Patient", "id", "patient");
        html.open("dl", "class", "facts");
        fact("Sex", Names.sex(subject.patient().sex()));
        fact("Age", Ages.words(subject.patient().age()));
        fact("Onset", Ages.words(subject.patient().onset()));
        html.close("dl").open("div", "class", "findings");
        var observed =
                subject.findings().stream().filter(Finding.Observed.class::isInstance).toList();
        var excluded =
                subject.findings().stream().filter(Finding.Excluded.class::isInstance).toList();
        findings("Observed", observed);
        findings("Looked for and excluded", excluded);
        var suspected =
                subject.findings().stream().filter(Finding.Suspected.class::isInstance).toList();
        if (!suspected.isEmpty()) {
            findings("Suspected", suspected);
        }
        html.close("div").close("section");
    }

    private void fact(String name, String value) {
        html.open("div").element("dt", name).element("dd", value).close("div");
    }

    private void findings(String title, List<Finding> findings) {
        html.open("div").element("h3", title + " (" + findings.size() + ")");
        if (findings.isEmpty()) {
            html.element("p", "none");
        } else {
            html.open("ul");
            findings.forEach(this::finding);
            html.close("ul");
        }
        html.close("div");
    }

    private void finding(Finding finding) {
        var label = names.term(finding.term());
        html.open("li").text(label);
        if (finding instanceof Finding.Suspected) {
            StatusMark.write(html, finding);
        }
        html.text(" ").open("span", "class", "term");
        Links.write(html, finding.term().value());
        switch (finding.origin()) {
            case Origin.Typed(var text) when !text.strip().equalsIgnoreCase(label) ->
                    html.text(", typed as “" + text + "”");
            case Origin.Words words -> html.text(", from “" + words.words() + "”");
            case Origin.Confirmed confirmed -> html.text(", " + confirmed.decision());
            case Origin.Perceived _, Origin.Several _ -> html.text(Quotes.of(finding));
            case Origin.Typed _, Origin.Entry _ -> {}
        }
        html.close("span").close("li");
    }
}
