package io.warrant.app.page;

import io.warrant.engine.argument.Argument;
import io.warrant.engine.argument.Claim;
import io.warrant.engine.argument.Qualifier;
import io.warrant.engine.clinical.DiseaseId;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// One claim with all that was said for and against it.
final class ClaimSection {

    private final Html html;
    private final Names names;
    private final PriorLine priors;
    private final EvidencePicture picture;
    private final Set<String> anchors;

    ClaimSection(Html html, Names names, PriorLine priors, List<Argument> shown) {
        this.html = html;
        this.priors = priors;
        this.names = names;
        picture = new EvidencePicture(html, names, Scale.of(shown));
        anchors =
                shown.stream()
                        .map(argument -> Names.anchor(argument.claim()))
                        .collect(Collectors.toCollection(LinkedHashSet::new));
        picture.definitions();
    }

    /// @param open whether the grounds are open from the start; otherwise they open on demand and
    ///   in print
    void write(Argument argument, boolean open) {
        var anchor = Names.anchor(argument.claim());
        html.open(
                "article",
                "class",
                "claim",
                "id",
                anchor,
                "aria-labelledby",
                anchor + "-title",
                "tabindex",
                "-1");
        heading(argument, anchor + "-title");
        priors.write(html, argument);
        if (argument.warrants().stream().allMatch(each -> each.ratio().ln() == 0)) {
            html.element(
                    "p",
                    "Under this claim every finding is as likely as in any other patient, so none"
                            + " speaks for or against it.");
        } else {
            picture.write(argument);
            grounds(argument, open);
            new PrecedentList(html, names).write(argument);
        }
        if (argument.claim() instanceof Claim.Diagnosis || !argument.rebuttals().isEmpty()) {
            new RebuttalList(html, names, anchors).write(argument.rebuttals());
        }
        html.close("article");
    }

    private void heading(Argument argument, String id) {
        html.open("header").open("h3", "id", id);
        switch (argument.claim()) {
            case Claim.Diagnosis(_, var label) -> {
                html.open("span", "class", "rank").element("span", "Rank ", "class", "spoken");
                html.text(Figures.grouped(argument.rank())).close("span");
                html.text(" " + label).close("h3");
            }
            case Claim.Unlisted _ -> html.text(names.claim(argument.claim())).close("h3");
        }
        switch (argument.claim()) {
            case Claim.Diagnosis(var disease, _) -> catalogues(disease);
            case Claim.Unlisted _ ->
                    html.element(
                            "p",
                            "The patient has a disease that is not among the candidates, or none"
                                    + " that is known.",
                            "class",
                            "ids");
        }
        var qualifier = argument.qualifier();
        html.open("p", "class", "probability");
        html.element("strong", Figures.percent(qualifier.probability().value())).text(" ");
        html.element("span", meaning(qualifier), "class", "qualifier").close("p");
        html.close("header");
    }

    /// What a probability is worth.
    static String meaning(Qualifier qualifier) {
        return switch (qualifier) {
            case Qualifier.Raw _ -> "raw posterior — overconfident, for ranking only";
            case Qualifier.Calibrated(_, var raw, _) ->
                    "calibrated: of claims as sure as this, so many were right (raw "
                            + Figures.percent(raw.value())
                            + ")";
        };
    }

    private void catalogues(DiseaseId id) {
        html.open("p", "class", "ids");
        Links.write(html, id.value());
        int index = names.knowledge().disease(id);
        if (index >= 0) {
            var entry = names.knowledge().diseaseEntry(index);
            var same =
                    entry.links().stream()
                            .filter(link -> link.relation().equals("exact"))
                            .map(link -> link.target().value())
                            .distinct()
                            .toList();
            for (int i = 0; i < same.size(); i++) {
                html.text(i == 0 ? " · the same as " : ", ");
                Links.write(html, same.get(i));
            }
            var genes = entry.genes().stream().map(gene -> gene.symbol()).distinct().toList();
            if (!genes.isEmpty()) {
                html.text(genes.size() == 1 ? " · gene " : " · genes ");
                html.element("i", String.join(", ", genes));
            }
        }
        html.close("p");
    }

    private void grounds(Argument argument, boolean open) {
        if (open) {
            html.open("details", "class", "words", "open", "");
        } else {
            html.open("details", "class", "words");
        }
        int count = argument.warrants().size();
        html.open("summary").open("h4");
        html.text("Grounds in words (" + count + ")").close("h4").close("summary");
        new GroundList(html, names).write(argument.warrants());
        html.close("details");
    }
}
