package io.warrant.perception.tables;

import io.warrant.perception.model.Calibrator;
import io.warrant.perception.model.PlattFit;

/// Fits a logistic curve to log odds that a model gave by itself. Its slope is drawn to 1: on a
/// hundred rows little else can be told, on a thousand the rows decide.
final class OwnOdds {

    /// As a normal prior with this precision, so that without rows the slope lies between 0.1 and
    /// 1.9 with 95 %. Of 0, 5 and 20 on four tables and six ways of parting each, 20 was a little
    /// better where rows are few, and kept trees from becoming sure where classes lie far apart.
    private static final double PULL = 5;

    private OwnOdds() {}

    static Calibrator of(double[] outputs, boolean[] truth) {
        return PlattFit.ofOwnOdds(outputs, truth, PULL);
    }
}
