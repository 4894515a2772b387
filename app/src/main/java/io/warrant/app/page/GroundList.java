package io.warrant.app.page;

import io.warrant.app.text.Cohorts;
import io.warrant.app.text.Quotes;
import io.warrant.engine.argument.Warrant;

import java.util.List;

/// The grounds of a claim in sentences: how much each weighs, why, and on whose word.
final class GroundList {

    private static final int CITED = 6;

    private final Html html;
    private final Names names;

    GroundList(Html html, Names names) {
        this.html = html;
        this.names = names;
    }

    void write(List<Warrant> warrants) {
        html.open("ol", "class", "grounds");
        var byWeight = Evidence.byWeight(warrants);
        byWeight.stream()
                .filter(warrant -> !(warrant instanceof Warrant.Coincidence))
                .forEach(this::ground);
        coincidences(byWeight.stream().filter(Warrant.Coincidence.class::isInstance).toList());
        html.close("ol");
    }

    /// Together, for what there is to say is the same of all.
    private void coincidences(List<Warrant> warrants) {
        if (warrants.isEmpty()) {
            return;
        }
        html.open("li").open("p", "class", "ground").element("b", "Coincidence");
        html.close("p").element("p", "Nothing ties these to this claim; they would be chance:");
        html.open("ul");
        for (var warrant : warrants) {
            html.open("li");
            title(warrant);
            if (warrant instanceof Warrant.Compared compared) {
                html.text(" (" + Reason.chances(compared) + ")");
            }
            html.close("li");
        }
        html.close("ul").open("p");
        AssumptionList.line(
                html,
                warrants.stream()
                        .flatMap(warrant -> Evidence.assumptions(warrant).stream())
                        .distinct()
                        .toList());
        html.close("p").close("li");
    }

    private void ground(Warrant warrant) {
        html.open("li").open("p", "class", "ground");
        title(warrant);
        html.close("p").open("p").text(new Reason(names).tie(warrant));
        html.text(" " + Reason.weighed(warrant) + Reason.loans(warrant));
        var cohorts = Cohorts.words(warrant);
        if (!cohorts.isEmpty()) {
            html.text(" ").element("span", cohorts + ".", "class", "cohort");
        }
        citations(Evidence.citations(Evidence.associations(warrant)));
        if (warrant instanceof Warrant.ByCriterion held) {
            new CriterionList(html).write(held.criterion());
        }
        AssumptionList.line(html, Evidence.assumptions(warrant));
        html.close("p");
        new SourceRows(html, names).write(warrant);
        html.close("li");
    }

    private void title(Warrant warrant) {
        html.element("b", names.ground(warrant.ground()));
        html.text(Quotes.of(warrant.ground()));
        StatusMark.write(html, warrant.ground());
        html.text(" ").element("span", Figures.words(warrant.ratio()), "class", "weight");
    }

    private void citations(List<String> references) {
        if (references.isEmpty()) {
            return;
        }
        html.text(" ").open("span", "class", "citations").text("[");
        for (int i = 0; i < Math.min(CITED, references.size()); i++) {
            html.text(i == 0 ? "" : ", ");
            Links.write(html, references.get(i));
        }
        int more = references.size() - CITED;
        html.text(more > 0 ? ", and " + more + " more in the rows]" : "]").close("span");
    }
}
