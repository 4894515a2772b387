package io.warrant.bench.compare;

import java.util.List;
import java.util.Locale;

/// Renders comparisons for a terminal.
public final class ComparisonText {

    private ComparisonText() {}

    public static String render(Comparison comparison) {
        var out = new StringBuilder();
        line(out, "A  " + comparison.a().name());
        line(out, "   " + comparison.a().circumstances());
        line(out, "B  " + comparison.b().name());
        line(out, "   " + comparison.b().circumstances());
        line(out, overlap(comparison.overlap()));
        line(out, "");
        line(out, row("", "A", "B", "B - A", "95 % interval", "only A, only B, p"));
        for (var measure : comparison.measures()) {
            line(
                    out,
                    row(
                            name(measure.name()),
                            percent(measure.a()),
                            percent(measure.b()),
                            signed(measure.b() - measure.a()),
                            interval(measure),
                            test(measure)));
        }
        if (!comparison.moves().isEmpty()) {
            line(out, "");
            line(out, "moved most:");
        }
        for (var move : comparison.moves()) {
            line(
                    out,
                    "  %s (%s): %s to %s"
                            .formatted(
                                    move.name(),
                                    move.disease(),
                                    Comparison.rank(move.a()),
                                    Comparison.rank(move.b())));
        }
        return out.toString();
    }

    /// One line for each part that was switched off.
    public static String table(List<Comparison> ablations) {
        var out = new StringBuilder();
        line(out, "");
        line(out, "what each part is worth, over all measured cases (difference and McNemar's p):");
        line(out, worth("", List.of("top 1", "top 3", "top 10", "MRR")));
        for (var one : ablations) {
            line(
                    out,
                    worth(
                            one.b().name(),
                            one.measures().stream().map(ComparisonText::worth).toList()));
        }
        return out.toString();
    }

    private static String worth(String label, List<String> cells) {
        var out = new StringBuilder("%-24s".formatted(label));
        cells.forEach(cell -> out.append("%-20s".formatted(cell)));
        return out.toString();
    }

    private static String worth(Comparison.Measure measure) {
        var p = new StringBuilder(signed(measure.b() - measure.a()));
        measure.test().forEach(test -> p.append(" p ").append(probability(test.p())));
        return p.toString();
    }

    private static String overlap(Comparison.Overlap overlap) {
        return overlap.differs()
                ? "Notice: the runs don't have the same cases. %d are compared; %d are only in A, %d only in B."
                        .formatted(overlap.common(), overlap.onlyA(), overlap.onlyB())
                : overlap.common() + " cases, the same in both";
    }

    private static String row(String... cells) {
        return "%-10s%-9s%-9s%-9s%-18s%s".formatted((Object[]) cells);
    }

    private static String interval(Comparison.Measure measure) {
        return signed(measure.difference().low()) + " to " + signed(measure.difference().high());
    }

    private static String test(Comparison.Measure measure) {
        var out = new StringBuilder();
        for (var test : measure.test()) {
            out.append("%d, %d, ".formatted(test.onlyA(), test.onlyB()))
                    .append(probability(test.p()));
        }
        return out.toString();
    }

    private static String name(String key) {
        return key.equals("mrr") ? "MRR" : key.replace("top", "top ");
    }

    private static String probability(double p) {
        return p < 0.001 ? "< 0.001" : String.format(Locale.ROOT, "%.3f", p);
    }

    private static String percent(double rate) {
        return String.format(Locale.ROOT, "%.1f", 100 * rate);
    }

    private static String signed(double rate) {
        var text = String.format(Locale.ROOT, "%+.1f", 100 * rate);
        return text.equals("-0.0") ? "+0.0" : text;
    }

    private static void line(StringBuilder out, String text) {
        out.append(text.stripTrailing()).append('\n');
    }
}
