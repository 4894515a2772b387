package io.warrant.perception.images.pixels;

import java.util.ArrayList;
import java.util.List;

/// Connected parts of a plane: pixels that touch at a side or corner.
public final class Components {

    private Components() {}

    /// A connected part.
    ///
    /// @param pixels indices into the plane
    /// @param highest the pixel where the plane is greatest
    public record Part(int[] pixels, int highest, int left, int top, int right, int bottom) {

        public int size() {
            return pixels.length;
        }
    }

    /// The parts where the plane is at least so high, from the top.
    public static List<Part> of(Plane plane, float threshold) {
        var seen = new boolean[plane.values().length];
        var stack = new int[plane.values().length];
        var parts = new ArrayList<Part>();
        for (int at = 0; at < seen.length; at++) {
            if (!seen[at] && plane.values()[at] >= threshold) {
                int count = flood(plane, threshold, seen, stack, at);
                parts.add(part(plane, java.util.Arrays.copyOf(stack, count)));
            }
        }
        return parts;
    }

    /// Gathers the part at the front of the array.
    private static int flood(Plane plane, float threshold, boolean[] seen, int[] queue, int start) {
        int width = plane.width();
        int filled = 0;
        queue[filled++] = start;
        seen[start] = true;
        for (int next = 0; next < filled; next++) {
            int x = queue[next] % width;
            int y = queue[next] / width;
            for (int v = Math.max(0, y - 1); v <= Math.min(plane.height() - 1, y + 1); v++) {
                for (int u = Math.max(0, x - 1); u <= Math.min(width - 1, x + 1); u++) {
                    int at = v * width + u;
                    if (!seen[at] && plane.values()[at] >= threshold) {
                        seen[at] = true;
                        queue[filled++] = at;
                    }
                }
            }
        }
        return filled;
    }

    private static Part part(Plane plane, int[] pixels) {
        int highest = pixels[0];
        int left = plane.width();
        int right = 0;
        int top = plane.height();
        int bottom = 0;
        for (int at : pixels) {
            highest = plane.values()[at] > plane.values()[highest] ? at : highest;
            left = Math.min(left, at % plane.width());
            right = Math.max(right, at % plane.width());
            top = Math.min(top, at / plane.width());
            bottom = Math.max(bottom, at / plane.width());
        }
        return new Part(pixels, highest, left, top, right, bottom);
    }
}
