package io.warrant.engine.knowledge;

import java.util.ArrayList;
import java.util.List;

/// What several rows on one disease and term come to: counts are pooled; without counts, ranges are
/// averaged; a denial counts only where the disease's own rows don't affirm. Rows lent by another
/// entry speak only where the disease's own rows state no frequency.
public final class FrequencyMerge {

    private FrequencyMerge() {}

    public static Frequency of(List<Statement> rows) {
        var counting = Counting.rows(rows);
        if (counting.isEmpty()) {
            return new Frequency.Band(0, 0);
        }
        var own = new ArrayList<Statement>(counting.size());
        for (var row : counting) {
            if (!row.isBorrowed() && !(row.frequency() instanceof Frequency.Unstated)) {
                own.add(row);
            }
        }
        int affected = 0;
        int examined = 0;
        double low = 0;
        double high = 0;
        int bands = 0;
        for (var row : own.isEmpty() ? counting : own) {
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
