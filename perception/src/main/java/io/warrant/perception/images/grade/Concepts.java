package io.warrant.perception.images.grade;

import io.warrant.perception.images.lesions.LesionModel;
import io.warrant.perception.images.pixels.Plane;
import io.warrant.perception.images.retina.Lesion;
import io.warrant.perception.percept.Overruling;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// What a photograph shows, in the few numbers that the grade rests on.
///
/// @param amounts by lesion, all but the optic disc
public record Concepts(Map<Lesion, Amount> amounts) {

    /// Shares of the field; the last is all of it.
    private static final double[] SHARES = {2e-4, 1e-3, 5e-3, 2e-2, 1};

    /// Numbers a lesion.
    static final int EACH = SHARES.length;

    /// Numbers a photograph.
    static final int SIZE = EACH * Lesion.FOUR.size();

    private static final int STEPS = 1000;

    public Concepts {
        amounts = Collections.unmodifiableMap(new EnumMap<>(amounts));
    }

    /// How much of a lesion there is.
    sealed interface Amount {}

    /// What the lesion finder says.
    ///
    /// @param profile how likely the likeliest pixels are, on average, for each share of the field
    record Found(List<Double> profile) implements Amount {

        Found {
            profile = List.copyOf(profile);
        }
    }

    /// What a person says.
    record Told(Overruling.Word word) implements Amount {}

    /// @param area of the field, in pixels
    static Concepts of(Map<Lesion, LesionModel.Seen> seen, double area) {
        var amounts = new EnumMap<Lesion, Amount>(Lesion.class);
        for (var lesion : Lesion.FOUR) {
            amounts.put(lesion, new Found(profile(lesion.in(seen).likely(), area)));
        }
        return new Concepts(amounts);
    }

    /// By a histogram: pixels of about the same likelihood needn't be told apart.
    static List<Double> profile(Plane likely, double area) {
        var counts = new int[STEPS + 1];
        var sums = new double[STEPS + 1];
        for (float value : likely.values()) {
            int step = (int) (Math.clamp(value, 0f, 1f) * STEPS);
            counts[step]++;
            sums[step] += value;
        }
        var profile = new ArrayList<Double>();
        for (double share : SHARES) {
            double wanted = Math.max(1, share * area);
            double left = wanted;
            double sum = 0;
            for (int step = STEPS; step >= 0 && left > 0; step--) {
                double taken = Math.min(left, counts[step]);
                sum += counts[step] == 0 ? 0 : sums[step] * taken / counts[step];
                left -= taken;
            }
            profile.add(sum / wanted);
        }
        return profile;
    }

    /// A person's word against the model's.
    Concepts overruled(Lesion lesion, Overruling.Word word) {
        var changed = new EnumMap<Lesion, Amount>(amounts);
        changed.put(lesion, new Told(word));
        return new Concepts(changed);
    }

    /// Log odds of each profile.
    ///
    /// @param quiet the row of an eye that needn't be referred, which stands for what a person says
    ///   isn't there
    /// @param marked the row of an eye that must be, for what a person says is there
    double[] row(double[] quiet, double[] marked) {
        var row = new double[SIZE];
        int at = 0;
        for (var lesion : Lesion.FOUR) {
            for (int i = 0; i < EACH; i++, at++) {
                row[at] =
                        switch (lesion.in(amounts)) {
                            case Found(var profile) -> logOdds(profile.get(i));
                            case Told(var word) -> told(word, SHARES[i], quiet[at], marked[at]);
                        };
            }
        }
        return row;
    }

    private static double told(Overruling.Word word, double share, double quiet, double marked) {
        return switch (word) {
            case Overruling.Absent() -> quiet;
            case Overruling.Present() -> Math.max(quiet, marked);
            case Overruling.Share(double area) -> Math.max(quiet, logOdds(area / share));
        };
    }

    /// What is surer than one in a thousand makes no difference.
    private static double logOdds(double likely) {
        double some = Math.clamp(likely, 0.001, 0.999);
        return Math.log(some / (1 - some));
    }
}
