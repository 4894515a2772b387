package io.warrant.perception.images.chest;

import io.warrant.perception.images.heat.Explanation;
import io.warrant.perception.images.heat.Faithfulness;
import io.warrant.perception.measure.ByGroup;
import io.warrant.perception.measure.Judged;
import io.warrant.perception.measure.Metric;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// How heat maps of X-rays that weren't learnt from do in their own checks.
final class HeatChecks {

    private static final double SLIGHT = 0.01;

    private HeatChecks() {}

    /// Of one X-ray.
    ///
    /// @param stability correlation of the map with that of a slightly noisy copy
    private record Checked(Faithfulness faithfulness, double stability) {}

    /// @param attributes by X-ray
    static ByGroup of(
            ChestModel model, XRays sample, List<Map<String, String>> attributes, long seed) {
        var checked = new ArrayList<Judged<Checked>>();
        for (int i = 0; i < sample.size(); i++) {
            var one = checked(model, sample.pictures().get(i), seed + i);
            checked.add(new Judged<>(Integer.toString(i), attributes.get(i), one));
        }
        return ByGroup.of(
                checked,
                List.of(
                        mean("Heat map: mean answer, hottest hidden first", false, HeatChecks::hot),
                        mean("Heat map: mean answer, hidden at random", true, HeatChecks::random),
                        mean("Heat map: mean answer, hottest shown first", true, HeatChecks::in),
                        mean("Heat map: share that pass their own check", true, HeatChecks::pass),
                        mean("Heat map: correlation under slight noise", true, Checked::stability)),
                seed);
    }

    private static Checked checked(ChestModel model, float[] pixels, long seed) {
        var random = new Random(seed);
        var noisy = pixels.clone();
        for (int at = 0; at < noisy.length; at++) {
            noisy[at] = Math.clamp(noisy[at] + (float) (SLIGHT * random.nextGaussian()), 0, 1);
        }
        var heat = model.heat(pixels);
        return new Checked(
                model.check(pixels, heat, seed), Explanation.correlation(heat, model.heat(noisy)));
    }

    private static Metric<Checked> mean(
            String name, boolean higherIsBetter, java.util.function.ToDoubleFunction<Checked> of) {
        return new Metric<>(
                name,
                higherIsBetter,
                all -> all.stream().mapToDouble(of).average().orElse(Double.NaN));
    }

    private static double hot(Checked one) {
        return one.faithfulness.deletion();
    }

    private static double random(Checked one) {
        return one.faithfulness.randomDeletion();
    }

    private static double in(Checked one) {
        return one.faithfulness.insertion();
    }

    private static double pass(Checked one) {
        return one.faithfulness.passes() ? 1 : 0;
    }
}
