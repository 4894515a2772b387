package io.warrant.perception.images.learning;

/// The same [Trees] laid out to be asked fast: each is filled up to one depth, so that a walk has
/// no branch that a processor could guess wrongly, and walks of several trees overlap.
///
/// @param depth of all trees
/// @param feature by tree `2^depth - 1` nodes, level by level
/// @param threshold as many; what is lower goes to the first child
/// @param leaves by tree `2^depth`
public record Forest(
        int trees, int depth, int[] feature, float[] threshold, float[] leaves, float bias) {

    private static final int MOST_DEPTH = 12;

    public static Forest of(Trees trees) {
        int count = trees.roots().length;
        int depth = 0;
        for (int root : trees.roots()) {
            depth = Math.max(depth, depth(trees, root));
        }
        if (depth > MOST_DEPTH) {
            throw new IllegalArgumentException("Trees of depth " + depth + " are too deep.");
        }
        int nodes = (1 << depth) - 1;
        var forest =
                new Forest(
                        count,
                        depth,
                        new int[count * nodes],
                        new float[count * nodes],
                        new float[count << depth],
                        trees.bias());
        for (int tree = 0; tree < count; tree++) {
            forest.fill(trees, trees.roots()[tree], tree, 0);
        }
        return forest;
    }

    private static int depth(Trees trees, int node) {
        return trees.feature()[node] < 0
                ? 0
                : 1 + Math.max(depth(trees, trees.left()[node]), depth(trees, trees.right()[node]));
    }

    /// A leaf above the depth is repeated below.
    ///
    /// @param place level by level, from 0
    private void fill(Trees from, int node, int tree, int place) {
        int nodes = (1 << depth) - 1;
        boolean leaf = from.feature()[node] < 0;
        if (place >= nodes) {
            leaves[(tree << depth) + place - nodes] = from.threshold()[node];
            return;
        }
        feature[tree * nodes + place] = leaf ? 0 : from.feature()[node];
        threshold[tree * nodes + place] = leaf ? Float.POSITIVE_INFINITY : from.threshold()[node];
        fill(from, leaf ? node : from.left()[node], tree, 2 * place + 1);
        fill(from, leaf ? node : from.right()[node], tree, 2 * place + 2);
    }

    /// What some of the trees add up to, without the bias.
    ///
    /// @param rows features of many rows
    /// @param offset where the row starts
    public float sum(float[] rows, int offset, int from, int to) {
        int nodes = (1 << depth) - 1;
        float sum = 0;
        for (int tree = from; tree < to; tree++) {
            int base = tree * nodes;
            int place = 0;
            for (int level = 0; level < depth; level++) {
                float differs = rows[offset + feature[base + place]] - threshold[base + place];
                // The sign is 1 where it is lower.
                place = 2 * place + 2 - (Float.floatToRawIntBits(differs) >>> 31);
            }
            sum += leaves[(tree << depth) + place - nodes];
        }
        return sum;
    }

    /// The log odds of one row.
    public float logOdds(float[] rows, int offset) {
        return sum(rows, offset, 0, trees) + bias;
    }

    /// The log odds, or negative infinity as soon as the first trees leave too little hope: after
    /// each stage of a number of trees the sum must be at least the stage's bound.
    public float logOdds(float[] rows, int offset, Stages stages) {
        float sum = bias;
        int done = 0;
        for (int stage = 0; stage < stages.ends().length; stage++) {
            sum += sum(rows, offset, done, stages.ends()[stage]);
            done = stages.ends()[stage];
            if (sum < stages.bounds()[stage]) {
                return Float.NEGATIVE_INFINITY;
            }
        }
        return sum + sum(rows, offset, done, trees);
    }

    /// After how many trees the sum is looked at, and how great it must be to go on.
    public record Stages(int[] ends, float[] bounds) {}
}
