package io.warrant.perception.model;

import java.util.Arrays;

/// Fits a logistic curve by Newton's method with halved steps, to targets drawn in from 0 and 1 so
/// that separable outputs give finite numbers (Lin, Lin and Weng 2007).
public final class PlattFit {

    private static final int STEPS = 100;
    private static final double ENOUGH = 1e-9;

    /// Less than this is nothing, so that no equation is without a solution.
    private static final double NOTHING = 1e-9;

    private final double[] x;
    private final double[] target;
    private final double pull;

    private PlattFit(double[] x, boolean[] truth, double pull) {
        this.x = x;
        this.target = targets(truth);
        this.pull = pull;
    }

    static Calibrator.Platt of(double[] outputs, boolean[] truth) {
        if (outputs.length == 0) {
            return new Calibrator.Platt(0, 0);
        }
        double centre = Arrays.stream(outputs).average().orElse(0);
        double spread = spread(outputs, centre);
        var x = Arrays.stream(outputs).map(output -> (output - centre) / spread).toArray();
        var fit = new PlattFit(x, truth, 0).from(0);
        return new Calibrator.Platt(
                fit.slope() / spread, fit.shift() - fit.slope() * centre / spread);
    }

    /// To log odds that a model gave by itself: the slope is drawn to 1, which takes the model at
    /// its word.
    ///
    /// @param pull how strongly, as a normal prior's precision
    public static Calibrator.Platt ofOwnOdds(double[] outputs, boolean[] truth, double pull) {
        return new PlattFit(outputs, truth, pull).from(1);
    }

    private static double spread(double[] outputs, double centre) {
        double squares = 0;
        for (double output : outputs) {
            squares += (output - centre) * (output - centre);
        }
        double spread = Math.sqrt(squares / outputs.length);
        return spread > 0 ? spread : 1;
    }

    private static double[] targets(boolean[] truth) {
        int with = 0;
        for (boolean one : truth) {
            with += one ? 1 : 0;
        }
        double high = (with + 1.0) / (with + 2.0);
        double low = 1.0 / (truth.length - with + 2.0);
        var targets = new double[truth.length];
        for (int i = 0; i < truth.length; i++) {
            targets[i] = truth[i] ? high : low;
        }
        return targets;
    }

    /// @param slope where it begins
    private Calibrator.Platt from(double slope) {
        double shift = 0;
        double loss = loss(slope, shift);
        for (int step = 0; step < STEPS; step++) {
            var move = move(slope, shift);
            double size = 1;
            double next = loss(slope - move[0], shift - move[1]);
            while (next > loss && size > 1e-6) {
                size /= 2;
                next = loss(slope - size * move[0], shift - size * move[1]);
            }
            slope -= size * move[0];
            shift -= size * move[1];
            if (loss - next < ENOUGH) {
                break;
            }
            loss = next;
        }
        return new Calibrator.Platt(slope, shift);
    }

    private double loss(double slope, double shift) {
        double loss = pull * (slope - 1) * (slope - 1) / 2;
        for (int i = 0; i < x.length; i++) {
            double z = slope * x[i] + shift;
            loss += Math.max(z, 0) + Math.log1p(Math.exp(-Math.abs(z))) - target[i] * z;
        }
        return loss;
    }

    private double[] move(double slope, double shift) {
        double gradientSlope = pull * (slope - 1);
        double gradientShift = 0;
        double a = pull + NOTHING;
        double b = 0;
        double c = NOTHING;
        for (int i = 0; i < x.length; i++) {
            double p = 1 / (1 + Math.exp(-(slope * x[i] + shift)));
            gradientSlope += (p - target[i]) * x[i];
            gradientShift += p - target[i];
            double weight = p * (1 - p);
            a += weight * x[i] * x[i];
            b += weight * x[i];
            c += weight;
        }
        double determinant = a * c - b * b;
        return new double[] {
            (c * gradientSlope - b * gradientShift) / determinant,
            (a * gradientShift - b * gradientSlope) / determinant
        };
    }
}
