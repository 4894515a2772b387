package io.warrant.app.text;

import io.warrant.engine.knowledge.KnowledgeBase;
import io.warrant.engine.triage.AgeGroup;
import io.warrant.engine.triage.Pointing;
import io.warrant.engine.triage.Triage;

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
                    "not enough to tell: no finding or leading disease stands under a row of the"
                            + " table.");
        }
        triage.departments().stream().limit(SHOWN).forEach(one -> department(one, base, lines));
        lines.add("  ", assumed(triage.age()));
        lines.blank().heading("Urgency").blank();
        new UrgencyText(base, lines).add(triage.urgency());
        if (!triage.questions().isEmpty()) {
            lines.blank().heading("What to ask about urgency").blank();
            var askings = new AskingText(base, lines);
            triage.questions().forEach(askings::add);
        }
        return lines.blank().add("", Triage.CAUTION).toString();
    }

    private static String assumed(AgeGroup age) {
        var rows = "Assumed: which department sees to what, row by row. Unmeasured.";
        return switch (age) {
            case CHILD -> rows + " Below " + AgeGroup.GROWN + " years it is a child (assumed).";
            case ADULT -> rows;
            case UNSTATED -> rows + " The age isn’t stated, and children go to paediatrics.";
        };
    }

    private static void department(Pointing one, KnowledgeBase base, Lines lines) {
        lines.add(
                String.format(Locale.ROOT, "  %3.0f\u00a0%%  ", 100 * one.share()),
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
        lines.add("         ", "assumed by: " + String.join(", ", one.rows()));
    }
}
