package io.warrant.perception.boost;

import java.util.LinkedHashMap;
import java.util.Map;

/// How boosted trees are grown.
///
/// @param objective what is learnt
/// @param rounds how many trees (for each class, where there are several)
/// @param shape of each tree
/// @param seed the same seed gives the same trees, on any number of threads
/// @param threads at least 1
public record TreeSettings(Objective objective, int rounds, Shape shape, long seed, int threads) {

    /// How each tree is grown.
    ///
    /// @param depth at most so many questions from root to leaf
    /// @param rate how much of each tree is taken (eta)
    /// @param rows share of rows that a tree sees
    /// @param columns share of columns that a tree sees
    /// @param lambda how strongly leaves are drawn to 0
    /// @param leastWeight least sum of curvature in a leaf
    public record Shape(
            int depth,
            double rate,
            double rows,
            double columns,
            double lambda,
            double leastWeight) {}

    /// What is learnt.
    ///
    /// @param name as XGBoost calls it
    /// @param classes 1 but for several classes
    public record Objective(String name, int classes) {

        /// A condition that is there (1) or not (0); the output is its log odds.
        public static final Objective LOGISTIC = new Objective("binary:logistic", 1);

        /// A number.
        public static final Objective SQUARES = new Objective("reg:squarederror", 1);

        /// Proportional hazards: labels are times, negative where censored; the output is the log
        /// hazard.
        public static final Objective COX = new Objective("survival:cox", 1);

        /// One of several classes, from 0; one output for each.
        public static Objective classes(int count) {
            return new Objective("multi:softprob", count);
        }
    }

    Map<String, Object> parameters() {
        var parameters = new LinkedHashMap<String, Object>();
        parameters.put("objective", objective.name());
        if (objective.classes() > 1) {
            parameters.put("num_class", objective.classes());
        }
        parameters.put("max_depth", shape.depth());
        parameters.put("eta", shape.rate());
        parameters.put("subsample", shape.rows());
        parameters.put("colsample_bytree", shape.columns());
        parameters.put("lambda", shape.lambda());
        parameters.put("min_child_weight", shape.leastWeight());
        parameters.put("tree_method", "hist");
        parameters.put("seed", seed);
        parameters.put("nthread", threads);
        parameters.put("verbosity", 0);
        return parameters;
    }
}
