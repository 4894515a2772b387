package io.warrant.app.page;

import io.warrant.app.text.Likenesses;
import io.warrant.engine.argument.Argument;
import io.warrant.engine.argument.Precedent;
import io.warrant.engine.ontology.TermId;

import java.util.List;

/// The published patients most like this one, finding by finding.
final class PrecedentList {

    private final Html html;
    private final Names names;

    PrecedentList(Html html, Names names) {
        this.html = html;
        this.names = names;
    }

    void write(Argument argument) {
        var precedents = Likenesses.of(argument);
        if (precedents.isEmpty()) {
            return;
        }
        html.element(
                "h4",
                precedents.size() == 1
                        ? "The published patient most like this one"
                        : "Published patients most like this one");
        html.open("ul", "class", "precedents");
        precedents.forEach(this::precedent);
        html.close("ul");
    }

    private void precedent(Precedent precedent) {
        html.open("li").open("p").element("b", Figures.percent(precedent.similarity()));
        html.text(" alike: " + precedent.id());
        for (int i = 0; i < precedent.publications().size(); i++) {
            html.text(i == 0 ? " of " : ", ");
            Links.write(html, precedent.publications().get(i));
        }
        html.close("p").open("dl");
        terms("Both", "shared", precedent.shared());
        terms("Only that patient", "missing", precedent.missing());
        terms("Only this one", "extra", precedent.extra());
        html.close("dl").close("li");
    }

    private void terms(String head, String kind, List<TermId> terms) {
        if (terms.isEmpty()) {
            return;
        }
        html.element("dt", head).open("dd", "class", kind);
        for (var term : terms) {
            html.element("span", names.term(term)).text(" ");
        }
        html.close("dd");
    }
}
