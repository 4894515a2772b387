package io.warrant.perception.images.heat;

import io.warrant.perception.percept.Percept;
import io.warrant.perception.percept.Perception;
import io.warrant.perception.percept.Provider;
import io.warrant.perception.recording.Picture;

/// Pictures of which parts are hidden by grey, and what a model says of them.
final class Hiding {

    private Hiding() {}

    /// Each channel's mean over the parts.
    ///
    /// @param hidden by part, rows from the top
    /// @param parts how many there are a side
    static Picture of(Picture picture, boolean[] hidden, int parts) {
        int width = picture.width();
        int height = picture.height();
        int area = width * height;
        var pixels = picture.pixels().clone();
        for (int channel = 0; channel < picture.channels(); channel++) {
            double sum = 0;
            for (int at = channel * area; at < (channel + 1) * area; at++) {
                sum += pixels[at];
            }
            for (int at = 0; at < area; at++) {
                int row = at / width * parts / height;
                if (hidden[row * parts + at % width * parts / width]) {
                    pixels[channel * area + at] = (float) (sum / area);
                }
            }
        }
        return picture.with(pixels);
    }

    /// The greatest probability of a concept; 0 where the picture is refused or the concept isn't
    /// named, for then nothing is claimed.
    static double answer(Provider provider, Picture picture, String concept) {
        return switch (provider.perceive(picture)) {
            case Perception.NotReadable _ -> 0;
            case Perception.Perceived perceived ->
                    perceived.percepts().stream()
                            .filter(percept -> percept.concept().equals(concept))
                            .mapToDouble(Percept::probability)
                            .max()
                            .orElse(0);
        };
    }
}
