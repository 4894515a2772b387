package io.warrant.perception.federated;

/// How much a model may tell of any one row: with and without that row, whatever is learnt is at
/// most e^epsilon times as likely, but for a chance of delta. Counted by zero-concentrated privacy:
/// each step adds 1 / (2 noise²), and the sum rho gives epsilon = rho + 2 √(rho ln(1/delta)) (Bun
/// and Steinke 2016). Every step uses all rows of a site, and nothing is claimed for sampling, so
/// that the budget is on the safe side. A row is at one site only.
///
/// @param noise standard deviation of the noise over the clip
/// @param clip the longest slope of a row
record Budget(double epsilon, double delta, int steps, double noise, double clip) {

    /// The noise that keeps to a budget.
    static Budget of(double epsilon, double delta, int steps) {
        double log = Math.log(1 / delta);
        // rho + 2 sqrt(rho log) = epsilon, solved for sqrt(rho).
        double root = Math.sqrt(log + epsilon) - Math.sqrt(log);
        return new Budget(epsilon, delta, steps, Math.sqrt(steps / (2 * root * root)), 1);
    }

    /// What so many steps with this noise cost.
    double spent() {
        double rho = steps / (2 * noise * noise);
        return rho + 2 * Math.sqrt(rho * Math.log(1 / delta));
    }
}
