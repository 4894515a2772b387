package io.warrant.perception.images.cells;

import io.warrant.bench.metrics.Reliability;
import io.warrant.perception.measure.Metric;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// How well cells of photographs are found.
final class CellMeasures {

    private CellMeasures() {}

    /// Of one photograph.
    ///
    /// @param stated of each cell found
    record Photo(Map<Cell, Count> counts, List<Reliability.Stated> stated) {}

    /// @param right those found that are real
    /// @param truth those that people marked
    record Count(int found, int right, long truth) {}

    /// @param model didn't learn from the photograph
    static Photo photo(Held held, CellModel model) {
        var counts = new EnumMap<Cell, Count>(Cell.class);
        Cell.ALL.forEach(cell -> counts.put(cell, new Count(0, 0, held.truth(cell))));
        var stated = new ArrayList<Reliability.Stated>();
        for (int i = 0; i < held.real().length; i++) {
            var found = held.found().get(i);
            if (model.counts(found)) {
                int right = held.real()[i] ? 1 : 0;
                counts.computeIfPresent(
                        found.cell(),
                        (_, it) -> new Count(it.found + 1, it.right + right, it.truth));
                stated.add(new Reliability.Stated(model.seen(found).probability(), right == 1));
            }
        }
        return new Photo(counts, stated);
    }

    static List<Metric<Photo>> metrics() {
        var metrics = new ArrayList<Metric<Photo>>();
        metrics.add(new Metric<>("F1, all cells", true, all -> f1(all, Cell.ALL)));
        for (var cell : Cell.ALL) {
            metrics.add(new Metric<>("F1, " + cell.concept(), true, all -> f1(all, List.of(cell))));
        }
        metrics.add(
                new Metric<>(
                        "Precision, all cells",
                        true,
                        all ->
                                sum(all, Cell.ALL, Count::right)
                                        / sum(all, Cell.ALL, Count::found)));
        metrics.add(
                new Metric<>(
                        "Recall, all cells",
                        true,
                        all ->
                                sum(all, Cell.ALL, Count::right)
                                        / sum(all, Cell.ALL, Count::truth)));
        metrics.add(new Metric<>("Calibration error", false, all -> reliability(all).error()));
        return metrics;
    }

    static Reliability reliability(List<Photo> all) {
        return Reliability.of(all.stream().flatMap(photo -> photo.stated().stream()).toList());
    }

    /// Of precision and recall over all photographs together.
    private static double f1(List<Photo> all, List<Cell> cells) {
        double both = sum(all, cells, Count::found) + sum(all, cells, Count::truth);
        return both == 0 ? Double.NaN : 2 * sum(all, cells, Count::right) / both;
    }

    private static double sum(
            List<Photo> all, List<Cell> cells, java.util.function.ToDoubleFunction<Count> of) {
        return all.stream()
                .flatMap(photo -> cells.stream().map(cell -> cell.in(photo.counts())))
                .mapToDouble(of)
                .sum();
    }
}
