package io.warrant.app.page;

import io.warrant.engine.argument.Explanation.Change;
import io.warrant.engine.argument.Explanation.Counterfactual;
import io.warrant.engine.clinical.Finding;

import java.util.List;

/// Which single change to the case would move a claim, and where to.
final class CounterfactualTable {

    private final Html html;

    CounterfactualTable(Html html) {
        this.html = html;
    }

    void write(int rank, List<Counterfactual> counterfactuals) {
        if (counterfactuals.isEmpty()) {
            html.element("p", "No single change to the findings would move it.");
            return;
        }
        html.open(
                "div",
                "class",
                "scroll",
                "role",
                "group",
                "tabindex",
                "0",
                "aria-label",
                "What would move it, scrolls sideways");
        html.open("table", "class", "counterfactuals");
        html.element(
                "caption",
                "One change at a time, the largest moves first. Its rank now is "
                        + Figures.grouped(rank)
                        + ".");
        html.open("thead").open("tr");
        for (var head : List.of("If", "Rank", "Raw posterior")) {
            html.element("th", head, "scope", "col");
        }
        html.close("tr").close("thead").open("tbody");
        for (var each : counterfactuals) {
            html.open("tr").open("th", "scope", "row");
            html.element("b", each.label()).text(" " + change(each.change(), each.finding()));
            html.close("th").open("td").text(Figures.grouped(each.rank()) + " ");
            html.element("span", move(rank, each.rank()), "class", "move").close("td");
            html.element("td", Figures.percent(each.probability().value())).close("tr");
        }
        html.close("tbody").close("table").close("div");
    }

    private static String change(Change change, Finding finding) {
        var made =
                switch (finding) {
                    case Finding.Observed _ -> "observed";
                    case Finding.Excluded _ -> "excluded";
                    case Finding.Suspected suspected -> StatusMark.words(suspected);
                };
        return switch (change) {
            case ADD -> "were " + made + " too";
            case DROP -> "(" + made + ") were not in the record";
            case FLIP -> "were " + made + " instead";
        };
    }

    private static String move(int from, int to) {
        if (from == to) {
            return "stays";
        }
        int places = Math.abs(from - to);
        return (to < from ? "▲ up " : "▼ down ") + Figures.grouped(places);
    }
}
