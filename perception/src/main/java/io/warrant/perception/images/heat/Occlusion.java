package io.warrant.perception.images.heat;

import io.warrant.perception.percept.Perception;
import io.warrant.perception.percept.Provider;
import io.warrant.perception.recording.Picture;

/// Where any model looked: how much the answer falls where a part is hidden by grey (Zeiler and
/// Fergus 2014).
public final class Occlusion {

    private Occlusion() {}

    /// @param concept as the model names it
    /// @param parts how many parts a side the picture is hidden in
    /// @return one number a part, rows from the top; 0 where hiding makes the picture unreadable
    public static float[] of(Provider provider, Picture picture, String concept, int parts) {
        double whole = probability(provider, picture, concept);
        var heat = new float[parts * parts];
        for (int part = 0; part < heat.length; part++) {
            var hidden = hidden(picture, part % parts, part / parts, parts);
            double rest = probability(provider, hidden, concept);
            heat[part] = Double.isNaN(rest) ? 0 : (float) Math.max(0, whole - rest);
        }
        return heat;
    }

    private static double probability(Provider provider, Picture picture, String concept) {
        return switch (provider.perceive(picture)) {
            case Perception.NotReadable _ -> Double.NaN;
            case Perception.Perceived perceived ->
                    perceived.percepts().stream()
                            .filter(percept -> percept.concept().equals(concept))
                            .mapToDouble(io.warrant.perception.percept.Percept::probability)
                            .max()
                            .orElse(Double.NaN);
        };
    }

    /// Each channel's mean over a part.
    private static Picture hidden(Picture picture, int column, int row, int parts) {
        int width = picture.width();
        int height = picture.height();
        var pixels = picture.pixels().clone();
        for (int channel = 0; channel < picture.channels(); channel++) {
            int start = channel * width * height;
            double sum = 0;
            for (int at = 0; at < width * height; at++) {
                sum += pixels[start + at];
            }
            for (int y = row * height / parts; y < (row + 1) * height / parts; y++) {
                for (int x = column * width / parts; x < (column + 1) * width / parts; x++) {
                    pixels[start + y * width + x] = (float) (sum / (width * height));
                }
            }
        }
        return new Picture(
                picture.document(),
                width,
                height,
                picture.channels(),
                pixels,
                picture.millimetres());
    }
}
