package io.warrant.perception.images.grade;

import io.warrant.perception.images.lesions.LesionModel;
import io.warrant.perception.images.retina.Lesion;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/// What a photograph shows, in the few numbers that the grade rests on.
///
/// @param amounts by lesion, all but the optic disc
public record Concepts(Map<Lesion, Amount> amounts) {

    /// Numbers a photograph.
    static final int SIZE = 3 * Lesion.FOUR.size();

    /// An area below this share of the field makes no difference.
    private static final double SPECK = 1e-5;

    public Concepts {
        amounts = Collections.unmodifiableMap(new EnumMap<>(amounts));
    }

    /// How much of a lesion there is.
    ///
    /// @param count spots expected to be lesions
    /// @param area share of the field
    /// @param surest probability that the surest spot is a lesion
    public record Amount(double count, double area, double surest) {

        /// None at all.
        public static final Amount NONE = new Amount(0, 0, 0);
    }

    static Concepts of(Map<Lesion, LesionModel.Seen> seen) {
        var amounts = new EnumMap<Lesion, Amount>(Lesion.class);
        for (var lesion : Lesion.FOUR) {
            var one = lesion.in(seen);
            amounts.put(lesion, new Amount(one.expected(), one.area(), one.probability()));
        }
        return new Concepts(amounts);
    }

    /// A person's word against the model's: this much of a lesion.
    public Concepts overruled(Lesion lesion, Amount amount) {
        var changed = new EnumMap<Lesion, Amount>(amounts);
        changed.put(lesion, amount);
        return new Concepts(changed);
    }

    /// Counts and areas by their logarithm, so that the first lesions count most.
    double[] row() {
        var row = new double[SIZE];
        int at = 0;
        for (var lesion : Lesion.FOUR) {
            var amount = lesion.in(amounts);
            row[at++] = Math.log1p(amount.count());
            row[at++] = Math.log1p(amount.area() / SPECK) / 4;
            row[at++] = amount.surest();
        }
        return row;
    }
}
