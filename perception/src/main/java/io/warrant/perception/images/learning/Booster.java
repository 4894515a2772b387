package io.warrant.perception.images.learning;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

import ml.dmlc.xgboost4j.java.DMatrix;
import ml.dmlc.xgboost4j.java.XGBoost;
import ml.dmlc.xgboost4j.java.XGBoostError;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Learns [Trees] by gradient boosting with XGBoost (Chen and Guestrin 2016).
///
/// @param trees how many
/// @param depth of each tree
/// @param rate how much of each tree counts
/// @param leastWeight the least weight of a leaf
/// @param share of the rows and of the features that each tree sees
public record Booster(int trees, int depth, double rate, double leastWeight, double share) {

    /// Rows to learn from.
    ///
    /// @param features those of a row side by side
    /// @param truth 0 or 1
    /// @param weights how many rows of the world each stands for
    public record Rows(float[] features, float[] truth, float[] weights) {}

    /// @param threads the result doesn't depend on them
    public Trees learn(Rows rows, long seed, int threads) {
        int count = rows.truth().length;
        DMatrix matrix = null;
        try {
            matrix = new DMatrix(rows.features(), count, rows.features().length / count, Float.NaN);
            matrix.setLabel(rows.truth());
            matrix.setWeight(rows.weights());
            var learnt =
                    XGBoost.train(matrix, settings(seed, threads), trees, Map.of(), null, null);
            try {
                return parse(learnt.toByteArray("json"));
            } finally {
                learnt.dispose();
            }
        } catch (XGBoostError | IOException e) {
            throw new IllegalStateException("XGBoost failed on " + count + " rows.", e);
        } finally {
            if (matrix != null) {
                matrix.dispose();
            }
        }
    }

    private Map<String, Object> settings(long seed, int threads) {
        var settings = new HashMap<String, Object>();
        settings.put("objective", "binary:logistic");
        settings.put("tree_method", "hist");
        settings.put("max_bin", 128);
        settings.put("max_depth", depth);
        settings.put("eta", rate);
        settings.put("min_child_weight", leastWeight);
        settings.put("subsample", share);
        settings.put("colsample_bytree", share);
        settings.put("base_score", 0.5);
        settings.put("seed", seed);
        settings.put("nthread", threads);
        settings.put("verbosity", 0);
        return settings;
    }

    private static Trees parse(byte[] json) throws IOException {
        var model =
                new JsonMapper()
                        .readTree(json)
                        .path("learner")
                        .path("gradient_booster")
                        .path("model");
        List<JsonNode> trees = new ArrayList<>();
        model.path("trees").forEach(trees::add);
        int nodes = trees.stream().mapToInt(tree -> tree.path("left_children").size()).sum();
        var all =
                new Trees(
                        new int[trees.size()],
                        new int[nodes],
                        new float[nodes],
                        new int[nodes],
                        new int[nodes],
                        0);
        int start = 0;
        for (int tree = 0; tree < trees.size(); tree++) {
            all.roots()[tree] = start;
            copy(trees.get(tree), all, start);
            start += trees.get(tree).path("left_children").size();
        }
        return all;
    }

    private static void copy(JsonNode tree, Trees to, int start) {
        for (int node = 0; node < tree.path("left_children").size(); node++) {
            int left = tree.path("left_children").get(node).asInt();
            int at = start + node;
            to.threshold()[at] = (float) tree.path("split_conditions").get(node).asDouble();
            to.feature()[at] = left < 0 ? -1 : tree.path("split_indices").get(node).asInt();
            to.left()[at] = left < 0 ? 0 : start + left;
            to.right()[at] = left < 0 ? 0 : start + tree.path("right_children").get(node).asInt();
        }
    }
}
