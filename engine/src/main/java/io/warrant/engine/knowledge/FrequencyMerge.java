package io.warrant.engine.knowledge;

import java.util.List;

/// What several rows on one disease and term come to: counts are pooled; without counts, ranges are
/// averaged; a denial counts only where nobody affirms.
public final class FrequencyMerge {

    private FrequencyMerge() {}

    public static Frequency of(List<Statement> rows) {
        var own = rows.stream().filter(row -> !row.isBorrowed()).toList();
        var affirming =
                (own.isEmpty() ? rows : own).stream().filter(row -> !row.negated()).toList();
        if (affirming.isEmpty()) {
            return new Frequency.Band(0, 0);
        }
        int affected = 0;
        int examined = 0;
        double low = 0;
        double high = 0;
        int bands = 0;
        for (var row : affirming.stream().distinct().toList()) {
            switch (row.frequency()) {
                case Frequency.Counted(int a, int n) -> {
                    affected += a;
                    examined += n;
                }
                case Frequency.Band(double l, double h) -> {
                    low += l;
                    high += h;
                    bands++;
                }
                case Frequency.Unstated() -> {}
            }
        }
        if (examined > 0) {
            return new Frequency.Counted(affected, examined);
        }
        return bands > 0 ? new Frequency.Band(low / bands, high / bands) : new Frequency.Unstated();
    }
}
