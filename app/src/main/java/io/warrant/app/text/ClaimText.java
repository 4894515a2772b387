package io.warrant.app.text;

import io.warrant.engine.argument.Argument;
import io.warrant.engine.argument.Criterion;
import io.warrant.engine.argument.Warrant;

import java.util.List;
import java.util.stream.Collectors;

/// One claim with what speaks for and against it.
final class ClaimText {

    /// What the bars mean.
    static final String LEGEND =
            "Bars: how likely beside the likeliest; four columns less is ten times less likely.";

    private static final int BAR = 24;
    private static final double COLUMNS_PER_TENFOLD = 4;
    private static final String INDENT = "    ";

    private final Lines lines;
    private final Sentences sentences;
    private final double likeliest;

    /// @param likeliest the probability at which a bar is full
    ClaimText(Lines lines, Sentences sentences, double likeliest) {
        this.lines = lines;
        this.sentences = sentences;
        this.likeliest = likeliest;
    }

    /// @param atLength whether to give more than the very strongest grounds
    void write(Argument argument, boolean atLength) {
        head(argument);
        grounds(Grounds.supporting(argument), "+ ", "for", atLength ? 4 : 2);
        grounds(Grounds.opposing(argument), "− ", "against", atLength ? 2 : 1);
        var unexplained = Grounds.unexplained(argument);
        if (!unexplained.isEmpty()) {
            var terms =
                    unexplained.stream()
                            .map(finding -> sentences.names().term(finding.term()))
                            .collect(Collectors.joining("; "));
            lines.add(
                    INDENT + lines.paint(Paint.AGAINST, "? "),
                    INDENT + "  ",
                    "Left unexplained: " + terms + ".");
        }
        CriterionWords.of(argument).forEach(this::criterion);
        for (var precedent : Likenesses.of(argument)) {
            var likenesses = new Likenesses(sentences.names());
            lines.add(
                    INDENT + lines.paint(Paint.FAINT, "= "),
                    INDENT + "  ",
                    likenesses.who(precedent) + ". " + likenesses.compared(precedent) + ".");
        }
        if (atLength) {
            for (var rival : Grounds.rivals(argument)) {
                lines.add(
                        INDENT + lines.paint(Paint.AGAINST, "~ "),
                        INDENT + "  ",
                        sentences.rebuttal(rival));
            }
        }
    }

    /// A criterion with what is missing; its citation where it is met.
    private void criterion(Warrant.ByCriterion held) {
        boolean met = held.standing() == Criterion.Standing.MET;
        var references = met ? CriterionWords.references(held.criterion()) : "";
        var missing = CriterionWords.missing(held.criterion());
        lines.add(
                INDENT + lines.paint(met ? Paint.FOR : Paint.FAINT, "§ "),
                INDENT + "  ",
                "Criterion "
                        + sentences.warrant(held)
                        + (missing.isEmpty() ? "" : " " + missing)
                        + (references.isEmpty() ? "" : " " + lines.paint(Paint.FAINT, references)));
    }

    private void head(Argument argument) {
        var rank = String.format("%2d. ", argument.rank());
        var id = DifferentialText.id(argument.claim());
        lines.add(
                rank,
                INDENT,
                lines.paint(Paint.NAME, Names.claim(argument.claim()))
                        + "  "
                        + lines.paint(Paint.FAINT, id));
        strength(argument);
    }

    /// How likely the claim is, as a bar and in figures.
    void strength(Argument argument) {
        double probability = argument.qualifier().probability().value();
        double tenfolds = probability <= 0 ? BAR : Math.log10(likeliest) - Math.log10(probability);
        var bar = lines.bar(1 - tenfolds * COLUMNS_PER_TENFOLD / BAR, BAR);
        var pad = " ".repeat(Math.max(0, BAR - bar.length()));
        lines.add(
                INDENT + lines.paint(Paint.FOR, bar) + pad + "  ",
                INDENT,
                BasisText.qualifier(argument.qualifier())
                        + ", evidence "
                        + Figures.factor(argument.weight()));
    }

    private void grounds(List<Warrant> warrants, String sign, String side, int most) {
        var paint = side.equals("for") ? Paint.FOR : Paint.AGAINST;
        for (var warrant : warrants.subList(0, Math.min(most, warrants.size()))) {
            var citations = Sentences.sources(warrant);
            lines.add(
                    INDENT + lines.paint(paint, sign),
                    INDENT + "  ",
                    sentences.warrant(warrant)
                            + (citations.isEmpty()
                                    ? ""
                                    : " " + lines.paint(Paint.FAINT, citations + ".")));
        }
        int rest = warrants.size() - most;
        if (rest > 0) {
            lines.add(
                    INDENT + "  ",
                    lines.paint(
                            Paint.FAINT,
                            "and " + Figures.count(rest, "weaker ground") + " " + side + " it."));
        }
    }
}
