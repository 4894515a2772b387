package io.warrant.perception.images.heat;

import io.warrant.perception.images.pixels.Plane;
import io.warrant.perception.images.pixels.Resize;
import io.warrant.perception.percept.Overlay;
import io.warrant.perception.percept.Percept;
import io.warrant.perception.percept.Perception;
import io.warrant.perception.percept.Provider;
import io.warrant.perception.recording.Picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/// What moved any model to its surest percept, asked by hiding parts of the picture in two ways,
/// and whether that holds: hiding what is hottest must lower the answer faster than hiding parts at
/// random, and a picture changed too slightly to be seen must give about the same map.
///
/// @param occlusion one number a part
/// @param rise the same by the other way
/// @param check of the first
/// @param stability correlation of the first with that of a slightly changed picture
/// @param agreement correlation of the two
public record Explanation(
        float[] occlusion, float[] rise, Faithfulness check, double stability, double agreement) {

    private static final int PARTS = 7;
    private static final int DRAWN = 100;
    private static final double SLIGHT = 0.01;

    /// Maps that correlate less aren't the same.
    private static final double ALIKE = 0.5;

    /// Why a model says that a concept is in a picture.
    public static Explanation of(Provider provider, Picture picture, String concept) {
        long seed = provider.card().made().seed();
        var occlusion = Occlusion.of(provider, picture, concept, PARTS);
        var rise = new Rise(DRAWN, seed).of(provider, picture, concept, PARTS);
        var question =
                new Faithfulness.Question(
                        picture.pixels(),
                        picture.width(),
                        pixels -> Hiding.answer(provider, picture.with(pixels), concept));
        var check = Faithfulness.of(question, wide(occlusion, picture), seed);
        var again = Occlusion.of(provider, changed(picture, seed), concept, PARTS);
        return new Explanation(
                occlusion,
                rise,
                check,
                correlation(occlusion, again),
                correlation(occlusion, rise));
    }

    /// What was perceived, with a heat map of the surest percept and what its checks found.
    public static Perception.Perceived added(
            Provider provider, Picture picture, Perception.Perceived perceived) {
        var surest =
                perceived.percepts().stream().max(Comparator.comparingDouble(Percept::probability));
        if (surest.isEmpty()) {
            return perceived;
        }
        var concept = surest.get().concept();
        var explanation = of(provider, picture, concept);
        var overlays = new ArrayList<>(perceived.overlays());
        overlays.add(explanation.overlay(concept, picture));
        var notices = new ArrayList<>(perceived.notices());
        notices.addAll(explanation.notices(concept));
        return new Perception.Perceived(
                perceived.percepts(), overlays, notices, perceived.report());
    }

    /// Noise that nobody sees.
    private static Picture changed(Picture picture, long seed) {
        var random = new Random(seed);
        var pixels = picture.pixels().clone();
        for (int at = 0; at < pixels.length; at++) {
            pixels[at] = Math.clamp(pixels[at] + (float) (SLIGHT * random.nextGaussian()), 0, 1);
        }
        return picture.with(pixels);
    }

    private static float[] wide(float[] heat, Picture picture) {
        var wide = new float[picture.width() * picture.height()];
        for (int at = 0; at < wide.length; at++) {
            int row = at / picture.width() * PARTS / picture.height();
            wide[at] = heat[row * PARTS + at % picture.width() * PARTS / picture.width()];
        }
        return wide;
    }

    /// Pearson's; 0 where one of them is the same everywhere.
    public static double correlation(float[] one, float[] other) {
        double meanOne = mean(one);
        double meanOther = mean(other);
        double both = 0;
        double squaresOne = 0;
        double squaresOther = 0;
        for (int at = 0; at < one.length; at++) {
            both += (one[at] - meanOne) * (other[at] - meanOther);
            squaresOne += (one[at] - meanOne) * (one[at] - meanOne);
            squaresOther += (other[at] - meanOther) * (other[at] - meanOther);
        }
        double scale = Math.sqrt(squaresOne * squaresOther);
        return scale < 1e-12 ? 0 : both / scale;
    }

    private static double mean(float[] values) {
        double sum = 0;
        for (float value : values) {
            sum += value;
        }
        return sum / values.length;
    }

    private Overlay overlay(String concept, Picture picture) {
        var plane =
                Resize.to(
                        new Plane(PARTS, PARTS, occlusion.clone()),
                        picture.width(),
                        picture.height());
        float most = 1e-9f;
        for (float value : plane.values()) {
            most = Math.max(most, value);
        }
        for (int at = 0; at < plane.values().length; at++) {
            plane.values()[at] = Math.max(0, plane.values()[at]) / most;
        }
        return new Overlay(
                concept, Overlay.Kind.HEAT, picture.width(), picture.height(), plane.values());
    }

    /// The checks' figures, and a warning for each that failed.
    private List<String> notices(String concept) {
        var notices = new ArrayList<String>();
        notices.add(
                String.format(
                        Locale.ROOT,
                        "Heat map of %s, by hiding parts: hiding its hottest first leaves %.2f of"
                                + " the answer on average, hiding parts at random %.2f; under"
                                + " slight noise it correlates %.2f with itself, and %.2f with the"
                                + " map of RISE.",
                        concept,
                        check.deletion(),
                        check.randomDeletion(),
                        stability,
                        agreement));
        if (!check.passes()) {
            notices.add("The heat map fails its own check of faithfulness. Don't rely on it.");
        }
        if (stability < ALIKE) {
            notices.add("The heat map fails its own check of stability. Don't rely on it.");
        }
        if (agreement < ALIKE) {
            notices.add("Two ways of making a heat map disagree. Don't rely on either.");
        }
        return notices;
    }
}
