package io.warrant.bench.select;

import io.warrant.engine.selection.Chart;

import java.util.List;

/// A patient for whom it is known which instrument is asked for.
///
/// @param group items that aren't independent, such as those on one note
/// @param right the ids of the instruments that are right
public record SelectItem(String group, Chart chart, List<String> right) {

    public SelectItem {
        right = List.copyOf(right);
    }
}
