package io.warrant.engine.learning;

import java.util.List;

/// One solved case, judged by what was learned without it.
///
/// @param cluster what the case shares with those it isn't independent of
/// @param listed what was said of it
/// @param hidden what would have been said if its disease weren't known
/// @param right the place of the right claim among those listed, from 0, or -1
/// @param ahead the raw probability of the claims before the right one, or -1 where its disease was
///   not weighed
/// @param asked what was said of parts of the case, as if the rest hadn't been asked yet
public record Trial(
        String cluster, Said listed, Said hidden, int right, double ahead, List<Part> asked) {

    public Trial {
        asked = List.copyOf(asked);
    }

    /// A part of a case.
    ///
    /// @param listed what describes the first claim
    /// @param hidden the same if the disease weren't known
    /// @param right whether the first claim was right
    public record Part(double[] listed, double[] hidden, boolean right) {}

    /// The first claims of a differential, and `Unlisted`, each as
    /// [io.warrant.engine.reasoning.Calibration#features] describes it.
    public record Said(double[][] claims, double[] unlisted) {}
}
