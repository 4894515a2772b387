package io.warrant.engine.knowledge;

/// A number of the model that is neither counted nor cited, with the reason for its value. Each is
/// an assumption and shows as one wherever it carries a weight; `docs/assumptions.md` lists them
/// all.
public enum Parameter {
    UNSTATED_FREQUENCY(
            0.5,
            "how often patients show a finding whose frequency no source states",
            "the middle of all that is possible; values from 0.3 to 0.8 rank the kit's cases"
                    + " alike"),
    NOISE(
            0.1,
            "share of a finding that has nothing to do with the disease: chance, another illness, a"
                    + " mistake",
            "one stray finding must not veto a disease; chosen on the kit's cases"),
    PARTIAL_DISCOUNT(
            0.02,
            "what is left of an ancestor's frequency for a more specific finding",
            "knowing 'abnormal heart' says little about one valve; chosen on the kit's cases"),
    EXCLUSION_WEIGHT(
            0.25,
            "share of its log weight at which an excluded finding counts",
            "published case tables exclude whole columns, also of what was hardly looked for"),
    UNLISTED_PRIOR(
            0.05,
            "prior probability that the patient's disease is not among the candidates",
            "a closed world is the commonest lie of such systems; no source counts it"),
    BACKGROUND_FLOOR(
            0.0005,
            "least chance that another patient shows a finding",
            "a finding that no known disease shows is still possible");

    private final double initial;
    private final String meaning;
    private final String reason;

    Parameter(double initial, String meaning, String reason) {
        this.initial = initial;
        this.meaning = meaning;
        this.reason = reason;
    }

    /// The value where nothing else is set.
    public double initial() {
        return initial;
    }

    public String meaning() {
        return meaning;
    }

    public String reason() {
        return reason;
    }
}
