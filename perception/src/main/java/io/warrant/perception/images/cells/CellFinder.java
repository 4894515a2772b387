package io.warrant.perception.images.cells;

import io.warrant.perception.images.learning.Convolution.Planes;
import io.warrant.perception.recording.Picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Finds cells with a [CellNetwork].
record CellFinder(CellNetwork network) {

    /// Less likely middles are never cells: log odds.
    static final float LEAST = -2.2f;

    /// Of two cells of one kind that share more, only the likelier counts.
    private static final double SAME = 0.5;

    private static final int MOST = 500;

    /// A cell that may be there, in the pixels of the picture.
    ///
    /// @param logOdds as the network says, not calibrated
    record Found(Cell cell, Box box, float logOdds) {}

    /// The likeliest first.
    List<Found> find(Picture picture) {
        var planes = CellNetwork.planes(picture);
        var said = network.answer(planes);
        float wide = (float) picture.width() / planes.width();
        float high = (float) picture.height() / planes.height();
        var found = new ArrayList<Found>();
        for (var one : apart(peaks(said))) {
            var placed = one.box().scaled(wide, high).within(picture.width(), picture.height());
            if (placed.area() > 0) {
                found.add(new Found(one.cell(), placed, one.logOdds()));
            }
        }
        return found;
    }

    private static List<Found> peaks(Planes said) {
        var peaks = new ArrayList<Found>();
        int area = said.width() * said.height();
        for (var cell : Cell.ALL) {
            int start = cell.ordinal() * area;
            for (int at = 0; at < area; at++) {
                float odds = said.values()[start + at];
                if (odds >= LEAST && isPeak(said, start, at)) {
                    peaks.add(new Found(cell, box(said, at), odds));
                }
            }
        }
        peaks.sort(Comparator.comparingDouble(it -> -it.logOdds()));
        return peaks;
    }

    private static boolean isPeak(Planes said, int start, int at) {
        int x = at % said.width();
        int y = at / said.width();
        float here = said.values()[start + at];
        for (int v = Math.max(0, y - 1); v <= Math.min(said.height() - 1, y + 1); v++) {
            for (int u = Math.max(0, x - 1); u <= Math.min(said.width() - 1, x + 1); u++) {
                if (said.values()[start + v * said.width() + u] > here) {
                    return false;
                }
            }
        }
        return true;
    }

    private static Box box(Planes said, int at) {
        int area = said.width() * said.height();
        var far = new float[4];
        for (int edge = 0; edge < 4; edge++) {
            float value = said.values()[(Cell.ALL.size() + edge) * area + at];
            far[edge] = CellNetwork.REACH * (float) Math.exp(Math.clamp(value, -4, 3));
        }
        int row = at / said.width();
        float x = (at % said.width() + 0.5f) * CellNetwork.SQUARE;
        float y = (row + 0.5f) * CellNetwork.SQUARE;
        return new Box(x - far[0], y - far[1], x + far[2], y + far[3]);
    }

    private static List<Found> apart(List<Found> peaks) {
        var kept = new ArrayList<Found>();
        for (var peak : peaks) {
            boolean same =
                    kept.stream()
                            .anyMatch(it ->
                                    it.cell() == peak.cell()
                                            && it.box().overlap(peak.box()) > SAME);
            if (!same && kept.size() < MOST) {
                kept.add(peak);
            }
        }
        return kept;
    }
}
