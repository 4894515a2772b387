package io.warrant.perception.images.lesions;

import io.warrant.perception.images.pixels.Components;
import io.warrant.perception.images.pixels.Plane;

import java.util.List;

/// A connected part of a photograph that is likely of a lesion.
///
/// @param part its pixels
/// @param peak how likely its likeliest pixel is
record Spot(Components.Part part, float peak) {

    /// Fewer pixels than these are noise.
    private static final int LEAST = 3;

    /// All spots where the plane is at least so likely.
    ///
    /// @param step in hundredths
    static List<Spot> of(Plane likely, int step) {
        return Components.of(likely, step / (float) Tally.STEPS).stream()
                .filter(part -> part.size() >= LEAST)
                .map(part -> new Spot(part, likely.values()[part.highest()]))
                .toList();
    }

    /// What its chance of being a lesion is worked out from: log odds of its peak, and its size.
    double[] signs() {
        double odds = Math.clamp(peak, 0.001, 0.999);
        return new double[] {Math.log(odds / (1 - odds)), Math.log(part.size())};
    }

    /// Whether it touches the mask.
    boolean touches(Mask mask) {
        for (int at : part.pixels()) {
            if (mask.has(at)) {
                return true;
            }
        }
        return false;
    }
}
