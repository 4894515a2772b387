package io.warrant.engine.consultation;

/// What all diseases weigh together after an answer about each term, kept as sums: for most
/// diseases an answer's factor doesn't depend on the term, so those are added up once, and for each
/// term only what differs.
///
/// With `p` a disease's probability before the answer and `q` its mass after it, `Z` the sum of all
/// `q` and `D` that of `q ln (q / p)`, the divergence of after from before is `D / Z - ln Z`, where
/// the `p` sum to 1 (Kullback and Leibler 1951, doi:10.1214/aoms/1177729694).
final class Masses {

    private double before;
    private double z;
    private double d;
    private final double[] termZ;
    private final double[] termD;

    Masses(int terms) {
        termZ = new double[terms];
        termD = new double[terms];
    }

    /// Adds a disease.
    ///
    /// @param p its probability before
    /// @param log the natural log of its factor for all terms that aren't moved
    void add(double p, double log) {
        double q = p * Math.exp(log);
        before += p;
        z += q;
        d += q * log;
    }

    /// Gives a disease that was added another factor for one term.
    ///
    /// @param log the natural log of its factor for the term
    /// @param old that of the factor it was added with
    void move(int term, double p, double log, double old) {
        double q = p * Math.exp(log);
        double was = p * Math.exp(old);
        termZ[term] += q - was;
        termD[term] += q * log - was * old;
    }

    /// How far an answer about a term shifts the probabilities, in nats; 0 or more.
    double divergence(int term) {
        double sum = z + termZ[term];
        if (sum <= 0 || before <= 0) {
            return 0;
        }
        return Math.max(0, (d + termD[term]) / sum - Math.log(sum / before));
    }
}
