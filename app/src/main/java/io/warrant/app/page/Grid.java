package io.warrant.app.page;

import io.warrant.engine.argument.Argument;
import io.warrant.engine.argument.Warrant;
import io.warrant.engine.clinical.Ground;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Grounds by claims: each cell says by sign, number and colour how heavily the ground weighs.
final class Grid {

    private static final int COLUMNS = 10;

    private final Html html;
    private final Names names;

    Grid(Html html, Names names) {
        this.html = html;
        this.names = names;
    }

    void write(List<Argument> arguments) {
        var columns = arguments.subList(0, Math.min(COLUMNS, arguments.size()));
        html.open(
                "div",
                "class",
                "scroll grid",
                "role",
                "group",
                "tabindex",
                "0",
                "aria-label",
                "Grounds by claims, scrolls both ways");
        html.open("table");
        html.element("caption", "How each ground weighs in each claim: " + Strength.LEGEND + ".");
        html.open("thead").open("tr").element("th", "Ground", "scope", "col");
        for (var column : columns) {
            html.open("th", "scope", "col");
            html.element("span", Figures.grouped(column.rank()), "class", "rank").text(" ");
            html.element(
                    "a", names.claim(column.claim()), "href", "#" + Names.anchor(column.claim()));
            html.close("th");
        }
        html.close("tr").close("thead").open("tbody");
        for (var ground : grounds(columns)) {
            row(ground, columns);
        }
        html.close("tbody").close("table").close("div");
    }

    /// In the order of the case.
    private static Set<Ground> grounds(List<Argument> arguments) {
        var grounds = new LinkedHashSet<Ground>();
        for (var argument : arguments) {
            for (var warrant : argument.warrants()) {
                grounds.add(warrant.ground());
            }
        }
        return grounds;
    }

    private void row(Ground ground, List<Argument> columns) {
        html.open("tr").open("th", "scope", "row").text(names.ground(ground));
        StatusMark.write(html, ground);
        html.close("th");
        for (var column : columns) {
            cell(
                    column.warrants().stream()
                            .filter(warrant -> warrant.ground().equals(ground))
                            .findFirst());
        }
        html.close("tr");
    }

    private void cell(Optional<Warrant> warrant) {
        if (warrant.isEmpty()) {
            html.open("td", "class", "none").element("span", "not weighed", "class", "spoken");
            html.close("td");
            return;
        }
        var ratio = warrant.get().ratio();
        var strength = Strength.of(ratio);
        html.open("td", "class", strength.style());
        html.element("span", strength.symbol(), "class", "symbol", "aria-hidden", "true");
        html.element("span", Figures.factor(ratio), "class", "factor", "aria-hidden", "true");
        html.element("span", Figures.words(ratio), "class", "spoken").close("td");
    }
}
