package io.warrant.engine.reasoning;

import io.warrant.engine.knowledge.Expectation;
import io.warrant.engine.knowledge.Frequency;
import io.warrant.engine.knowledge.FrequencyMerge;
import io.warrant.engine.knowledge.KnowledgeBase;
import io.warrant.engine.knowledge.Statement;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/// What associations come to by the rows that may be used: by all of them, or by those that remain
/// for one disease where some are left out.
final class Rows {

    private record Remaining(float expected, Frequency frequency) {}

    private final KnowledgeBase base;
    private final Map<Integer, Remaining> remaining;

    private Rows(KnowledgeBase base, Map<Integer, Remaining> remaining) {
        this.base = base;
        this.remaining = remaining;
    }

    static Rows all(KnowledgeBase base) {
        return new Rows(base, Map.of());
    }

    /// The rows of one disease that remain; those of the others are all there.
    static Rows without(KnowledgeBase base, int disease, Predicate<Statement> left) {
        var kept = new TreeMap<Integer, java.util.List<Statement>>();
        int end = base.firstAssociation(disease + 1);
        int own = 0;
        for (int at = base.firstAssociation(disease); at < end; at++) {
            var rows =
                    base.association(at).statements().stream()
                            .filter(row -> !left.test(row))
                            .toList();
            own += rows.stream().anyMatch(row -> !row.isBorrowed()) ? 1 : 0;
            kept.put(at, rows);
        }
        var remaining = new TreeMap<Integer, Remaining>();
        for (var entry : kept.entrySet()) {
            double expected = Expectation.of(entry.getValue(), own, base.parameters());
            var frequency = FrequencyMerge.of(entry.getValue());
            remaining.put(entry.getKey(), new Remaining((float) expected, frequency));
        }
        return new Rows(base, remaining);
    }

    KnowledgeBase base() {
        return base;
    }

    /// The chance that one more patient with the disease shows the term; 0 where no row says so.
    float expected(int association) {
        var changed = remaining.get(association);
        return changed == null ? base.expected(association) : changed.expected();
    }

    Frequency frequency(int association) {
        var changed = remaining.get(association);
        return changed == null ? base.frequency(association) : changed.frequency();
    }

    boolean isStated(int association) {
        var changed = remaining.get(association);
        return changed == null
                ? base.isStated(association)
                : !(changed.frequency() instanceof Frequency.Unstated);
    }
}
