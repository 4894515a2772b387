package io.warrant.perception.fusion;

/// What one source says of a finding.
///
/// @param source as in `ecg-normal`
/// @param probability that the patient has it, calibrated
/// @param reliability how far the source is trusted, from 0 (not at all) to 1; the rest is left
///   open
public record Opinion(String source, double probability, double reliability) {

    public Opinion {
        if (!(probability >= 0 && probability <= 1) || !(reliability >= 0 && reliability <= 1)) {
            throw new IllegalArgumentException(
                    "Probability and reliability are from 0 to 1, not %s and %s."
                            .formatted(probability, reliability));
        }
    }

    Belief belief() {
        return new Belief(
                reliability * probability, reliability * (1 - probability), 1 - reliability);
    }
}
