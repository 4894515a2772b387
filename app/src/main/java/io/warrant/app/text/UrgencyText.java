package io.warrant.app.text;

import io.warrant.engine.knowledge.KnowledgeBase;
import io.warrant.engine.triage.Danger;
import io.warrant.engine.triage.Loss;
import io.warrant.engine.triage.Proof;
import io.warrant.engine.triage.Urgency;

import java.util.Locale;

/// What is known of a case's urgency, and on account of what.
final class UrgencyText {

    private static final String INDENT = "  ";

    private final KnowledgeBase base;
    private final Lines lines;

    UrgencyText(KnowledgeBase base, Lines lines) {
        this.base = base;
        this.lines = lines;
    }

    void add(Urgency urgency) {
        switch (urgency) {
            case Urgency.Emergency(var danger, var loss) ->
                    danger(lines.paint(Paint.NAME, "Think of an emergency"), danger, loss);
            case Urgency.NoneTold(var danger, var loss) ->
                    danger("No emergency is told", danger, loss);
            case Urgency.Unsure(var danger, var loss) ->
                    danger(
                            "not enough to tell, since most of the probability lies with what"
                                    + " nobody grades",
                            danger,
                            loss);
            case Urgency.Ungraded() ->
                    lines.add(
                            INDENT,
                            "not enough to tell: this knowledge grades no disease by its severity."
                                + " Knowledge of the domain common does, if it is built with this"
                                + " version.");
            case Urgency.Labels(var level, var probability, var proof) ->
                    lines.add(
                            INDENT,
                            level
                                    + " ("
                                    + Figures.percent(probability)
                                    + " by counting, raw). "
                                    + reliability(proof));
            case Urgency.LabelsTooWeak(var proof) ->
                    lines.add(INDENT, "not enough to tell. " + reliability(proof));
        }
    }

    private static String number(double number) {
        return number == Math.rint(number)
                ? String.format(Locale.ROOT, "%.0f", number)
                : Double.toString(number);
    }

    private void danger(String told, Danger danger, Loss loss) {
        lines.add(
                INDENT,
                told
                        + ": the chance of one is "
                        + Figures.percent(danger.chance())
                        + " (raw). It is told from "
                        + Figures.percent(loss.threshold())
                        + " on, since a missed emergency is held to be as bad as "
                        + number(loss.missed())
                        + " false alarms (assumed).");
        for (var reason : danger.reasons()) {
            lines.add(
                    "    ",
                    "because of "
                            + base.diseaseLabel(base.disease(reason.disease()))
                            + " (severity "
                            + reason.grade()
                            + ", probability "
                            + Figures.percent(reason.probability())
                            + ")");
        }
        lines.add(
                INDENT,
                String.format(
                        Locale.ROOT,
                        "Expected severity %.1f, from 1 (worst) to %d; up to %d counts as an"
                                + " emergency (assumed). Grades: %s.",
                        danger.grade(),
                        base.severities().mildest(),
                        Danger.EMERGENCY,
                        base.severities().source()));
        if (danger.graded() < 1) {
            lines.add(
                    INDENT,
                    "Of unknown severity (none of these diseases, or not graded): "
                            + Figures.percent(1 - danger.graded())
                            + ".");
        }
    }

    private static String reliability(Proof proof) {
        return String.format(
                Locale.ROOT,
                "Reliability: of %d labelled vignettes, each told from the others, %d were right:"
                        + " %.0f\u00a0%% (%.0f–%.0f); always naming the commonest is right of"
                        + " %.0f\u00a0%%.",
                proof.cases(),
                proof.right(),
                100 * proof.share(),
                100 * proof.low(),
                100 * proof.high(),
                100 * proof.commonest());
    }
}
