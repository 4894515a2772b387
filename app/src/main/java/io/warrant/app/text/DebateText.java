package io.warrant.app.text;

import io.warrant.engine.debate.Debate;
import io.warrant.engine.debate.Label;
import io.warrant.engine.debate.Rule;
import io.warrant.engine.debate.Ruling;
import io.warrant.engine.debate.Semantics;
import io.warrant.engine.knowledge.KnowledgeBase;

import java.util.List;
import java.util.stream.Collectors;

/// Which claims stand, for a terminal.
public final class DebateText {

    private static final int POINTS = 3;

    private final Debate debate;
    private final DebateSentences sentences;
    private final Names names;
    private final Lines lines;

    private DebateText(Debate debate, Ruling ruling, KnowledgeBase base, Style style) {
        this.debate = debate;
        names = new Names(base);
        sentences = new DebateSentences(debate, ruling, names::ground);
        lines = new Lines(style);
    }

    public static String render(Debate debate, Ruling ruling, KnowledgeBase base, Style style) {
        return new DebateText(debate, ruling, base, style).write();
    }

    private String write() {
        var basis = debate.differential().basis();
        lines.heading(
                "Which claims stand" + (basis.caseId().isEmpty() ? "" : " for " + basis.caseId()));
        CaseText.write(lines, debate.differential().subject(), names);
        lines.add("", BasisText.settings(basis) + ".");
        lines.blank().add("", lines.paint(Paint.NAME, sentences.outcome()));
        claims(Label.IN, "Stands", Paint.FOR);
        claims(Label.UNDECIDED, "Open: on one side or another", Paint.DOUBT);
        claims(Label.OUT, "Rejected", Paint.AGAINST);
        sides(Semantics.PREFERRED, "Ways to take sides (preferred semantics)");
        sides(Semantics.STABLE, "Ways to take sides on everything (stable semantics)");
        list("Can both be right", sentences.kin(), "  = ");
        list("Findings in conflict", sentences.conflicts(), "  ! ");
        lines.blank().heading("By which rules");
        for (var rule : Rule.values()) {
            lines.add("  - ", sentences.rule(rule));
        }
        lines.add("    ", "The margin is an assumption: " + Debate.MARGIN_REASON);
        BasisText.notices(lines, debate.differential().notices());
        lines.blank().add("", lines.paint(Paint.FAINT, DebateSentences.WORTH));
        BasisText.foot(lines, basis, debate.differential().unlisted().qualifier());
        return lines.toString();
    }

    private void claims(Label label, String heading, Paint paint) {
        var places = sentences.positions(label);
        if (places.isEmpty()) {
            return;
        }
        lines.blank().heading(heading);
        for (int place : places) {
            var sign =
                    switch (label) {
                        case IN -> "* ";
                        case UNDECIDED -> "? ";
                        case OUT -> "x ";
                    };
            lines.add(
                    "  " + lines.paint(paint, sign),
                    "    ",
                    lines.paint(Paint.NAME, sentences.claim(place))
                            + "  "
                            + lines.paint(
                                    Paint.FAINT,
                                    DifferentialText.id(debate.position(place).argument().claim())
                                            + " ")
                            + sentences.chance(place));
            points(place);
            sentences.reasons(place).forEach(reason -> lines.add("    > ", reason));
        }
    }

    private void points(int position) {
        side(position, false, "    + ", Paint.FOR);
        side(position, true, "    − ", Paint.AGAINST);
    }

    private void side(int position, boolean against, String sign, Paint paint) {
        var points = debate.points(position, against);
        if (points.isEmpty()) {
            return;
        }
        var shown =
                points.stream()
                        .limit(POINTS)
                        .map(sentences::brief)
                        .collect(Collectors.joining("; "));
        int rest = points.size() - POINTS;
        lines.add(
                lines.paint(paint, sign),
                "      ",
                (against ? "Attacked (" + sentences.answer(position) + "): " : "Supported: ")
                        + shown
                        + (rest > 0 ? "; and " + rest + " more" : "")
                        + ".");
    }

    private void sides(Semantics semantics, String heading) {
        var extensions = sentences.ruling().under(semantics);
        if (extensions.isEmpty()) {
            return;
        }
        lines.blank().heading(heading);
        if (extensions.get().isEmpty()) {
            lines.add("  ", "There is none.");
        }
        int number = 0;
        for (var set : extensions.get()) {
            lines.add(String.format("  %d. ", ++number), sentences.side(set) + ".");
        }
    }

    private void list(String heading, List<String> items, String lead) {
        if (!items.isEmpty()) {
            lines.blank().heading(heading);
            items.forEach(item -> lines.add(lead, item));
        }
    }
}
