package io.warrant.perception.images.reading;

import java.nio.ByteBuffer;

/// Which axis of a NIfTI-1 volume runs where in the patient. World axes point to the right, the
/// front and the head.
///
/// @param across the volume's axis that runs from side to side
/// @param acrossFlipped whether it must be read backwards for the patient's right to come first
/// @param downFlipped the same for the front
record NiftiAxes(int across, boolean acrossFlipped, int down, boolean downFlipped, int through) {

    static NiftiAxes of(ByteBuffer view) {
        var world = world(view);
        int through = strongest(world[2], -1, -1);
        int across = strongest(world[0], through, -1);
        int down = strongest(world[1], through, across);
        return new NiftiAxes(across, world[0][across] > 0, down, world[1][down] > 0, through);
    }

    private static int strongest(double[] row, int taken, int alsoTaken) {
        int best = -1;
        for (int axis = 0; axis < 3; axis++) {
            if (axis != taken
                    && axis != alsoTaken
                    && (best < 0 || Math.abs(row[axis]) > Math.abs(row[best]))) {
                best = axis;
            }
        }
        return best;
    }

    /// Rows: right, front, head; columns: the volume's axes. From the matrix, else from the
    /// quaternion, else as stored.
    private static double[][] world(ByteBuffer view) {
        if (view.getShort(254) > 0) {
            var rows = new double[3][3];
            for (int row = 0; row < 3; row++) {
                for (int axis = 0; axis < 3; axis++) {
                    rows[row][axis] = view.getFloat(280 + 16 * row + 4 * axis);
                }
            }
            return rows;
        }
        if (view.getShort(252) > 0) {
            return rotation(view);
        }
        return new double[][] {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}};
    }

    private static double[][] rotation(ByteBuffer view) {
        double b = view.getFloat(256);
        double c = view.getFloat(260);
        double d = view.getFloat(264);
        double a = Math.sqrt(Math.max(0, 1 - b * b - c * c - d * d));
        double turn = view.getFloat(76) < 0 ? -1 : 1;
        return new double[][] {
            {a * a + b * b - c * c - d * d, 2 * (b * c - a * d), turn * 2 * (b * d + a * c)},
            {2 * (b * c + a * d), a * a + c * c - b * b - d * d, turn * 2 * (c * d - a * b)},
            {2 * (b * d - a * c), 2 * (c * d + a * b), turn * (a * a + d * d - b * b - c * c)}
        };
    }
}
