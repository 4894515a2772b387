package io.warrant.bench.calibration;

/// What came of one case whose disease is known.
///
/// @param name the case's file
/// @param cluster the publication it comes from, or its own name
/// @param findings how many findings were observed
/// @param answer the first claim
/// @param set the likely set
/// @param unlisted how likely `Unlisted` was held, and how likely it would have been held if the
///   disease had not been known
public record Judgement(
        String name,
        String cluster,
        int findings,
        Answer answer,
        LikelySet set,
        Unlisted unlisted) {

    /// @param confidence calibrated probability of the first claim
    /// @param raw its raw posterior
    /// @param right whether it is the right diagnosis
    public record Answer(double confidence, double raw, boolean right) {}

    /// @param size how many claims it holds; [#MOST] or more count as [#MOST]
    /// @param contains whether the right diagnosis is among them
    public record LikelySet(int size, boolean contains) {

        public static final int MOST = 1000;
    }

    /// @param listed calibrated probability of `Unlisted`
    /// @param hidden the same with the right disease taken out of the knowledge
    public record Unlisted(double listed, double hidden) {}
}
