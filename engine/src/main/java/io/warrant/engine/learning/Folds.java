package io.warrant.engine.learning;

import io.warrant.engine.knowledge.SolvedCase;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;

/// Splits cases into parts such that no publication has cases in two: cases that share a
/// publication, directly or by way of others, stay together. Where a case goes depends on its
/// publications alone.
public final class Folds {

    private final Map<String, String> parent = new TreeMap<>();
    private final int count;

    private Folds(int count) {
        this.count = count;
    }

    /// For each case, the number of its part, from 0.
    ///
    /// @param count how many parts
    public static int[] of(List<SolvedCase> cases, int count) {
        var folds = new Folds(count);
        for (var one : cases) {
            var publications = one.publications();
            for (var other : publications) {
                folds.join(publications.getFirst(), other);
            }
        }
        return cases.stream().mapToInt(folds::fold).toArray();
    }

    private int fold(SolvedCase one) {
        var name =
                one.publications().isEmpty()
                        ? one.reference()
                        : first(one.publications().getFirst());
        var hash = new CRC32();
        hash.update(name.getBytes(StandardCharsets.UTF_8));
        return (int) (hash.getValue() % count);
    }

    private void join(String a, String b) {
        var first = first(a);
        var second = first(b);
        // The smaller name leads, so that the order of the cases doesn't matter.
        if (first.compareTo(second) < 0) {
            parent.put(second, first);
        } else if (second.compareTo(first) < 0) {
            parent.put(first, second);
        }
    }

    private String first(String name) {
        var above = parent.getOrDefault(name, name);
        return above.equals(name) ? name : first(above);
    }
}
