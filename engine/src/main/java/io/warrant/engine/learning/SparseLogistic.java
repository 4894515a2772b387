package io.warrant.engine.learning;

import java.util.List;

/// Logistic regression on findings that each patient has few of, with one dense number a patient
/// and a constant; drawn toward zero. Fitted one weight after the other, each by Newton's step.
final class SparseLogistic {

    private static final int PASSES = 40;

    /// How hard the weights of findings are drawn toward zero: as by one patient without effect.
    static final double PULL = 1;

    private static final double DENSE_PULL = 0.1;

    private final List<int[]> rowsOf;
    private final double[] dense;
    private final boolean[] right;
    private final double[] weights;
    private final double[] sums;

    /// @param rowsOf for each finding, the patients who have it
    /// @param dense the one number of each patient
    /// @param right whether each patient is one of those to be told
    private SparseLogistic(List<int[]> rowsOf, double[] dense, boolean[] right) {
        this.rowsOf = rowsOf;
        this.dense = dense;
        this.right = right;
        weights = new double[rowsOf.size() + 2];
        sums = new double[dense.length];
    }

    /// @return the weights of the findings, then of the number, then the constant
    static double[] fit(List<int[]> rowsOf, double[] dense, boolean[] right) {
        var fit = new SparseLogistic(rowsOf, dense, right);
        for (int pass = 0; pass < PASSES; pass++) {
            fit.pass();
        }
        return fit.weights;
    }

    private void pass() {
        int findings = rowsOf.size();
        step(findings + 1, DENSE_PULL, false);
        step(findings, DENSE_PULL, true);
        for (int finding = 0; finding < findings; finding++) {
            step(finding);
        }
    }

    /// Moves the weight of a finding.
    private void step(int finding) {
        double gradient = -PULL * weights[finding];
        double curvature = PULL;
        for (int row : rowsOf.get(finding)) {
            double p = 1 / (1 + Math.exp(-sums[row]));
            gradient += (right[row] ? 1 : 0) - p;
            curvature += p * (1 - p);
        }
        double move = Math.clamp(gradient / curvature, -1, 1);
        weights[finding] += move;
        for (int row : rowsOf.get(finding)) {
            sums[row] += move;
        }
    }

    /// Moves the weight of the number, or the constant.
    private void step(int weight, double pull, boolean number) {
        double gradient = -pull * weights[weight];
        double curvature = pull;
        for (int row = 0; row < sums.length; row++) {
            double x = number ? dense[row] : 1;
            double p = 1 / (1 + Math.exp(-sums[row]));
            gradient += x * ((right[row] ? 1 : 0) - p);
            curvature += x * x * p * (1 - p);
        }
        double move = Math.clamp(gradient / curvature, -1, 1);
        weights[weight] += move;
        for (int row = 0; row < sums.length; row++) {
            sums[row] += move * (number ? dense[row] : 1);
        }
    }
}
