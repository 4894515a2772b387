package io.warrant.app.page;

import io.warrant.engine.argument.Argument;
import io.warrant.engine.argument.Separator;

import java.util.List;

/// What to look for next: findings that would tell the first claim from the second.
final class SeparatorTable {

    private final Html html;
    private final Names names;

    SeparatorTable(Html html, Names names) {
        this.html = html;
        this.names = names;
    }

    void write(Argument first, Argument second, List<Separator> separators) {
        var one = names.claim(first.claim());
        var other = names.claim(second.claim());
        if (separators.isEmpty()) {
            html.open("p").text("No finding that hasn’t been looked for is known to tell ");
            html.text(one + " from " + other + ".").close("p");
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
                "What would separate the first two, scrolls sideways");
        html.open("table", "class", "separators");
        html.open("caption").text("Not yet looked for, and likelier in one than in the other");
        html.close("caption").open("thead").open("tr");
        for (var head : List.of("Look for", "In " + one, "In " + other, "If found, speaks for")) {
            html.element("th", head, "scope", "col");
        }
        html.close("tr").close("thead").open("tbody");
        for (var separator : separators) {
            html.open("tr").open("th", "scope", "row");
            Links.write(html, separator.label(), separator.term().value());
            html.close("th");
            html.element("td", Figures.percent(separator.inFirst()));
            html.element("td", Figures.percent(separator.inSecond()));
            html.element("td", separator.inFirst() >= separator.inSecond() ? one : other);
            html.close("tr");
        }
        html.close("tbody").close("table").close("div");
    }
}
