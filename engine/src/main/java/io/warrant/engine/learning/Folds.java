package io.warrant.engine.learning;

import io.warrant.engine.knowledge.SolvedCase;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32;

/// Splits cases into parts such that no publication has cases in two: cases that share a
/// publication, directly or by way of others, stay together. Where a case goes depends on its
/// publications alone.
public final class Folds {

    private Folds() {}

    /// For each case, the number of its part, from 0.
    ///
    /// @param count how many parts
    public static int[] of(List<SolvedCase> cases, int count) {
        var ties = PublicationTies.of(cases.stream().map(SolvedCase::publications).toList());
        return cases.stream().mapToInt(one -> fold(one, ties, count)).toArray();
    }

    private static int fold(SolvedCase one, PublicationTies ties, int count) {
        var name =
                one.publications().isEmpty()
                        ? one.reference()
                        : ties.least(one.publications().getFirst());
        var hash = new CRC32();
        hash.update(name.getBytes(StandardCharsets.UTF_8));
        return (int) (hash.getValue() % count);
    }
}
