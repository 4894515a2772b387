package io.warrant.perception.images.learning;

import io.warrant.engine.errors.KnowledgeException;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/// Boosted trees for a yes or no. All nodes of all trees lie in one row of arrays; a leaf has
/// feature -1 and its value where a node has its threshold.
///
/// @param roots where each tree starts
/// @param left the node for values below the threshold
/// @param right the node for all others
/// @param bias log odds before any tree
public record Trees(
        int[] roots, int[] feature, float[] threshold, int[] left, int[] right, float bias) {

    private static final int MOST_NODES = 1 << 24;

    /// The log odds of one row.
    ///
    /// @param rows features of many rows
    /// @param offset where the row starts
    public float logOdds(float[] rows, int offset) {
        float sum = bias;
        for (int root : roots) {
            int node = root;
            while (feature[node] >= 0) {
                node = rows[offset + feature[node]] < threshold[node] ? left[node] : right[node];
            }
            sum += threshold[node];
        }
        return sum;
    }

    public static double probability(double logOdds) {
        return 1 / (1 + Math.exp(-logOdds));
    }

    public void write(DataOutputStream out) throws IOException {
        out.writeInt(roots.length);
        out.writeInt(feature.length);
        out.writeFloat(bias);
        for (int root : roots) {
            out.writeInt(root);
        }
        for (int node = 0; node < feature.length; node++) {
            out.writeShort(feature[node]);
            out.writeFloat(threshold[node]);
            out.writeInt(left[node]);
            out.writeInt(right[node]);
        }
    }

    /// @param features how many features the rows have
    /// @throws KnowledgeException if the trees aren't whole
    public static Trees read(DataInputStream in, int features) throws IOException {
        int trees = in.readInt();
        int nodes = in.readInt();
        if (trees < 0 || nodes < trees || nodes > MOST_NODES) {
            throw broken();
        }
        float bias = in.readFloat();
        var roots = new int[trees];
        for (int tree = 0; tree < trees; tree++) {
            roots[tree] = in.readInt();
        }
        var read =
                new Trees(
                        roots,
                        new int[nodes],
                        new float[nodes],
                        new int[nodes],
                        new int[nodes],
                        bias);
        for (int node = 0; node < nodes; node++) {
            read.feature[node] = in.readShort();
            read.threshold[node] = in.readFloat();
            read.left[node] = in.readInt();
            read.right[node] = in.readInt();
        }
        read.check(features);
        return read;
    }

    /// Children come after their parents, so that each walk ends.
    private void check(int features) {
        boolean whole = Float.isFinite(bias);
        for (int root : roots) {
            whole &= root >= 0 && root < feature.length;
        }
        for (int node = 0; node < feature.length; node++) {
            whole &= feature[node] < features && Float.isFinite(threshold[node]);
            if (feature[node] >= 0) {
                whole &= left[node] > node && right[node] > node;
                whole &= left[node] < feature.length && right[node] < feature.length;
            }
        }
        if (!whole) {
            throw broken();
        }
    }

    private static KnowledgeException broken() {
        return new KnowledgeException("The model's trees are broken. Train the model again.");
    }
}
