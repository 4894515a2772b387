package io.warrant.app.text;

import io.warrant.engine.knowledge.KnowledgeBase;
import io.warrant.engine.triage.Pointing;
import io.warrant.engine.triage.Proof;
import io.warrant.engine.triage.Triage;
import io.warrant.engine.triage.Urgency;

import java.util.Locale;

/// A [Triage] for a terminal.
public final class TriageText {

    private static final int SHOWN = 3;

    private TriageText() {}

    public static String render(Triage triage, KnowledgeBase base, Style style) {
        var lines = new Lines(style);
        lines.heading("Department").blank();
        if (triage.departments().isEmpty()) {
            lines.add(
                    "  ",
                    "not enough to tell: no finding or leading disease lies in a branch of the"
                            + " table.");
        }
        triage.departments().stream().limit(SHOWN).forEach(one -> department(one, base, lines));
        lines.add("  ", "An assumption: which department sees to which organ system. Unmeasured.");
        lines.blank().heading("Urgency").blank();
        lines.add("  ", urgency(triage.urgency()));
        return lines.blank().add("", Triage.CAUTION).toString();
    }

    private static void department(Pointing one, KnowledgeBase base, Lines lines) {
        lines.add(
                String.format(Locale.ROOT, "  %3.0f %%  ", 100 * one.share()),
                lines.paint(Paint.NAME, one.department()));
        var names = new Names(base);
        if (!one.findings().isEmpty()) {
            var findings = one.findings().stream().map(names::term).toList();
            lines.add("         ", "findings: " + String.join("; ", findings));
        }
        if (!one.diseases().isEmpty()) {
            var diseases =
                    one.diseases().stream()
                            .limit(SHOWN)
                            .map(id -> base.diseaseLabel(base.disease(id)))
                            .toList();
            lines.add("         ", "leading diseases: " + String.join("; ", diseases));
        }
    }

    private static String urgency(Urgency urgency) {
        return switch (urgency) {
            case Urgency.Told(var level, var probability, var proof) ->
                    String.format(
                                    Locale.ROOT,
                                    "%s (%.0f %% by counting, raw). ",
                                    level,
                                    100 * probability)
                            + reliability(proof);
            case Urgency.NotBetter(var proof) -> "not enough to tell. " + reliability(proof);
            case Urgency.NoLabels _ ->
                    "not enough to tell: there are no labelled cases to count. Reliability:"
                            + " unmeasured.";
        };
    }

    private static String reliability(Proof proof) {
        return String.format(
                Locale.ROOT,
                "Reliability: of %d labelled vignettes, each told from the others, %d were right:"
                        + " %.0f %% (%.0f–%.0f); always naming the commonest is right of %.0f %%.",
                proof.cases(),
                proof.right(),
                100 * proof.share(),
                100 * proof.low(),
                100 * proof.high(),
                100 * proof.commonest());
    }
}
