package io.warrant.ledger.agreement;

import java.util.List;
import java.util.Optional;

/// Agreement over some time.
///
/// @param name a month such as `2026-11`, or `all`
/// @param top1 how often the person's first diagnosis is the program's first claim
/// @param top3 how often it is among the program's first three
/// @param top10 how often it is among the first ten
/// @param kappa on the first diagnosis; empty where it isn't defined
public record Period(String name, Share top1, Share top3, Share top10, Optional<Kappa> kappa) {

    static Period of(String name, List<Comparison> comparisons) {
        return new Period(
                name,
                within(comparisons, 1),
                within(comparisons, 3),
                within(comparisons, 10),
                Kappa.of(comparisons));
    }

    private static Share within(List<Comparison> comparisons, int most) {
        long agreed =
                comparisons.stream().filter(each -> each.rank() > 0 && each.rank() <= most).count();
        return new Share((int) agreed, comparisons.size());
    }

    public int judged() {
        return top1.all();
    }
}
