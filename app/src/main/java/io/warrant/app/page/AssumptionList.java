package io.warrant.app.page;

import io.warrant.engine.argument.Argument;
import io.warrant.engine.argument.Backing;
import io.warrant.engine.knowledge.Parameter;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;

/// Every number behind the page's weights that is neither counted nor cited, with its reason.
final class AssumptionList {

    private final Html html;

    AssumptionList(Html html) {
        this.html = html;
    }

    /// The assumptions behind one weight, each leading to its reason.
    static void line(Html html, List<Backing.Assumption> assumptions) {
        if (assumptions.isEmpty()) {
            return;
        }
        html.text(" ").open("span", "class", "assumed").element("b", "Assumed").text(": ");
        for (int i = 0; i < assumptions.size(); i++) {
            var one = assumptions.get(i);
            html.text(i == 0 ? "" : ", ");
            html.element(
                    "a",
                    Names.parameter(one.parameter()) + " = " + Figures.plain(one.value()),
                    "href",
                    "#" + Names.anchor(one.parameter()));
        }
        html.close("span");
    }

    /// @param prior the assumptions behind the priors
    void write(List<Argument> arguments, List<Backing.Assumption> prior) {
        var assumptions = new ArrayList<>(prior);
        for (var one : Evidence.assumptions(arguments)) {
            if (!assumptions.contains(one)) {
                assumptions.add(one);
            }
        }
        if (assumptions.isEmpty()) {
            return;
        }
        html.open("section", "class", "assumptions", "aria-labelledby", "assumptions");
        html.element("h2", "Assumptions", "id", "assumptions");
        html.element("p", "Numbers that are neither counted nor cited, and why they are so.");
        html.open("dl");
        var anchored = EnumSet.noneOf(Parameter.class);
        for (var assumption : assumptions) {
            assumption(assumption, anchored.add(assumption.parameter()));
        }
        html.close("dl").close("section");
    }

    private void assumption(Backing.Assumption assumption, boolean first) {
        var parameter = assumption.parameter();
        html.open("div");
        if (first) {
            html.open("dt", "id", Names.anchor(parameter));
        } else {
            html.open("dt");
        }
        html.text(Names.parameter(parameter) + " = " + Figures.plain(assumption.value()));
        html.close("dt").open("dd").text(capitalised(parameter.meaning()) + ". ");
        html.element("i", "Why: ").text(parameter.reason() + ".").close("dd").close("div");
    }

    private static String capitalised(String clause) {
        return clause.substring(0, 1).toUpperCase(Locale.ROOT) + clause.substring(1);
    }
}
