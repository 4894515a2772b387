package io.warrant.app.page;

import io.warrant.app.text.BasisText;
import io.warrant.engine.argument.Argument;
import io.warrant.engine.argument.Claim;
import io.warrant.engine.argument.Qualifier;
import io.warrant.engine.argument.Warrant;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// All claims at a glance, best first; `Unlisted` always among them, in its place.
final class RankingTable {

    private final Html html;
    private final Names names;

    RankingTable(Html html, Names names) {
        this.html = html;
        this.names = names;
    }

    void write(List<Argument> arguments, Argument unlisted, int candidates) {
        html.open("table", "class", "ranking");
        html.open("caption").text("The likeliest of " + Figures.grouped(candidates));
        html.text(" candidates. " + worth(arguments, unlisted)).close("caption");
        html.open("thead").open("tr");
        for (var head : List.of("Rank", "Claim", "Probability")) {
            html.element("th", head, "scope", "col");
        }
        html.close("tr").close("thead").open("tbody");
        inPlace(arguments, unlisted).forEach(this::row);
        html.close("tbody").close("table");
    }

    private static String worth(List<Argument> arguments, Argument unlisted) {
        boolean raw =
                unlisted.qualifier() instanceof Qualifier.Raw
                        || arguments.stream()
                                .anyMatch(each -> each.qualifier() instanceof Qualifier.Raw);
        return raw
                ? "Probabilities are raw posteriors: overconfident, for ranking only."
                : BasisText.worth(unlisted.qualifier());
    }

    /// `Unlisted` stands before the first claim that is less likely.
    static List<Argument> inPlace(List<Argument> arguments, Argument unlisted) {
        var all = new ArrayList<>(arguments);
        int place = 0;
        while (place < all.size() && all.get(place).rank() < unlisted.rank()) {
            place++;
        }
        all.add(place, unlisted);
        return all;
    }

    private void row(Argument argument) {
        boolean listed = argument.claim() instanceof Claim.Diagnosis;
        html.open("tr", "class", listed ? "listed" : "unlisted");
        html.element("td", listed ? Figures.grouped(argument.rank()) : "–", "class", "number");
        html.open("th", "scope", "row");
        html.element(
                "a", names.claim(argument.claim()), "href", "#" + Names.anchor(argument.claim()));
        html.open("span", "class", "why");
        var byRatio = Comparator.comparing(Warrant::ratio);
        strongest("for ", argument.warrants().stream().max(byRatio), true);
        strongest("against ", argument.warrants().stream().min(byRatio), false);
        html.close("span").close("th");
        double probability = argument.qualifier().probability().value();
        html.open("td", "class", "chance");
        html.element("span", Figures.percent(probability));
        html.open("svg", "width", "100%", "height", "6", "aria-hidden", "true");
        html.element("rect", "", "class", "track", "width", "100%", "height", "6");
        html.element(
                "rect",
                "",
                "class",
                "share",
                "width",
                String.format(Locale.ROOT, "%.2f%%", probability * 100),
                "height",
                "6");
        html.close("svg").close("td").close("tr");
    }

    private void strongest(String word, Optional<Warrant> found, boolean supports) {
        found.filter(warrant -> !Evidence.isNeutral(warrant.ratio()))
                .filter(warrant -> warrant.ratio().supports() == supports)
                .ifPresent(warrant ->
                        html.open("span")
                                .element("i", word)
                                .text(names.phrase(warrant.ground()) + " ")
                                .element("b", Figures.factor(warrant.ratio()))
                                .close("span")
                                .text(" "));
    }
}
