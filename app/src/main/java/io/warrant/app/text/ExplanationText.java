package io.warrant.app.text;

import io.warrant.engine.argument.Argument;
import io.warrant.engine.argument.Criterion;
import io.warrant.engine.argument.Explanation;
import io.warrant.engine.argument.Rebuttal;
import io.warrant.engine.argument.Warrant;
import io.warrant.engine.knowledge.Association;
import io.warrant.engine.knowledge.KnowledgeBase;

/// Why a disease has its rank, for a terminal.
public final class ExplanationText {

    private final Explanation explanation;
    private final Lines lines;
    private final Sentences sentences;

    private ExplanationText(Explanation explanation, KnowledgeBase base, Style style) {
        this.explanation = explanation;
        lines = new Lines(style);
        sentences = new Sentences(new Names(base));
    }

    public static String render(Explanation explanation, KnowledgeBase base, Style style) {
        return new ExplanationText(explanation, base, style).write();
    }

    private String write() {
        var argument = explanation.argument();
        var id = DifferentialText.id(argument.claim());
        lines.heading(
                Names.claim(argument.claim())
                        + (id.isEmpty() ? "" : " (" + id + ")")
                        + " ranks "
                        + Figures.place(argument.rank()));
        lines.add("", "Weighed: " + BasisText.settings(explanation.basis()) + ".");
        if (!argument.claim().equals(explanation.first().claim())) {
            lines.add(
                    "",
                    "First is "
                            + Names.claim(explanation.first().claim())
                            + ", "
                            + BasisText.qualifier(explanation.first().qualifier())
                            + ".");
        }
        reckoning(argument);
        lines.blank().heading("Every ground, the strongest first");
        Grounds.all(argument).forEach(this::ground);
        rebuttals(argument);
        counterfactuals();
        BasisText.notices(lines, explanation.notices());
        BasisText.foot(lines, explanation.basis(), argument.qualifier());
        return lines.toString();
    }

    private void reckoning(Argument argument) {
        lines.add(
                "",
                "At the start "
                        + Figures.oneIn(argument.baseRate().ln())
                        + "; all grounds together "
                        + Figures.factor(argument.weight())
                        + "; in the end "
                        + BasisText.qualifier(argument.qualifier())
                        + ".");
        for (var prevalence : argument.baseRate().backing()) {
            lines.add(
                    "  ",
                    prevalence.type()
                            + " "
                            + prevalence.band()
                            + (prevalence.place().isEmpty() ? "" : ", " + prevalence.place())
                            + (prevalence.reference().isEmpty()
                                    ? "."
                                    : ". " + prevalence.reference() + "."));
        }
    }

    private void ground(Warrant warrant) {
        var paint = warrant.ratio().supports() ? Paint.FOR : Paint.AGAINST;
        var factor = String.format("%6s  ", Figures.factor(warrant.ratio()));
        lines.add(lines.paint(paint, factor), " ".repeat(8), sentences.warrant(warrant));
        if (warrant instanceof Warrant.Compared compared) {
            lines.add(
                    " ".repeat(8),
                    lines.paint(
                            Paint.FAINT,
                            Figures.percent(compared.chance().underClaim())
                                    + " of its patients against "
                                    + Figures.percent(compared.chance().inAnother())
                                    + " of others, before tempering."));
        }
        if (warrant instanceof Warrant.ByLikeness likeness) {
            var likenesses = new Likenesses(sentences.names());
            for (var precedent : likeness.precedents()) {
                lines.add(
                        " ".repeat(8) + "= ",
                        likenesses.who(precedent) + ". " + likenesses.compared(precedent) + ".");
            }
        }
        if (warrant instanceof Warrant.ByCriterion held) {
            criterion(held.criterion());
        }
        var cohorts = Cohorts.words(warrant);
        if (!cohorts.isEmpty()) {
            lines.add(" ".repeat(8), cohorts + ".");
        }
        for (var association : Sentences.associations(warrant)) {
            rows(association);
        }
    }

    private void criterion(Criterion criterion) {
        var indent = " ".repeat(8);
        for (var known : criterion.known()) {
            lines.add(indent + "= ", known.label() + " = " + known.value() + ": " + known.from());
        }
        for (var missing : criterion.missing()) {
            lines.add(
                    indent + "? ",
                    missing.label()
                            + (missing.enough().isEmpty()
                                    ? ""
                                    : ": " + missing.enough() + " would make it met"));
        }
        criterion.accuracy().ifPresent(accuracy -> lines.add(indent, "“" + accuracy.quote() + "”"));
        lines.add(
                indent + "| ",
                lines.paint(
                        Paint.FAINT,
                        criterion.guide().id()
                                + " ("
                                + criterion.guide().state()
                                + "), "
                                + criterion.guide().by()
                                + ". "
                                + CriterionWords.references(criterion)));
    }

    private void rows(Association association) {
        for (var row : association.statements()) {
            lines.add(
                    " ".repeat(8) + "| ",
                    lines.paint(
                            Paint.FAINT,
                            sentences.names().term(association.term()) + ": " + Rows.words(row)));
        }
    }

    private void rebuttals(Argument argument) {
        if (argument.rebuttals().isEmpty()) {
            return;
        }
        lines.blank().heading("What speaks against it");
        for (Rebuttal rebuttal : argument.rebuttals()) {
            lines.add("  - ", sentences.rebuttal(rebuttal));
        }
    }

    private void counterfactuals() {
        if (explanation.counterfactuals().isEmpty()) {
            return;
        }
        lines.blank().heading("What single changes would do");
        for (var change : explanation.counterfactuals()) {
            lines.add(
                    "  > ",
                    Counterfactuals.words(change)
                            + ": "
                            + Figures.place(change.rank())
                            + ", raw\u00a0"
                            + Figures.percent(change.probability().value())
                            + ".");
        }
    }
}
