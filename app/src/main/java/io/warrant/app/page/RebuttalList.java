package io.warrant.app.page;

import io.warrant.engine.argument.Claim;
import io.warrant.engine.argument.Rebuttal;
import io.warrant.engine.knowledge.Association;
import io.warrant.engine.odds.LogRatio;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// What speaks against a claim or would overturn it.
final class RebuttalList {

    private final Html html;
    private final Names names;
    private final Set<String> anchors;

    /// @param anchors the claims that have a section on the page
    RebuttalList(Html html, Names names, Set<String> anchors) {
        this.html = html;
        this.names = names;
        this.anchors = anchors;
    }

    void write(List<Rebuttal> rebuttals) {
        html.element("h4", "What speaks against it");
        if (rebuttals.isEmpty()) {
            html.element("p", "No hallmark is excluded and no finding is left unexplained.");
            return;
        }
        html.open("ul", "class", "rebuttals");
        var unexplained = new ArrayList<String>();
        for (var rebuttal : rebuttals) {
            switch (rebuttal) {
                case Rebuttal.HallmarkExcluded(var finding, var association) ->
                        hallmark(names.term(finding.term()), association);
                case Rebuttal.Unexplained(var finding) ->
                        unexplained.add(names.term(finding.term()));
                case Rebuttal.Rival(var claim, double timesLikelier) -> rival(claim, timesLikelier);
            }
        }
        if (!unexplained.isEmpty()) {
            html.open("li").element("b", "Left unexplained").text(": ");
            html.text(String.join("; ", unexplained) + ".").close("li");
        }
        html.close("ul");
    }

    private void hallmark(String looked, Association association) {
        var known = names.term(association.term());
        html.open("li").element("b", "Hallmark excluded").text(": " + looked);
        html.text(" was looked for and not found. The sources: ");
        html.text(known.equals(looked) ? "" : known + ", ");
        html.text(Figures.patients(association.frequency()) + ".").close("li");
    }

    private void rival(Claim claim, double timesLikelier) {
        html.open("li").element("b", "Rival").text(": ");
        var anchor = Names.anchor(claim);
        if (anchors.contains(anchor)) {
            html.element("a", names.claim(claim), "href", "#" + anchor);
        } else {
            html.text(names.claim(claim));
        }
        var ratio = LogRatio.of(Math.log(timesLikelier));
        var size = Figures.factor(ratio).substring(1);
        if (size.equals("1")) {
            html.text(" is about as likely.");
        } else if (ratio.supports()) {
            html.text("; this claim is " + size + " times likelier.");
        } else {
            html.text(" is " + size + " times likelier than this claim.");
        }
        html.close("li");
    }
}
