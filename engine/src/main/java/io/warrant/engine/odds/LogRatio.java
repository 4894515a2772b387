package io.warrant.engine.odds;

/// A likelihood ratio by its natural logarithm: positive speaks for a claim, negative against it, 0
/// for neither. Ratios of one argument add.
///
/// @param ln the natural logarithm of the ratio; finite
public record LogRatio(double ln) implements Comparable<LogRatio> {

    public static final LogRatio NEUTRAL = new LogRatio(0);

    public LogRatio {
        if (!Double.isFinite(ln)) {
            throw new IllegalArgumentException(
                    "A log ratio is finite, not " + ln + ". Maybe a probability was 0.");
        }
    }

    public static LogRatio of(double ln) {
        return new LogRatio(ln);
    }

    /// How many times likelier the evidence is under the claim than otherwise.
    public double ratio() {
        return Math.exp(ln);
    }

    public boolean supports() {
        return ln > 0;
    }

    public boolean opposes() {
        return ln < 0;
    }

    @Override
    public int compareTo(LogRatio other) {
        return Double.compare(ln, other.ln);
    }
}
