package io.warrant.app.text;

import io.warrant.engine.argument.Argument;
import io.warrant.engine.argument.Warrant;

import java.util.List;
import java.util.stream.Collectors;

/// One claim with what speaks for and against it.
final class ClaimText {

    private static final int BAR = 24;
    private static final String INDENT = "    ";

    private final Lines lines;
    private final Sentences sentences;
    private final double greatest;

    /// @param greatest the log weight at which a bar is full
    ClaimText(Lines lines, Sentences sentences, double greatest) {
        this.lines = lines;
        this.sentences = sentences;
        this.greatest = greatest;
    }

    /// @param atLength whether to give more than the very strongest grounds
    void write(Argument argument, boolean atLength) {
        head(argument);
        grounds(Grounds.supporting(argument), "+ ", Paint.FOR, atLength ? 4 : 2);
        grounds(Grounds.opposing(argument), "− ", Paint.AGAINST, atLength ? 2 : 1);
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
        if (atLength) {
            for (var rival : Grounds.rivals(argument)) {
                lines.add(
                        INDENT + lines.paint(Paint.AGAINST, "~ "),
                        INDENT + "  ",
                        sentences.rebuttal(rival));
            }
        }
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
        double share = greatest <= 0 ? 0 : argument.weight().ln() / greatest;
        var bar = lines.bar(share, BAR);
        var pad = " ".repeat(Math.max(0, BAR - bar.length()));
        lines.add(
                INDENT + lines.paint(Paint.FOR, bar) + pad + "  ",
                INDENT,
                "evidence "
                        + Figures.factor(argument.weight())
                        + ", "
                        + BasisText.qualifier(argument.qualifier()));
    }

    private void grounds(List<Warrant> warrants, String sign, Paint paint, int most) {
        for (var warrant : warrants.subList(0, Math.min(most, warrants.size()))) {
            var citations = Sentences.citations(warrant);
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
                            "and " + Figures.count(rest, "weaker ground") + " of this kind."));
        }
    }
}
