package io.warrant.engine.learning;

import io.warrant.engine.clinical.DiseaseId;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/// How far a differential agrees with the one that an expert, or a simulation, wrote for the case.
///
/// @param recall the share of the written one that is found
/// @param precision the share of what is found that is in the written one
public record Agreement(double recall, double precision) {

    /// @param written at least one disease
    public static Agreement of(Collection<DiseaseId> found, Collection<DiseaseId> written) {
        var both = new TreeSet<>(found);
        both.retainAll(written);
        return new Agreement(
                (double) both.size() / written.size(),
                found.isEmpty() ? 0 : (double) both.size() / found.size());
    }

    /// The means of both.
    public static Agreement mean(List<Agreement> all) {
        return new Agreement(
                all.stream().mapToDouble(Agreement::recall).average().orElse(0),
                all.stream().mapToDouble(Agreement::precision).average().orElse(0));
    }

    /// The harmonic mean of both.
    public double f1() {
        return recall + precision == 0 ? 0 : 2 * recall * precision / (recall + precision);
    }
}
