package io.warrant.perception.images.cells;

import java.util.ArrayList;
import java.util.List;

/// What was found in one photograph that the network didn't learn from, beside the truth.
///
/// @param found the likeliest first
/// @param real by found cell, whether a person drew a box there
/// @param truth the boxes that people drew
record Held(List<CellFinder.Found> found, boolean[] real, List<Smears.Marked> truth) {

    /// Boxes that share less don't mean the same cell.
    static final double SAME = 0.5;

    Held {
        found = List.copyOf(found);
        truth = List.copyOf(truth);
    }

    /// The likeliest cell first takes the box that it shares most with; each box is taken once.
    static Held of(List<CellFinder.Found> found, List<Smears.Marked> truth) {
        var free = new ArrayList<>(truth);
        var real = new boolean[found.size()];
        for (int i = 0; i < real.length; i++) {
            var one = found.get(i);
            int best = -1;
            double most = SAME;
            for (int k = 0; k < free.size(); k++) {
                double shared =
                        free.get(k).cell() == one.cell() ? free.get(k).box().overlap(one.box()) : 0;
                if (shared >= most) {
                    most = shared;
                    best = k;
                }
            }
            real[i] = best >= 0;
            if (real[i]) {
                free.remove(best);
            }
        }
        return new Held(found, real, truth);
    }

    long truth(Cell cell) {
        return truth.stream().filter(it -> it.cell() == cell).count();
    }
}
