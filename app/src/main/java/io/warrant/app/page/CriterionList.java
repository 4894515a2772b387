package io.warrant.app.page;

import io.warrant.app.text.CriterionWords;
import io.warrant.engine.argument.Criterion;

/// What a criterion asks for, what of it is known, and where it was published.
final class CriterionList {

    private final Html html;

    CriterionList(Html html) {
        this.html = html;
    }

    void write(Criterion criterion) {
        var guide = criterion.guide();
        html.close("p").open("ul", "class", "criterion");
        for (var known : criterion.known()) {
            html.element("li", known.label() + ": " + known.value() + " — " + known.from());
        }
        for (var missing : criterion.missing()) {
            html.element(
                    "li",
                    missing.label()
                            + ": unknown"
                            + (missing.enough().isEmpty()
                                    ? ""
                                    : "; " + missing.enough() + " would make it met"));
        }
        html.close("ul").open("p");
        criterion.accuracy().ifPresent(one -> html.text("“" + one.quote() + "” "));
        html.text(guide.id() + " (" + guide.state() + "), " + guide.by() + ". ");
        html.element("span", CriterionWords.references(criterion), "class", "citations");
    }
}
