package io.warrant.perception.boost;

import io.warrant.engine.errors.KnowledgeException;

import ml.dmlc.xgboost4j.java.Booster;
import ml.dmlc.xgboost4j.java.DMatrix;
import ml.dmlc.xgboost4j.java.XGBoost;
import ml.dmlc.xgboost4j.java.XGBoostError;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/// Boosted trees. Safe for several threads; those ask in turn.
public final class Trees implements AutoCloseable {

    private static final String FORMAT = "ubj";

    private final Booster booster;

    private Trees(Booster booster) throws XGBoostError {
        this.booster = booster;
        booster.setParam("nthread", 1);
    }

    /// Grows trees.
    ///
    /// @param rows one a recording, all of the same length; NaN where a column isn't known
    /// @param labels as the objective asks for
    public static Trees grow(float[][] rows, float[] labels, TreeSettings settings) {
        try {
            var matrix = matrix(rows, settings.threads());
            try {
                matrix.setLabel(labels);
                return new Trees(
                        XGBoost.train(
                                matrix,
                                settings.parameters(),
                                settings.rounds(),
                                new LinkedHashMap<>(Map.of()),
                                null,
                                null));
            } finally {
                matrix.dispose();
            }
        } catch (XGBoostError e) {
            throw new IllegalArgumentException("The trees can't be grown: " + e.getMessage(), e);
        }
    }

    /// Reads what [#bytes] gave.
    ///
    /// @throws KnowledgeException if these aren't trees
    public static Trees parse(byte[] bytes) {
        try {
            return new Trees(XGBoost.loadModel(new ByteArrayInputStream(bytes)));
        } catch (XGBoostError | IOException e) {
            throw new KnowledgeException(
                    "The model's trees can't be read. Maybe the file was changed; train the model"
                            + " again.",
                    e);
        }
    }

    public byte[] bytes() {
        try {
            return booster.toByteArray(FORMAT);
        } catch (XGBoostError e) {
            throw new IllegalStateException("Trees can always be written.", e);
        }
    }

    /// What the trees say of each row before it becomes a probability: log odds, log hazard, a
    /// number for each class.
    public float[][] outputs(float[][] rows) {
        return asked(rows, matrix -> booster.predict(matrix, true));
    }

    /// What each column contributed to the output of each row, and last the output of a row that
    /// nothing is known of; they add up to the output (Lundberg and others 2020). For one output
    /// only.
    public float[][] contributions(float[][] rows) {
        return asked(rows, matrix -> booster.predictContrib(matrix, 0));
    }

    /// A question to the trees.
    @FunctionalInterface
    private interface Question {
        float[][] of(DMatrix matrix) throws XGBoostError;
    }

    private float[][] asked(float[][] rows, Question question) {
        try {
            var matrix = matrix(rows, 1);
            try {
                synchronized (booster) {
                    return question.of(matrix);
                }
            } finally {
                matrix.dispose();
            }
        } catch (XGBoostError e) {
            throw new IllegalArgumentException("The trees can't judge: " + e.getMessage(), e);
        }
    }

    /// Every number is given with its place, since only so can the number of threads be told; more
    /// threads than cores that are free wait for each other.
    private static DMatrix matrix(float[][] rows, int threads) throws XGBoostError {
        int columns = rows[0].length;
        var flat = new float[rows.length * columns];
        var places = new int[flat.length];
        var starts = new long[rows.length + 1];
        for (int row = 0; row < rows.length; row++) {
            System.arraycopy(rows[row], 0, flat, row * columns, columns);
            for (int column = 0; column < columns; column++) {
                places[row * columns + column] = column;
            }
            starts[row + 1] = (long) (row + 1) * columns;
        }
        return new DMatrix(
                starts, places, flat, DMatrix.SparseType.CSR, columns, Float.NaN, threads);
    }

    @Override
    public void close() {
        booster.dispose();
    }
}
