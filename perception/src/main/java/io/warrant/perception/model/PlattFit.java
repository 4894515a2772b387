package io.warrant.perception.model;

import java.util.Arrays;

/// Fits a logistic curve by Newton's method with halved steps, to targets drawn in from 0 and 1 so
/// that separable outputs give finite numbers (Lin, Lin and Weng 2007).
final class PlattFit {

    private static final int STEPS = 100;
    private static final double ENOUGH = 1e-9;

    private PlattFit() {}

    static Calibrator.Platt of(double[] outputs, boolean[] truth) {
        if (outputs.length == 0) {
            return new Calibrator.Platt(0, 0);
        }
        double centre = Arrays.stream(outputs).average().orElse(0);
        double spread = spread(outputs, centre);
        var x = Arrays.stream(outputs).map(output -> (output - centre) / spread).toArray();
        var target = targets(truth);
        double slope = 0;
        double shift = 0;
        double loss = loss(x, target, slope, shift);
        for (int step = 0; step < STEPS; step++) {
            var move = move(x, target, slope, shift);
            double size = 1;
            double next = loss(x, target, slope - move[0], shift - move[1]);
            while (next > loss && size > 1e-6) {
                size /= 2;
                next = loss(x, target, slope - size * move[0], shift - size * move[1]);
            }
            slope -= size * move[0];
            shift -= size * move[1];
            if (loss - next < ENOUGH) {
                break;
            }
            loss = next;
        }
        return new Calibrator.Platt(slope / spread, shift - slope * centre / spread);
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

    private static double loss(double[] x, double[] target, double slope, double shift) {
        double loss = 0;
        for (int i = 0; i < x.length; i++) {
            double z = slope * x[i] + shift;
            loss += Math.max(z, 0) + Math.log1p(Math.exp(-Math.abs(z))) - target[i] * z;
        }
        return loss;
    }

    private static double[] move(double[] x, double[] target, double slope, double shift) {
        double gradientSlope = 0;
        double gradientShift = 0;
        double a = 1e-9;
        double b = 0;
        double c = 1e-9;
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
