package io.warrant.app.text;

import io.warrant.engine.argument.Argument;
import io.warrant.engine.argument.Claim;
import io.warrant.engine.argument.Differential;
import io.warrant.engine.argument.Outlook;
import io.warrant.engine.argument.Separator;
import io.warrant.engine.knowledge.KnowledgeBase;

import java.util.List;
import java.util.stream.Stream;

/// A differential for a terminal.
public final class DifferentialText {

    /// How many claims are argued at length.
    private static final int AT_LENGTH = 3;

    private static final int SEPARATORS = 5;

    private final Differential differential;
    private final Names names;
    private final Lines lines;
    private final ClaimText claims;

    private DifferentialText(Differential differential, KnowledgeBase base, Style style) {
        this.differential = differential;
        names = new Names(base);
        lines = new Lines(style);
        double likeliest =
                Stream.concat(differential.arguments().stream(), Stream.of(differential.unlisted()))
                        .mapToDouble(argument -> argument.qualifier().probability().value())
                        .max()
                        .orElse(1);
        claims = new ClaimText(lines, new Sentences(names), likeliest);
    }

    public static String render(Differential differential, KnowledgeBase base, Style style) {
        return new DifferentialText(differential, base, style).write();
    }

    private String write() {
        var basis = differential.basis();
        lines.heading(
                "Differential diagnosis"
                        + (basis.caseId().isEmpty() ? "" : " of " + basis.caseId()));
        CaseText.write(lines, differential.subject(), names);
        lines.add("", BasisText.settings(basis) + ".");
        differential.outlook().abstention().ifPresent(this::abstention);
        for (var argument : differential.arguments()) {
            lines.blank();
            claims.write(argument, argument.rank() <= AT_LENGTH);
        }
        lines.blank();
        unlisted(differential.unlisted());
        differential.outlook().set().ifPresent(this::set);
        separators(differential.arguments(), differential.separators());
        BasisText.notices(lines, differential.notices());
        BasisText.foot(lines, basis, differential.unlisted().qualifier());
        return lines.toString();
    }

    private void abstention(Outlook.Abstention abstention) {
        lines.blank();
        lines.add(
                lines.paint(Paint.AGAINST, "!! "),
                "   ",
                lines.paint(Paint.NAME, Outlooks.abstention(abstention)));
        if (!abstention.questions().isEmpty()) {
            lines.add("   ", "Best to look for next:");
            for (var question : abstention.questions()) {
                lines.add("   ? ", Outlooks.question(question) + ".");
            }
        }
    }

    private void set(Outlook.LikelySet set) {
        lines.blank().heading("To keep in mind");
        lines.add("  ", Outlooks.set(set));
    }

    private void unlisted(Argument argument) {
        lines.add("    ", lines.paint(Paint.NAME, Names.claim(argument.claim())));
        claims.strength(argument);
        lines.add(
                "    ",
                "The patient may have a disease that is not among them. It would rank "
                        + Figures.place(argument.rank())
                        + ".");
        lines.blank().add("", lines.paint(Paint.FAINT, ClaimText.LEGEND));
    }

    private void separators(List<Argument> arguments, List<Separator> separators) {
        if (separators.isEmpty() || arguments.size() < 2) {
            return;
        }
        var first = Names.claim(arguments.get(0).claim());
        var second = Names.claim(arguments.get(1).claim());
        lines.blank().heading("What would tell the first two apart");
        lines.add("  ", "(" + first + " against " + second + ")");
        for (var separator : separators.subList(0, Math.min(SEPARATORS, separators.size()))) {
            lines.add(
                    "  ? ",
                    Names.capital(separator.label())
                            + ": "
                            + Figures.percent(separator.inFirst())
                            + " of patients against "
                            + Figures.percent(separator.inSecond())
                            + ".");
        }
    }

    /// The id of a diagnosis, or an empty text.
    static String id(Claim claim) {
        return switch (claim) {
            case Claim.Diagnosis(var disease, _) -> disease.value();
            case Claim.Unlisted() -> "";
        };
    }
}
