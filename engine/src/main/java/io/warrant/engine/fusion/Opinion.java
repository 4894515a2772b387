package io.warrant.engine.fusion;

/// What one source says of a finding.
///
/// @param source as a reader knows it, as in `eye.jpg, by fundus`
/// @param recording what the source looked at: opinions on one recording aren't independent
/// @param probability that the patient has it, calibrated
/// @param prior how probable it was before the source was heard, on which its probability was
///   calibrated
public record Opinion(String source, String recording, double probability, double prior) {

    /// Where a source doesn't tell how common the finding was: a yes as likely as a no, so that the
    /// source's odds are taken for its likelihood ratio.
    public static final double NO_PRIOR = 0.5;

    public Opinion {
        if (!(probability >= 0 && probability <= 1) || !(prior > 0 && prior < 1)) {
            throw new IllegalArgumentException(
                    "A probability is from 0 to 1 and a prior between them, not %s and %s."
                            .formatted(probability, prior));
        }
    }

    /// The log of the likelihood ratio: how far the source moved the odds from what they were.
    public double logRatio() {
        return Odds.log(probability) - Odds.log(prior);
    }
}
